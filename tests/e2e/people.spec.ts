import { readFile } from 'node:fs/promises'
import { expect, test } from '#tests/support/journey.ts'

const password = 'drei Enten am Weiher'
const address = (name: string) => `${name}.${Math.random().toString(36).slice(2, 10)}@example.org`

test('somebody new signs up, confirms by mail and takes part @phone', async ({ page, visit, mailbox }) => {
  const email = address('erika')
  await visit('/anmelden?weiter=%2Fkonto%2Fname')
  await page.getByRole('link', { name: 'Konto anlegen' }).click()
  await page.getByLabel('Name oder Pseudonym').fill('Erika vom Markt')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Konto anlegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sehen Sie in Ihr Postfach')

  const { link } = await mailbox.latestTo(email)
  await visit(link)
  // mail programs look at links, too: looking does not use them up
  await visit(link)
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Bestätigen und anmelden' }).click()
  await expect(page.getByText('Ihre E-Mail-Adresse ist bestätigt')).toBeVisible()
  await expect(page).toHaveURL('/konto/name')

  expect(await visit(link)).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dieser Link gilt nicht mehr')
})

test('what does not fit is said at the field, and nothing is lost', async ({ page, visit, expectedProblems }) => {
  expectedProblems.push(/422/)
  await visit('/registrieren')
  await page.getByLabel('Name oder Pseudonym').fill('Erika')
  await page.getByLabel('E-Mail-Adresse').fill('erika@')
  await page.getByLabel('Passwort', { exact: true }).fill('Passwort1234')
  await page.getByRole('main').getByRole('button', { name: 'Konto anlegen' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /zu leicht zu erraten/ })
    .click()
  await expect(page.getByLabel('Passwort', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Name oder Pseudonym')).toHaveValue('Erika')
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue('erika@')
})

test('the whole way works without JavaScript', async ({ withoutJavaScript, mailbox }) => {
  const { page, visit } = await withoutJavaScript()
  const email = address('ohne')
  await visit('/registrieren')
  await page.getByLabel('Name oder Pseudonym').fill('Ohne Skript')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Konto anlegen' }).click()
  await visit((await mailbox.latestTo(email)).link)
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Bestätigen und anmelden' }).click()
  await visit('/konto')
  await page.getByRole('main').getByRole('button', { name: 'Abmelden' }).click()
  await expect(page.getByText('Sie sind abgemeldet.')).toBeVisible()
  await visit('/anmelden')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort', { exact: true }).fill('falsch')
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByText('E-Mail-Adresse oder Passwort passt nicht')).toBeVisible()
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByText('Sie sind angemeldet.')).toBeVisible()
})

test('a forgotten password is set anew by mail', async ({ page, visit, mailbox, municipality }) => {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const { email } = await aCitizen(municipality, { email: address('vergessen') })
  for (const one of [address('niemand'), email]) {
    await visit('/passwort-vergessen')
    await page.getByLabel('E-Mail-Adresse').fill(one)
    await page.getByRole('button', { name: 'Link schicken' }).click()
    await expect(page.getByText(`Wenn es zu ${one} ein Konto gibt`)).toBeVisible()
  }
  await visit((await mailbox.latestTo(email)).link)
  await page.getByLabel('Neues Passwort').fill(password)
  await page.getByRole('button', { name: 'Passwort speichern und anmelden' }).click()
  await expect(page.getByText('Ihr neues Passwort gilt')).toBeVisible()
})

test('a person signs a device out and takes another name', async ({ asCitizen }) => {
  const { page, visit, person } = await asCitizen({ displayName: 'Mara', email: address('mara') })
  const { openSession } = await import('#app/people/session.server.ts')
  await openSession(person, 'Safari · iPad')

  await visit('/konto/sitzungen')
  await page.getByRole('button', { name: 'Abmelden (Safari · iPad)' }).click()
  await expect(page.getByText('Das Gerät ist abgemeldet.')).toBeVisible()

  await visit('/konto/name')
  await page.getByLabel('Name oder Pseudonym').fill('Mara vom Bach')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('definition').filter({ hasText: 'Mara vom Bach' })).toBeVisible()
})

test('a person sees, takes along and deletes everything @phone', async ({ asCitizen, municipality }) => {
  const { page, visit, person } = await asCitizen({ displayName: 'Mara vom Bach', email: address('mara') })
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const idea = await aPublishedIdea(municipality, { author: person, title: 'Ein Brunnen für den Markt' })

  await visit('/konto')
  const own = page.getByRole('region', { name: 'Ihre Ideen' })
  await expect(own.getByRole('link', { name: idea.title })).toBeVisible()
  await expect(own.getByText('Neu')).toBeVisible()
  const stored = page.locator('#gespeichert')
  await stored.getByText('Ihre Ideen').click()
  await expect(stored.getByRole('link', { name: idea.title })).toBeVisible()
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Daten herunterladen (JSON)' }).click()
  const file = JSON.parse(await readFile(await (await waiting).path(), 'utf8'))
  expect(file.account[0].email).toBe(person.email)
  expect(file.ideas[0].title).toBe(idea.title)

  await page.getByRole('link', { name: 'Konto löschen' }).click()
  await page.getByRole('button', { name: 'Konto endgültig löschen' }).click()
  await expect(page.getByText('Ihr Konto ist gelöscht.')).toBeVisible()
  await visit(`/ideen/${idea.number}`)
  await expect(page.getByText('gelöschtes Konto').first()).toBeVisible()
  await expect(page.getByText('Mara vom Bach')).toHaveCount(0)
})

test('an administrator invites a colleague, who joins by mail', async ({ asStaff, browser, baseURL, mailbox }) => {
  const admin = await asStaff(['administrator'])
  const email = address('kollegin')
  await admin.visit('/verwaltung/menschen')
  await admin.page.getByLabel('E-Mail-Adresse').fill(email)
  await admin.page.getByLabel('Moderation').check()
  await admin.page.getByRole('button', { name: 'Einladung schicken' }).click()
  await expect(admin.page.getByText(`Die Einladung an ${email} ist unterwegs.`)).toBeVisible()

  const context = await browser.newContext({ baseURL: baseURL!, locale: 'de-DE' })
  const page = await context.newPage()
  await page.goto((await mailbox.latestTo(email)).link)
  await page.getByLabel('Name oder Pseudonym').fill('Kollegin Neu')
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Einladung annehmen' }).click()
  await expect(page.getByText('Willkommen im Team!')).toBeVisible()
  await context.close()

  await admin.visit('/verwaltung/menschen')
  await admin.page.getByRole('link', { name: 'Rollen ändern: Kollegin Neu' }).click()
  await admin.page.getByLabel('Moderation').uncheck()
  await admin.page.getByLabel('Redaktion').check()
  await admin.page.getByRole('button', { name: 'Rollen speichern' }).click()
  await expect(admin.page.getByText('Die Rollen sind gespeichert.')).toBeVisible()
  expect(await admin.visit('/verwaltung/menschen/rechte')).toBe(200)
})

test('nobody becomes a persona outside of a demo', async ({ page, visit, expectedProblems }) => {
  expectedProblems.push(/404/)
  await visit('/')
  const status = await page.evaluate(async () => {
    const body = new URLSearchParams({ persona: 'administrator' })
    return (await fetch('/demo/werden', { method: 'POST', body })).status
  })
  expect(status).toBe(404)
})

test('voluntary details are told, seen in the account, and deleted again @phone', async ({ asCitizen }) => {
  const { page, visit } = await asCitizen()
  await visit('/konto/angaben')
  await page.getByLabel('45 bis 64').check()
  await page.getByLabel('Ich wohne hier').check()
  await page.getByRole('button', { name: 'Angaben speichern' }).click()
  await expect(page.getByText('Ihre Angaben sind gespeichert')).toBeVisible()
  await visit('/konto/angaben')
  await expect(page.getByLabel('45 bis 64')).toBeChecked()
  for (const group of ['Wie alt sind Sie?', 'Was verbindet Sie mit dem Ort?'])
    await page.getByRole('group', { name: group }).getByLabel('keine Angabe').check()
  await page.getByRole('button', { name: 'Angaben speichern' }).click()
  await expect(page.getByText('Ihre Angaben sind gelöscht')).toBeVisible()
})
