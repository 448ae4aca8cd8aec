import { expect, test } from '#tests/support/journey.ts'

test('who wants to follow signs in and comes back following', async ({ page, visit, municipality }) => {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const { hashPassword } = await import('#app/people/password-hash.server.ts')
  const { isFollowing } = await import('#app/notices/following.server.ts')
  const password = 'drei Enten am Weiher'
  const person = await aCitizen(municipality, { passwordHash: await hashPassword(password) })
  const idea = await aPublishedIdea(municipality, { title: 'Bänke am Bach' })
  await visit(`/ideen/${idea.number}`)
  await page.getByRole('button', { name: 'Idee folgen' }).click()
  await expect(page).toHaveURL('/anmelden?weiter=%2Ffolgen')
  await page.getByLabel('E-Mail-Adresse').fill(person.email)
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click()
  await expect(page).toHaveURL(`/ideen/${idea.number}`)
  await expect(page.getByText('Sie folgen dieser Idee', { exact: true })).toBeVisible()
  expect(await isFollowing(person, { kind: 'idea', subjectId: idea.id })).toBe(true)
})

test('an address alone makes nobody follow', async ({ asCitizen, municipality }) => {
  const { prisma } = await import('#app/platform/db.server.ts')
  const citizen = await asCitizen()
  await citizen.visit('/folgen')
  await expect(citizen.page).toHaveURL('/mitteilungen/einstellungen')
  expect(await prisma.follow.count({ where: { municipalityId: municipality.id } })).toBe(0)
})

test('what is new is counted in the frame, read by going there, one by one or all at once @phone', async ({
  asCitizen,
  municipality,
}) => {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aNotice } = await import('#app/notices/notice.factory.ts')
  const citizen = await asCitizen()
  const { page, visit, person } = citizen
  const ideas = [
    await aPublishedIdea(municipality, { title: 'Bänke am Bach' }),
    await aPublishedIdea(municipality, { title: 'Ein neuer Steg' }),
    await aPublishedIdea(municipality, { title: 'Mehr Licht' }),
  ]
  for (const idea of ideas) await aNotice(person, { kind: 'idea', id: idea.id }, { line: 'Neue Idee' })
  await visit('/')
  await page.getByRole('link', { name: 'Mitteilungen, 3 ungelesen' }).click()
  await expect(page.getByText('3 ungelesene Mitteilungen')).toBeVisible()
  await page.getByRole('link', { name: 'Bänke am Bach' }).click()
  await expect(page).toHaveURL(`/ideen/${ideas[0]!.number}`)
  await expect(page.getByRole('link', { name: 'Mitteilungen, 2 ungelesen' })).toBeVisible()
  await visit('/mitteilungen')
  await page.getByRole('button', { name: 'Als gelesen markieren: Mehr Licht' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 ungelesene Mitteilung')).toBeVisible()
  await page.getByRole('button', { name: 'Alle als gelesen markieren' }).click()
  await expect(page.getByText('Alles gelesen.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mitteilungen', exact: true })).toBeVisible()
})

test('choosing what and how often, a place and newsletters works without JavaScript', async ({
  withoutJavaScript,
  municipality,
}) => {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const person = await aCitizen(municipality)
  const { page, visit } = await withoutJavaScript(person)
  await visit('/mitteilungen/einstellungen')
  await page.getByLabel('Neues bei Vorhaben, denen ich folge').selectOption('wöchentlich gesammelt')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText('Gespeichert.')).toBeVisible()
  await expect(page.getByLabel('Neues bei Vorhaben, denen ich folge')).toHaveValue('weekly')

  await page.getByRole('button', { name: 'Rundbriefe bestellen' }).click()
  await expect(page.getByText('Setzen Sie das Häkchen').first()).toBeVisible()
  await page.getByLabel(/^Ja, .* darf mir Rundbriefe/).check()
  await page.getByRole('button', { name: 'Rundbriefe bestellen' }).click()
  await expect(page.getByText('Bestellt.')).toBeVisible()

  await page.getByRole('link', { name: 'Einem Ort folgen' }).click()
  await page.getByLabel('Wie heißt der Ort für Sie?').fill('Zu Hause')
  await page.getByLabel('In welchem Ortsteil?').selectOption({ index: 1 })
  await page.getByLabel('1 km').check()
  await page.getByRole('button', { name: 'Ort folgen' }).click()
  await expect(page.getByText('Sie folgen jetzt dem Ort „Zu Hause“.')).toBeVisible()
  await expect(page.getByText('Ort, im Umkreis von 1 km')).toBeVisible()
  await page.getByRole('button', { name: 'Nicht mehr folgen: Zu Hause' }).click()
  await expect(page.getByText('Sie folgen dem nicht mehr.')).toBeVisible()
})

test('a topic is followed from the list of its ideas, and its feed is offered there', async ({
  asCitizen,
  municipality,
}) => {
  const { slugOf } = await import('#app/municipalities/slug.ts')
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const topic = municipality.topics[0]!
  const { name } = await (await import('#app/platform/db.server.ts')).prisma.topic.findFirstOrThrow({
    where: { municipalityId: municipality.id, id: topic.id },
  })
  await aPublishedIdea(municipality, { title: 'Im Thema', topic })
  await aPublishedIdea(municipality, { title: 'Anderswo', topic: municipality.topics[1]! })
  const { page, visit } = await asCitizen()
  await visit(`/ideen?thema=${slugOf(name)}`)
  await page.getByRole('button', { name: 'Diesem Thema folgen' }).click()
  await expect(page.getByText('Sie folgen diesem Thema', { exact: true })).toBeVisible()
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
  const xml = await page.evaluate(async (url) => (await fetch(url)).text(), feed!)
  expect(xml).toContain(`: ${name.replace('&', '&amp;')}</title>`)
  expect(xml).toContain('Im Thema')
  expect(xml).not.toContain('Anderswo')
})

test('mails that came back are said and switched on again', async ({ asCitizen, municipality }) => {
  const { prisma } = await import('#app/platform/db.server.ts')
  const { page, visit, person } = await asCitizen()
  await prisma.mailStop.create({
    data: { municipalityId: municipality.id, personId: person.id, email: person.email, reason: '5.1.1' },
  })
  await visit('/mitteilungen')
  await page.getByRole('link', { name: 'Ansehen und einschalten' }).click()
  await expect(page.getByText('Das Postfach gibt es nicht')).toBeVisible()
  await page.getByRole('button', { name: 'E-Mails wieder einschalten' }).click()
  await expect(page.getByText('Eingeschaltet.')).toBeVisible()
  expect(await prisma.mailStop.count({ where: { municipalityId: municipality.id } })).toBe(0)
})

test('staff write, test, plan and take back a newsletter', async ({ asStaff, municipality }) => {
  const { aReader } = await import('#app/notices/newsletter.factory.ts')
  await aReader(municipality)
  const { page, visit } = await asStaff(['editor'])
  await visit('/verwaltung/rundbriefe')
  await page.getByRole('link', { name: 'Rundbrief schreiben' }).click()
  await page.getByLabel('An wen?').selectOption(`topic:${municipality.topics[0]!.id}`)
  await page.getByLabel('Betreff').fill('Was im Herbst geschieht')
  await page.getByLabel('Text').fill('Wir bauen.\n\nKommen Sie vorbei.')
  await page.getByRole('button', { name: 'Entwurf speichern' }).click()
  await expect(page.getByText('Entwurf gespeichert.')).toBeVisible()
  await expect(page.getByText('Im Moment bekommt ihn 1 Person.')).toBeVisible()
  await page.getByRole('button', { name: 'Probe an mich' }).click()
  await expect(page.getByText('Die Probe ist unterwegs an')).toBeVisible()
  await page.getByLabel('Später').check()
  // a second click on the same form within half a second counts as a double click
  await expect(async () => {
    await page.getByRole('button', { name: 'Rundbrief verschicken' }).click()
    await expect(page.getByText('Wählen Sie einen Tag.').first()).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await page.getByLabel(/^Tag/).fill('2099-12-01')
  // what is sent is what stands in the form, also when nobody has saved it
  await page.getByLabel('Betreff').fill('Was im Winter geschieht')
  await page.getByLabel('An wen?').selectOption(`topic:${municipality.topics[1]!.id}`)
  await page.getByRole('button', { name: 'Rundbrief verschicken' }).click()
  await expect(page.getByText('Im Moment bekäme ihn niemand.').first()).toBeVisible()
  await page.getByLabel('An wen?').selectOption(`topic:${municipality.topics[0]!.id}`)
  await page.getByRole('button', { name: 'Rundbrief verschicken' }).click()
  await expect(page.getByText('Ihn bekommt jetzt 1 Person').first()).toBeVisible()
  await page.getByRole('button', { name: 'Rundbrief verschicken' }).click()
  await expect(page.getByText('Geplant: Der Rundbrief geht am 1. Dezember 2099, 10:00 Uhr hinaus.')).toBeVisible()
  await page.getByRole('button', { name: 'Zurücknehmen' }).click()
  await expect(page.getByText('Der Rundbrief ist wieder ein Entwurf.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Was im Winter geschieht' })).toBeVisible()
})
