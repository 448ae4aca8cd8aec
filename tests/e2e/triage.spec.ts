import { expect, test } from '#tests/support/journey.ts'

async function anIdea(municipality: { id: string }, details: { title?: string; supporters?: number } = {}) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  return await aPublishedIdea(municipality, details)
}

const words = 'Gute Nachricht: Die drei Bänke stehen im Mai am Mühlbach.'

test('staff find who waits longest, answer, and the author hears of it @phone', async ({
  municipality,
  asStaff,
  asCitizen,
  mailbox,
}) => {
  const author = await asCitizen({ displayName: 'Aylin Demir' })
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const idea = await aPublishedIdea(municipality, { author: author.person, supporters: 2 })
  const staff = await asStaff(['moderator'])
  expect(await staff.visit('/verwaltung/ideen')).toBe(200)
  const { page } = staff
  await page.getByRole('link', { name: idea.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(idea.title)
  await page.getByLabel('Geplant').check()
  await page.getByLabel('Ihre Antwort').fill(words)
  const preview = page.getByRole('region', { name: 'So sieht es die Öffentlichkeit' })
  await expect(preview).toContainText(words)
  await expect(preview).toContainText('Geplant')
  await expect(page.getByText('2 Unterstützende erfahren davon per E-Mail')).toBeVisible()
  await page.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  await expect(page.getByText('Die Antwort ist veröffentlicht.')).toBeVisible()
  const mail = await mailbox.latestTo(author.person.email)
  expect(mail.subject).toBe(`Geplant: ${idea.title}`)
  expect(mail.text).toContain(words)
  expect(await author.visit(new URL(mail.link).pathname)).toBe(200)
  await expect(author.page.getByText(words)).toBeVisible()
})

test('declining asks for the reason and keeps the words', async ({ municipality, asStaff, expectedProblems }) => {
  expectedProblems.push(/422/)
  const idea = await anIdea(municipality)
  const { page, visit } = await asStaff(['moderator'])
  await visit(`/verwaltung/ideen/${idea.number}`)
  await page.getByLabel('Abgelehnt').check()
  await page.getByLabel('Ihre Antwort').fill(words)
  await page.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  const complaint = page.getByRole('alert').getByRole('link', { name: 'Wählen Sie einen Grund' })
  await complaint.click()
  await expect(page.getByLabel('Grund der Ablehnung')).toBeFocused()
  await expect(page.getByLabel('Ihre Antwort')).toHaveValue(words)
  await page.getByLabel('Grund der Ablehnung').selectOption({ label: 'Die Kosten sind zu hoch' })
  await page.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  await expect(page.getByText('Die Antwort ist veröffentlicht.')).toBeVisible()
})

test('two colleagues answer at once: the second sees the first and keeps the own words', async ({
  municipality,
  asStaff,
  expectedProblems,
}) => {
  expectedProblems.push(/409/)
  const idea = await anIdea(municipality)
  const [first, second] = [await asStaff(['moderator']), await asStaff(['projectLead'])]
  for (const { visit } of [first, second]) await visit(`/verwaltung/ideen/${idea.number}`)
  const answer = async ({ page }: typeof first, text: string) => {
    await page.getByLabel('Angenommen').check()
    await page.getByLabel('Ihre Antwort').fill(text)
    await page.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  }
  await answer(first, 'Das machen wir, sagt die Moderation.')
  await expect(first.page.getByText('Die Antwort ist veröffentlicht.')).toBeVisible()
  await answer(second, words)
  await expect(second.page.getByRole('alert')).toContainText('Inzwischen hat jemand anderes geantwortet')
  await expect(second.page.getByText('Das machen wir, sagt die Moderation.')).toBeVisible()
  await expect(second.page.getByLabel('Ihre Antwort')).toHaveValue(words)
  await second.page.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  await expect(second.page.getByText('Die Antwort ist veröffentlicht.')).toBeVisible()
})

test('an answer sent after the sign-in ran out is there again after signing in', async ({ municipality, asStaff }) => {
  const { prisma } = await import('#app/platform/db.server.ts')
  const { hashPassword } = await import('#app/people/password-hash.server.ts')
  const idea = await anIdea(municipality)
  const { page, visit, person } = await asStaff(['moderator'])
  const key = { municipalityId: municipality.id, personId: person.id }
  await visit(`/verwaltung/ideen/${idea.number}`)
  await page.getByLabel('Abgelehnt').check()
  await page.getByLabel('Grund der Ablehnung').selectOption({ label: 'Die Kosten sind zu hoch' })
  await page.getByLabel('Ihre Antwort').fill(words)
  await prisma.session.deleteMany({ where: key })
  const passwordHash = await hashPassword('drei Enten am Weiher')
  await prisma.person.updateMany({ where: { municipalityId: municipality.id, id: person.id }, data: { passwordHash } })
  await page.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  await expect(page.getByText('Erst dann können wir speichern, was Sie abgeschickt haben.')).toBeVisible()
  await page.getByLabel('E-Mail-Adresse').fill(person.email)
  await page.getByLabel('Passwort', { exact: true }).fill('drei Enten am Weiher')
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByText('Ihre Eingaben sind wieder da.')).toBeVisible()
  await expect(page.getByLabel('Ihre Antwort')).toHaveValue(words)
  await expect(page.getByLabel('Grund der Ablehnung').locator('option:checked')).toHaveText('Die Kosten sind zu hoch')
  await page.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  await expect(page.getByText('Die Antwort ist veröffentlicht.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Ihre Antwort')).toHaveValue('')
})

test('several new ideas are taken into review with the keyboard alone', async ({ municipality, asStaff }) => {
  for (const title of ['Obstbäume am Feldweg', 'Licht am Sportplatz', 'Trinkbrunnen am Markt'])
    await anIdea(municipality, { title })
  const { page, visit } = await asStaff(['administrator'])
  await visit('/verwaltung/ideen')
  await page.getByLabel('Alle auf dieser Seite auswählen').focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('3 Ideen ausgewählt')).toBeVisible()
  await page.getByRole('checkbox', { name: /Trinkbrunnen/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('2 Ideen ausgewählt')).toBeVisible()
  await page.getByRole('link', { name: 'Zu den Aktionen' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'In Prüfung nehmen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 Ideen sind jetzt in Prüfung.')).toBeVisible()
  await page.getByRole('link', { name: /^In Prüfung/ }).click()
  await expect(page).toHaveURL(/status=in-pruefung/)
  await expect(page.getByRole('row')).toHaveCount(3)
})

test('duplicates are merged after confirmation; supporters move along', async ({
  municipality,
  asStaff,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  const into = await anIdea(municipality, { title: 'Mehr Bänke am Mühlbach', supporters: 1 })
  const from = await anIdea(municipality, { title: 'Bänke am Mühlbach', supporters: 2 })
  const { page, visit } = await asStaff(['moderator'])
  await visit(`/verwaltung/ideen/${from.number}`)
  await page.getByRole('link', { name: `Mit Idee ${into.number} zusammenlegen` }).click()
  await expect(page.getByLabel(/Mehr Bänke am Mühlbach/)).toBeChecked()
  await page.getByRole('button', { name: 'Ideen zusammenlegen' }).click()
  await expect(page.getByRole('alert')).toContainText('Bestätigen Sie')
  await page.getByLabel(/Ja, zusammenlegen/).check()
  await page.getByRole('button', { name: 'Ideen zusammenlegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(into.title)
  // one supporter before, two followed, and the author
  await expect(page.getByText('4 unterstützen sie')).toBeVisible()
})

test('a hidden idea is gone from the public and comes back as it was', async ({
  municipality,
  asStaff,
  visit,
  page,
}) => {
  const idea = await anIdea(municipality, { title: 'Ruft Herrn Meier an' })
  const staff = await asStaff(['moderator'])
  await staff.visit(`/verwaltung/ideen/${idea.number}`)
  await staff.page.getByRole('link', { name: 'Idee ausblenden' }).click()
  await staff.page.getByLabel('Ausblenden', { exact: true }).check()
  await staff.page.getByLabel(/Gegen welche Regel/).selectOption('personalData')
  await staff.page.getByLabel(/^Begründung/).fill('Die Idee nennt Namen und Telefonnummer eines Nachbarn.')
  await staff.page.getByRole('button', { name: 'Entscheiden' }).click()
  await expect(staff.page.getByText('Entschieden. Alle, die es betrifft')).toBeVisible()
  await visit('/ideen')
  await expect(page.getByText(idea.title)).toHaveCount(0)
  await staff.visit(`/verwaltung/ideen/${idea.number}`)
  await staff.page.getByRole('link', { name: 'Zum Fall der Moderation' }).click()
  await staff.page.getByLabel('Warum nehmen Sie sie zurück?').fill('Die Nummer gehört der Person, die schreibt.')
  await staff.page.getByRole('button', { name: 'Zurücknehmen' }).click()
  await expect(staff.page.getByText('Die Entscheidung ist zurückgenommen.')).toBeVisible()
  await visit('/ideen')
  await expect(page.getByRole('link', { name: idea.title })).toBeVisible()
})

test('everything works without JavaScript, the preview too', async ({ municipality, withoutJavaScript }) => {
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const idea = await anIdea(municipality)
  const { page, visit } = await withoutJavaScript(await aStaffMember(municipality, ['administrator']))
  expect(await visit('/verwaltung/ideen')).toBe(200)
  await page.getByRole('checkbox', { name: new RegExp(idea.title) }).check()
  await page.getByRole('button', { name: 'In Prüfung nehmen' }).click()
  await expect(page.getByText('1 Idee ist jetzt in Prüfung.')).toBeVisible()
  await page.getByRole('link', { name: idea.title }).click()
  await page.getByLabel('Umgesetzt').check()
  await page.getByLabel('Ihre Antwort').fill(words)
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
  await expect(page.getByRole('region', { name: 'So sieht es die Öffentlichkeit' })).toContainText(words)
  await page.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  await expect(page.getByText('Die Antwort ist veröffentlicht.')).toBeVisible()
})
