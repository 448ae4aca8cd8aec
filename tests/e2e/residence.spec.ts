import { readFile } from 'node:fs/promises'
import { expect, test } from '#tests/support/journey.ts'

type Page = import('@playwright/test').Page
type Account = { municipalityId: string; id: string }

const erika = { firstName: 'Erika', lastName: 'Mustermann', birthDate: '1964-08-12' }
const address = { street: 'Heidestraße 17', postcode: '36251', place: 'Musterstadt' }

async function askForLetter(page: Page) {
  await page.getByLabel('Vorname').fill(erika.firstName)
  await page.getByLabel('Nachname').fill(erika.lastName)
  await page.getByLabel('Geburtsdatum').fill(erika.birthDate)
  await page.getByLabel('Straße und Hausnummer').fill(address.street)
  await page.getByLabel('Postleitzahl').fill(address.postcode)
  await page.getByLabel('Ort', { exact: true }).fill(address.place)
  await page.getByLabel('Ortsteil').selectOption('Neudorf')
  await page.getByRole('button', { name: 'Brief anfordern' }).click()
}

/** The letter is on paper; a test reads it from the verb that makes it. */
async function codeOfNewLetter(staff: Account, personId: string): Promise<string> {
  const { makeLetters } = await import('#app/people/residence-letter.server.ts')
  const { writeCode } = await import('#app/people/code.ts')
  const [letter] = await makeLetters(staff, [personId], { again: true })
  return writeCode(letter!.code)
}

test('by letter: asked for, printed, typed, and back to where one wanted to go @phone', async ({
  asCitizen,
  asStaff,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  const { page, visit, person } = await asCitizen()
  const staff = await asStaff(['editor'])
  await visit('/konto')
  await expect(page.getByText('nicht bestätigt')).toBeVisible()
  await visit('/konto/wohnsitz?weiter=%2Fideen')
  await page.getByRole('button', { name: 'Brief anfordern' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await askForLetter(page)
  await expect(page.getByText(/Sie haben am .* einen Brief angefordert/)).toBeVisible()

  await staff.visit('/verwaltung')
  await staff.page.getByRole('link', { name: '1 Mensch wartet auf den Brief zum Wohnsitz' }).click()
  await expect(staff.page.getByText('Heidestraße 17')).toBeVisible()
  await staff.page.getByLabel('Erika Mustermann auswählen').check()
  const download = staff.page.waitForEvent('download')
  await staff.page.getByRole('button', { name: 'Briefe drucken' }).click()
  const file = await readFile(await (await download).path())
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
  // the list notices by itself that nobody waits any more
  await expect(staff.page.getByText('Niemand wartet auf einen Brief')).toBeVisible()
  expect(await staff.visit('/verwaltung/wohnsitz?ansicht=unterwegs')).toBe(200)
  await expect(staff.page.getByText('Heidestraße 17')).toBeVisible()

  await visit('/konto/wohnsitz?weiter=%2Fideen')
  await expect(page.getByText(/Ihr Brief ist seit dem .* unterwegs/)).toBeVisible()
  await page.getByLabel('Code aus dem Brief').fill('AAAA-AAAA-AAAA')
  await page.getByRole('button', { name: 'Code prüfen' }).click()
  await expect(page.getByText('Dieser Code passt nicht').first()).toBeVisible()
  await page.getByLabel('Code aus dem Brief').fill((await codeOfNewLetter(staff.person, person.id)).toLowerCase())
  await page.getByRole('button', { name: 'Code prüfen' }).click()
  await expect(page.getByText('Ihr Wohnsitz ist bestätigt.')).toBeVisible()
  await expect(page).toHaveURL('/ideen')
  await visit('/konto/wohnsitz')
  await expect(page.getByText('Ortsteil: Neudorf')).toBeVisible()
  await staff.visit('/verwaltung/wohnsitz?ansicht=unterwegs')
  await expect(staff.page.getByText('Kein Brief ist unterwegs')).toBeVisible()
})

test('a letter is declined with a reason; the person reads it, corrects and takes the wish back', async ({
  asCitizen,
  asStaff,
  mailbox,
}) => {
  const { page, visit, person } = await asCitizen()
  const staff = await asStaff(['administrator'])
  await visit('/konto/wohnsitz')
  await askForLetter(page)
  await expect(page.getByText(/einen Brief angefordert/)).toBeVisible()
  await staff.visit('/verwaltung/wohnsitz')
  await staff.page.getByRole('link', { name: 'Ablehnen: Erika Mustermann' }).click()
  await staff.page.getByLabel('Grund').fill('Die Hausnummer 17 gibt es in der Heidestraße nicht.')
  await staff.page.getByRole('button', { name: 'Ablehnen und Grund schicken' }).click()
  await expect(staff.page.getByText('Die Anfrage ist abgelehnt.')).toBeVisible()
  expect((await mailbox.latestTo(person.email)).text).toContain('Die Hausnummer 17 gibt es in der Heidestraße nicht.')

  await visit('/konto/wohnsitz')
  await expect(page.getByText('Die Hausnummer 17 gibt es in der Heidestraße nicht.')).toBeVisible()
  await expect(page.getByLabel('Straße und Hausnummer')).toHaveValue('Heidestraße 17')
  await page.getByLabel('Straße und Hausnummer').fill('Heidestraße 19')
  await page.getByRole('button', { name: 'Brief anfordern' }).click()
  await expect(page.getByText(/einen Brief angefordert/)).toBeVisible()
  await page.getByRole('button', { name: 'Wunsch zurücknehmen' }).click()
  await expect(page.getByText('Ihre Angaben sind gelöscht.')).toBeVisible()
  await staff.visit('/verwaltung/wohnsitz')
  await expect(staff.page.getByText('Niemand wartet auf einen Brief')).toBeVisible()
})

test('at the desk: one human, one account, and a way out for those locked out of theirs @phone', async ({
  asCitizen,
  asStaff,
  expectedProblems,
}) => {
  expectedProblems.push(/409/)
  const [first, second] = [await asCitizen({ displayName: 'Erika' }), await asCitizen({ displayName: 'Erika neu' })]
  const { page, visit } = await asStaff(['editor'])
  await first.visit('/konto/wohnsitz')
  await expect(first.page.getByText(first.person.email)).toBeVisible()
  await visit('/verwaltung/wohnsitz')
  await page.getByRole('link', { name: 'Am Schalter bestätigen' }).click()
  const fill = async (email: string) => {
    await page.getByLabel('E-Mail-Adresse des Kontos').fill(email)
    await page.getByLabel('Vorname').fill(erika.firstName)
    await page.getByLabel('Nachname').fill(erika.lastName)
    await page.getByLabel('Geburtsdatum').fill(erika.birthDate)
    await page.getByLabel('Ortsteil').selectOption('Altstadt')
    await page.getByRole('button', { name: 'Wohnsitz bestätigen' }).click()
  }
  await fill(first.person.email)
  await expect(page.getByText('Bestätigt: Erika.')).toBeVisible()
  await visit('/verwaltung/wohnsitz/schalter')
  await fill(second.person.email)
  await expect(page.getByText('Ein Mensch, ein Konto')).toBeVisible()
  await expect(page.getByLabel('E-Mail-Adresse des Kontos')).toHaveValue(second.person.email)
  await page.getByLabel('Bestätigung von dem anderen Konto auf dieses übertragen').check()
  await page.getByRole('button', { name: 'Wohnsitz bestätigen' }).click()
  await expect(page.getByText('Bestätigt: Erika neu.')).toBeVisible()
  await first.visit('/konto/wohnsitz')
  await expect(first.page.getByText('Ihr Wohnsitz ist noch nicht bestätigt.')).toBeVisible()
  await second.visit('/konto/wohnsitz')
  await expect(second.page.getByText('Ortsteil: Altstadt')).toBeVisible()
})

test('without JavaScript: asking, printing, typing', async ({ withoutJavaScript, municipality }) => {
  const { aCitizen, aStaffMember } = await import('#app/people/person.factory.ts')
  const [person, editor] = [await aCitizen(municipality), await aStaffMember(municipality, ['editor'])]
  const citizen = await withoutJavaScript(person)
  const staff = await withoutJavaScript(editor)
  await citizen.visit('/konto/wohnsitz')
  await askForLetter(citizen.page)
  await expect(citizen.page.getByText(/einen Brief angefordert/)).toBeVisible()
  await staff.visit('/verwaltung/wohnsitz')
  await staff.page.getByRole('button', { name: 'Briefe drucken' }).click()
  await expect(staff.page.getByText('Kreuzen Sie an')).toBeVisible()
  await staff.page.getByLabel('Erika Mustermann auswählen').check()
  const download = staff.page.waitForEvent('download')
  await staff.page.getByRole('button', { name: 'Briefe drucken' }).click()
  expect((await download).suggestedFilename()).toMatch(/^briefe-wohnsitz-\d{4}-\d\d-\d\d\.pdf$/)
  await citizen.visit('/konto/wohnsitz')
  await citizen.page.getByLabel('Code aus dem Brief').fill(await codeOfNewLetter(editor, person.id))
  await citizen.page.getByRole('button', { name: 'Code prüfen' }).click()
  await expect(citizen.page.getByText('Ihr Wohnsitz ist bestätigt.')).toBeVisible()
})

test('only those with the right see names and addresses', async ({ asStaff, expectedProblems }) => {
  expectedProblems.push(/403/)
  const { visit, page } = await asStaff(['moderator', 'projectLead'])
  for (const path of ['/verwaltung/wohnsitz', '/verwaltung/wohnsitz/schalter']) expect(await visit(path)).toBe(403)
  await visit('/verwaltung')
  await expect(page.getByRole('link', { name: 'Wohnsitz' })).toHaveCount(0)
})
