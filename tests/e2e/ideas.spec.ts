import { expect, expectAccessible, test } from '#tests/support/journey.ts'

type Town = { id: string; topics: { id: string }[]; districts: { id: string }[] }

async function twoIdeas(town: Town) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const bench = await aPublishedIdea(town, {
    title: 'Mehr Bänke am Mühlbach',
    text: 'Auf zwei Kilometern fehlt jede Gelegenheit zum Sitzen.',
    topic: town.topics[1]!,
    place: { latitude: 50.5, longitude: 9.7 },
  })
  const path = await aPublishedIdea(town, {
    title: 'Radweg zur Schule',
    text: 'Kinder sollen jeden Tag sicher fahren können.',
    topic: town.topics[0]!,
    district: town.districts[0]!,
    supporters: 3,
  })
  return { bench, path }
}

test.describe('submitting', () => {
  test.use({ expectedProblems: [/422/] })

  test('step by step: similar ideas are offered, what is missing is said, an idea comes out @phone', async ({
    asCitizen,
    municipality,
  }) => {
    await twoIdeas(municipality)
    const { page, visit } = await asCitizen({ displayName: 'Kim Wiesental' })
    await visit('/ideen/neu')
    await page.getByRole('button', { name: 'Weiter' }).click()
    await expect(page.locator('.error-summary')).toBeFocused()
    await page.getByLabel('Ihre Idee in einem Satz').fill('Bänke am Mühlbach')
    await expect(page.getByRole('link', { name: 'Mehr Bänke am Mühlbach' })).toBeVisible()
    await page.getByLabel('Beschreibung').fill('Wer älter ist, braucht Pausen. <b>Bitte</b> 🌳')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.waitForURL('**/ideen/neu/ort')
    await page.goBack()
    await expect(page.getByLabel('Ihre Idee in einem Satz')).toHaveValue('Bänke am Mühlbach')
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.waitForURL('**/ideen/neu/ort?aehnliche=ja')
    await page.getByLabel('Ortsteil').selectOption({ label: 'Neudorf' })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.waitForURL('**/ideen/neu/foto')
    await expect(page.getByText('mit dem Namen „Kim Wiesental“')).toBeVisible()
    await page.setInputFiles('input[type=file]', {
      name: 'foto.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('kein Bild'),
    })
    await page.getByRole('button', { name: 'Idee einreichen' }).click()
    await expect(page.locator('.field__error')).toContainText('kein Foto')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Datei entfernen' }).click()
    await page.getByRole('button', { name: 'Idee einreichen' }).dblclick()
    await page.waitForURL('**/danke')
    await expect(page.getByRole('heading', { name: 'Danke für Ihre Idee' })).toBeVisible()
    await page.getByRole('link', { name: 'Meine Idee ansehen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bänke am Mühlbach')
    await expect(page.getByText('Wer älter ist, braucht Pausen. <b>Bitte</b> 🌳')).toBeVisible()
    await page.goto('/ideen')
    await expect(page.getByRole('status').filter({ hasText: '3 Ideen' })).toBeVisible()
  })

  test('who signs out leaves no draft behind', async ({ asCitizen }) => {
    const { page, visit } = await asCitizen()
    await visit('/ideen/neu')
    await page.getByLabel('Ihre Idee in einem Satz').fill('Bänke am Mühlbach')
    await page.getByLabel('Beschreibung').fill('Wer älter ist, braucht unterwegs Pausen.')
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.waitForURL(/\/ideen\/neu\/ort/)
    await page.goto('/konto')
    await page.getByRole('main').getByRole('button', { name: 'Abmelden' }).click()
    await expect(page.getByText('Sie sind abgemeldet.')).toBeVisible()
    await page.goto('/ideen/neu')
    await expect(page.getByLabel('Ihre Idee in einem Satz')).toHaveValue('')
  })

  test('who signs out leaves nothing on the device, not even what was only typed', async ({ asCitizen }) => {
    const { page, visit } = await asCitizen()
    const kept = () => page.evaluate(() => localStorage.getItem('bausteine-idee'))
    await visit('/ideen/neu')
    await page.getByLabel('Ihre Idee in einem Satz').fill('Bänke am Mühlbach')
    await expect.poll(kept).toContain('Mühlbach')
    await page.goto('/konto')
    expect(await kept()).toContain('Mühlbach')
    await page.getByRole('main').getByRole('button', { name: 'Abmelden' }).click()
    await expect(page.getByText('Sie sind abgemeldet.')).toBeVisible()
    expect(await kept()).toBeNull()
  })

  test('without JavaScript and without an account until the end', async ({ withoutJavaScript, municipality }) => {
    await twoIdeas(municipality)
    const { page } = await withoutJavaScript()
    await page.goto('/ideen/neu')
    await page.getByLabel('Ihre Idee in einem Satz').fill('Bänke am Mühlbach')
    await page.getByLabel('Beschreibung').fill('Wer älter ist, braucht unterwegs Pausen.')
    await page.getByRole('button', { name: 'Weiter' }).click()
    await expect(page.getByRole('link', { name: 'Mehr Bänke am Mühlbach' })).toBeVisible()
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByRole('button', { name: 'Anmelden und einreichen' }).click()
    await expect(page).toHaveURL(/\/anmelden\?weiter=%2Fideen%2Fneu%2Ffoto$/)
    await expect(
      page.getByText('Ihre Idee ist gespeichert. Melden Sie sich an, um sie abzuschicken.', { exact: true }),
    ).toBeVisible()
    await page.goto('/ideen/neu')
    await expect(page.getByLabel('Ihre Idee in einem Satz')).toHaveValue('Bänke am Mühlbach')
  })
})

test('text typed without a connection is back after loading the page again', async ({ page, visit, context }) => {
  await visit('/ideen/neu')
  await page.getByLabel('Ihre Idee in einem Satz').fill('Licht am Bahnhof')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Weiter' }).click()
  await expect(page.getByText('Sie sind gerade offline.')).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByText('Ihr Text von vorhin ist wieder da.')).toBeVisible()
  await expect(page.getByLabel('Ihre Idee in einem Satz')).toHaveValue('Licht am Bahnhof')
})

test('the list is searched, narrowed, ordered; every choice stands in the address @phone', async ({
  page,
  visit,
  municipality,
}) => {
  await twoIdeas(municipality)
  await visit('/ideen')
  await page.getByRole('searchbox', { name: 'Ideen durchsuchen' }).fill('Bank Mühlbach')
  await page.getByRole('button', { name: 'Suchen', exact: true }).last().click()
  await expect(page.locator('.idea-bar__count')).toContainText('1 Idee')
  await page.getByRole('link', { name: /Suche: Bank Mühlbach.* entfernen/ }).click()
  await expect(page.locator('.idea-bar__count')).toHaveText('2 Ideen')
  await page.locator('summary').filter({ hasText: 'Filter' }).click()
  await page.getByRole('checkbox', { name: /Verkehr/ }).check()
  await page.getByRole('button', { name: 'Anwenden' }).click()
  await expect(page).toHaveURL(/thema=verkehr/)
  await expect(page.getByRole('link', { name: 'Radweg zur Schule' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mehr Bänke am Mühlbach' })).toBeHidden()
  await visit('/ideen?sortierung=unterstuetzung')
  await expect(page.locator('.card__link').first()).toHaveText('Radweg zur Schule')
  await visit('/ideen?ansicht=karte')
  await expect(page.getByRole('region', { name: 'Ideen auf der Karte' })).toBeVisible()
  await visit('/ideen?suche=gibtesnicht')
  await expect(page.getByText('Zu dieser Auswahl gibt es noch keine Idee.')).toBeVisible()
})

test('support is given and taken back, with JavaScript and without', async ({
  asCitizen,
  withoutJavaScript,
  municipality,
}) => {
  const { path } = await twoIdeas(municipality)
  const { page, visit, person } = await asCitizen()
  await visit(`/ideen/${path.number}`)
  const count = page.locator('.support-box__count')
  await page.getByRole('button', { name: 'Idee unterstützen' }).click()
  await expect(page.getByText('Danke. Ihre Unterstützung zählt.')).toBeVisible()
  await expect(count).toContainText('4 Menschen')
  await page.reload()
  await expect(count).toContainText('4 Menschen')

  const plain = await withoutJavaScript(person)
  await plain.page.goto(`/ideen/${path.number}`)
  await plain.page.getByRole('button', { name: 'Unterstützung zurücknehmen' }).click()
  await expect(plain.page.locator('.support-box__count')).toContainText('3 Menschen')
  await plain.page.getByRole('button', { name: 'Idee unterstützen' }).click()
  await expect(plain.page.locator('.support-box__count')).toContainText('4 Menschen')
})

test('who is not signed in comes back one click away from supporting', async ({ page, visit, as, municipality }) => {
  const { path } = await twoIdeas(municipality)
  await visit(`/ideen/${path.number}`)
  await page.getByRole('button', { name: 'Idee unterstützen' }).click()
  await expect(page).toHaveURL(/\/anmelden\?weiter=%2Fideen%2F2%2Funterstuetzen$/)
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const signedIn = await as(await aCitizen(municipality))
  await signedIn.visit(`/ideen/${path.number}/unterstuetzen`)
  await signedIn.page.getByRole('button', { name: 'Idee unterstützen' }).click()
  await expect(signedIn.page.locator('.support-box__count')).toContainText('4')
})

test.describe('withdrawing', () => {
  test.use({ expectedProblems: [/410/] })

  test('an own idea is withdrawn after a question and leaves a friendly page', async ({ as, municipality }) => {
    const { bench } = await twoIdeas(municipality)
    const { page, visit } = await as(bench.author)
    await visit(`/ideen/${bench.number}`)
    await page.getByRole('link', { name: 'Idee zurückziehen' }).click()
    await page.getByRole('button', { name: 'Endgültig zurückziehen' }).click()
    await expect(page.getByText('Ihre Idee ist zurückgezogen.')).toBeVisible()
    await expect(page.locator('.idea-bar__count')).toHaveText('1 Idee')
    expect(await visit(`/ideen/${bench.number}`)).toBe(410)
    await expect(page.getByRole('link', { name: 'Andere Ideen ansehen' })).toBeVisible()
  })
})
