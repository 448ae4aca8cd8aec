import type { FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'

const reason = 'Der Text beschimpft einen Nachbarn. Ohne diese Worte kann der Vorschlag wieder erscheinen.'

async function anIdea(municipality: FoundedMunicipality, details: object = {}) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  return await aPublishedIdea(municipality, { title: 'Mehr Bänke am Bach', ...details })
}

test('reported without an account and without JavaScript, decided, told: the visitor hears how it ended @phone', async ({
  municipality,
  withoutJavaScript,
  asStaff,
  mailbox,
}) => {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const author = await aCitizen(municipality)
  const idea = await anIdea(municipality, { author })
  const { page, visit } = await withoutJavaScript()
  await visit(`/ideen/${idea.number}`)
  await page.getByRole('link', { name: 'Melden', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beitrag melden')
  await page.getByRole('button', { name: 'Beitrag melden' }).click()
  await expect(page.getByRole('alert')).toContainText('Wählen Sie, gegen welche Regel')
  await page.getByLabel('Beleidigung oder Herabwürdigung').check()
  await page.getByLabel(/Was genau/).fill('Hier wird ein Nachbar beschimpft.')
  const email = `kim-${municipality.id}@example.org`
  await page.getByLabel(/E-Mail-Adresse/).fill(email)
  await page.getByRole('button', { name: 'Beitrag melden' }).click()
  await expect(page.getByText('Ihre Meldung ist angekommen')).toBeVisible()
  const receipt = await mailbox.latestTo(email)
  expect(receipt.link).toContain('/melden/abbestellen/')

  const staff = await asStaff(['moderator'])
  await staff.visit('/verwaltung/moderation')
  await staff.page.getByRole('link', { name: idea.title }).click()
  await expect(staff.page.getByText('Hier wird ein Nachbar beschimpft.')).toBeVisible()
  await staff.page.getByRole('button', { name: 'Fall übernehmen' }).click()
  await expect(staff.page.getByText('Sie haben diesen Fall übernommen.')).toBeVisible()
  await staff.page.getByLabel('Ausblenden', { exact: true }).check()
  await staff.page.getByRole('button', { name: 'Entscheiden' }).click()
  await expect(staff.page.getByRole('alert')).toContainText('Wählen Sie die Regel')
  await staff.page.getByLabel(/Gegen welche Regel/).selectOption('insult')
  await staff.page.getByLabel(/^Begründung/).fill(reason)
  await staff.page.getByRole('button', { name: 'Entscheiden' }).click()
  await expect(staff.page.getByText('Entschieden. Alle, die es betrifft')).toBeVisible()
  await expect
    .poll(async () => (await mailbox.latestTo(email)).subject, { timeout: 15_000 })
    .toContain('Über Ihre Meldung ist entschieden')
  const text = JSON.stringify(await mailbox.latestTo(author.email))
  expect(text).toContain('Beleidigung oder Herabwürdigung')
  expect(text).toContain('widersprechen')
})

test('the author reads the reasons and objects; another moderator gives way and everything is as before', async ({
  municipality,
  as,
  asStaff,
  visit,
  page,
}) => {
  const { hiddenByModeration } = await import('#app/moderation/moderation.factory.ts')
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const author = await aCitizen(municipality)
  const idea = await anIdea(municipality, { author, supporters: 2 })
  const first = await asStaff(['moderator'])
  await hiddenByModeration(first.person, { kind: 'idea', id: idea.id }, { passage: 'der Depp', text: reason })

  const own = await as(author)
  await own.visit(`/ideen/${idea.number}`)
  await expect(own.page.getByText(reason)).toBeVisible()
  await own.page.getByRole('link', { name: 'Ganze Begründung lesen und widersprechen' }).click()
  await expect(own.page.getByText('Das hat ein Mensch entschieden, kein Programm.')).toBeVisible()
  await own.page.getByLabel('Warum sind Sie nicht einverstanden?').fill('Ich habe nur aus der Zeitung zitiert.')
  await own.page.getByRole('button', { name: 'Widerspruch einlegen' }).click()
  await expect(own.page.getByText('Eine andere Person prüft die Entscheidung.')).toBeVisible()

  await first.visit('/verwaltung/moderation?ansicht=widersprueche')
  await first.page.getByRole('link', { name: idea.title }).click()
  await expect(first.page.getByText('Über den Widerspruch muss eine andere Person entscheiden.')).toBeVisible()

  const second = await asStaff(['moderator'])
  await second.visit('/verwaltung')
  await second.page.getByRole('link', { name: '1 Widerspruch gegen eine Entscheidung' }).click()
  await second.page.getByRole('link', { name: idea.title }).click()
  await second.page.getByLabel('Stattgeben: Entscheidung zurücknehmen').check()
  await second.page.getByLabel('Begründung').fill('Sie haben recht: Es ist ein Zitat aus der Zeitung.')
  await second.page.getByRole('button', { name: 'Über Widerspruch entscheiden' }).click()
  await expect(second.page.getByText('Die Person bekommt eine E-Mail.')).toBeVisible()
  await visit(`/ideen/${idea.number}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(idea.title)
  await own.page.reload()
  await expect(own.page.getByText(/Wir haben die Entscheidung am .* zurückgenommen/)).toBeVisible()
})

test('four eyes: the second person agrees without a mouse', async ({ municipality, asStaff }) => {
  const { aReport, decided } = await import('#app/moderation/moderation.factory.ts')
  const { prisma } = await import('#app/platform/db.server.ts')
  await prisma.moderationSettings.create({ data: { municipalityId: municipality.id, fourEyes: true } })
  const idea = await anIdea(municipality)
  const first = await asStaff(['moderator'])
  const { id, number } = await aReport(municipality, { kind: 'idea', id: idea.id })
  await decided(first.person, id)
  await first.visit(`/verwaltung/moderation/${number}`)
  await expect(first.page.getByText('Eine andere Person muss zustimmen.')).toBeVisible()
  const second = await asStaff(['moderator'])
  await second.visit('/verwaltung/moderation?ansicht=zweite-person')
  await second.page.getByRole('link', { name: idea.title }).focus()
  await second.page.keyboard.press('Enter')
  await second.page.getByRole('button', { name: 'Zustimmen: ausblenden' }).focus()
  await second.page.keyboard.press('Enter')
  await expect(second.page.getByText('Der Beitrag ist ausgeblendet.')).toBeVisible()
})

test('personal data is edited out, and the original stays under lock', async ({
  municipality,
  asStaff,
  visit,
  page,
}) => {
  const idea = await anIdea(municipality, { text: 'Ruft Herrn Meier unter 0171 5555 an, der weiß Bescheid.' })
  const { page: staff, visit: go } = await asStaff(['moderator'])
  await go(`/verwaltung/ideen/${idea.number}/ausblenden`)
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText('Über einen Beitrag entscheiden')
  await staff.getByLabel('Persönliche Daten entfernen', { exact: true }).check()
  await staff.getByLabel(/Text ohne persönliche Daten/).fill('Ruft [Name entfernt] an, der weiß Bescheid.')
  await staff.getByLabel(/Gegen welche Regel/).selectOption('personalData')
  await staff.getByLabel(/^Begründung/).fill('Der Text nannte Namen und Telefonnummer eines Nachbarn.')
  await staff.getByRole('button', { name: 'Entscheiden' }).click()
  await expect(staff.getByText('Entschieden. Alle, die es betrifft')).toBeVisible()
  await visit(`/ideen/${idea.number}`)
  await expect(page.getByText('Ruft [Name entfernt] an')).toBeVisible()
  await go('/verwaltung/moderation?ansicht=entschieden')
  await staff.getByRole('link', { name: idea.title }).click()
  await expect(staff.getByText('0171 5555')).toHaveCount(0)
  await staff.getByRole('button', { name: 'Ursprünglichen Text lesen' }).click()
  await expect(staff.getByText('0171 5555')).toBeVisible()
})

test('several cases at once are taken on and left', async ({ municipality, asStaff }) => {
  const { aReport } = await import('#app/moderation/moderation.factory.ts')
  for (const title of ['Erste Idee', 'Zweite Idee']) {
    const idea = await anIdea(municipality, { title })
    await aReport(municipality, { kind: 'idea', id: idea.id })
  }
  const { page, visit } = await asStaff(['moderator'])
  await visit('/verwaltung/moderation')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(page.getByText('Sie haben 2 Fälle übernommen.')).toBeVisible()
  await visit('/verwaltung/moderation?ansicht=meine')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Stehen lassen und freigeben' }).click()
  await expect(page.getByText('2 Beiträge bleiben stehen.')).toBeVisible()
})

test('the figures are public, also as a table for download', async ({ municipality, asStaff, visit, page }) => {
  const { hiddenByModeration } = await import('#app/moderation/moderation.factory.ts')
  const idea = await anIdea(municipality)
  await hiddenByModeration((await asStaff(['moderator'])).person, { kind: 'idea', id: idea.id })
  expect(await visit('/moderation')).toBe(200)
  await expect(page.getByText('1 Beitrag wurde ausgeblendet')).toBeVisible()
  const file = await ask({ host: municipality.host, path: '/moderation.csv' })
  expect(file.html).toContain('Jahr;Quartal;Meldungen;Ausgeblendet')
})

test('the settings of an administrator hold at once', async ({ asStaff }) => {
  const { page, visit } = await asStaff(['administrator'])
  await visit('/verwaltung/moderation/einstellungen')
  await page.getByLabel(/Vier Augen/).check()
  await page.getByLabel(/So viele Links/).fill('11')
  await page.getByRole('button', { name: 'Einstellungen speichern' }).click()
  await expect(page.getByRole('alert')).toContainText('Geben Sie eine Zahl von 0 bis 10 ein.')
  await page.getByLabel(/So viele Links/).fill('1')
  await page.getByRole('button', { name: 'Einstellungen speichern' }).click()
  await expect(page.getByText('Die Einstellungen sind gespeichert.')).toBeVisible()
  await expect(page.getByLabel(/Vier Augen/)).toBeChecked()
})
