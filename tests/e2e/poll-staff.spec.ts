import { readFileSync } from 'node:fs'
import { expect, test } from '#tests/support/journey.ts'

test('from the blueprint to a released poll, by keyboard where it matters @phone', async ({
  asStaff,
  municipality,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  test.slow()
  const { page, visit } = await asStaff(['projectLead'])
  await visit('/verwaltung/verfahren/neu')
  await page.getByLabel('Abstimmung', { exact: true }).check()
  await page.getByLabel('Titel', { exact: true }).fill('Ein Name für den Platz')
  await page.getByLabel('Beginn').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'Verfahren anlegen' }).click()
  // the way leads on to the poll, the phase is chosen already
  await page.waitForURL('**/verwaltung/abstimmungen/neu**')
  await page.getByLabel('Titel der Abstimmung').fill('Wie soll der Platz heißen?')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/verwaltung/abstimmungen/1')
  await page.getByRole('link', { name: 'Prüfen und freigeben' }).click()
  await expect(page.getByText('2 Punkte fehlen noch:')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Texte bearbeiten' }).click()
  await page.getByLabel('Was geschieht mit dem Ergebnis?').fill('Der Rat beschließt den Namen, der gewinnt.')
  await page.getByRole('button', { name: 'Texte speichern' }).click()
  await page.getByRole('link', { name: 'Frage hinzufügen' }).first().click()
  await page.getByRole('link', { name: 'Eine Auswahl' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/frage/neu?art=single')
  await page.getByRole('button', { name: 'Frage speichern und Vorschläge eintragen' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.getByLabel('Frage', { exact: true }).fill('Welcher Name gefällt Ihnen am besten?')
  await page.keyboard.press('Enter')
  await page.waitForURL('**#vorschlaege')
  await page.getByLabel('Vorschläge auf einmal eintragen').fill('Lindenplatz\nMarktplatz\nAlter Anger')
  await page.getByRole('button', { name: 'Vorschläge eintragen' }).click()
  await expect(page.getByText('3 Vorschläge sind dabei.')).toBeVisible()
  await page.getByRole('button', { name: '„Alter Anger“ nach oben' }).click()
  await expect(page.locator('tbody tr').nth(1)).toContainText('Alter Anger')

  await visit('/verwaltung/abstimmungen/1/freigeben')
  await page.getByRole('button', { name: 'Abstimmung freigeben' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.getByLabel('Ich habe die Vorschau geprüft.').check()
  await page.getByRole('button', { name: 'Abstimmung freigeben' }).click()
  await expect(page.getByText('Die Abstimmung ist freigegeben.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Texte bearbeiten' })).toHaveCount(0)
  const { prisma } = await import('#app/platform/db.server.ts')
  const poll = await prisma.poll.findFirstOrThrow({ where: { municipalityId: municipality.id } })
  expect(poll.seedHash).toMatch(/^[0-9a-f]{64}$/)
})

test('letters with codes come as one file, once; a lost print is made void', async ({
  asStaff,
  municipality,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  const { aPoll } = await import('#app/polls/poll.factory.ts')
  const { number } = await aPoll(municipality, { access: 'code', paper: true })
  const { page, visit } = await asStaff(['projectLead'])
  await visit(`/verwaltung/abstimmungen/${number}/codes`)
  await page.getByRole('button', { name: 'Weiter' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await page
    .getByLabel('Adressliste')
    .fill('Name;Straße;Ort\nErika Muster;Lindenweg 4;12345 Dorf\nMax Muster;Ring 1;12345 Dorf')
  await page.getByLabel('Papier-Stimmzettel beilegen').check()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await expect(page.getByText('2 Briefe sind vorbereitet.')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Codes erzeugen und PDF laden' }).click(),
  ])
  const bytes = readFileSync(await file.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  // a letter and a ballot each
  expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(4)
  // pressed once more: the codes are not made again
  await page.getByRole('button', { name: 'Codes erzeugen und PDF laden' }).click()
  await expect(page.getByText('Diese Codes wurden schon einmal erzeugt.')).toBeVisible()
  await page.getByRole('button', { name: /^Ungültig machen/ }).click()
  await expect(page.getByText('Unbenutzte Codes dieses Drucks öffnen nichts mehr.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'ungültig seit' })).toBeVisible()
})

test('paper is typed by two people, a difference is settled; without JavaScript', async ({
  withoutJavaScript,
  municipality,
  expectedProblems,
}) => {
  expectedProblems.push(/409|422/)
  test.slow()
  const { aPoll } = await import('#app/polls/poll.factory.ts')
  const { issueCodes } = await import('#app/polls/codes.server.ts')
  const { newId } = await import('#app/platform/id.ts')
  const { openBallots } = await import('#app/polls/voter.factory.ts')
  const poll = await aPoll(municipality, { access: 'residence', paper: true, kind: 'single' })
  const wish = { id: newId(), kind: 'sheet' as const, size: 2, note: '' }
  const issued = await issueCodes(poll.process.staff, poll.id, wish)
  if (!issued.ok) throw new Error(issued.reason)
  const [code] = issued.value.codes as [string]
  const path = `/verwaltung/abstimmungen/${poll.number}/papier`
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const lead = await withoutJavaScript(await aStaffMember(municipality, ['projectLead']))
  const colleague = await withoutJavaScript(await aStaffMember(municipality, ['editor']))

  await lead.visit(`${path}/ausgabe`)
  await lead.page.getByLabel('Vorname').fill('Erika')
  await lead.page.getByLabel('Nachname').fill('Muster')
  await lead.page.getByLabel('Geburtsdatum').fill('1980-05-01')
  await lead.page.getByLabel('Ich habe den Ausweis gesehen.').check()
  await lead.page.getByRole('button', { name: 'Ausgabe festhalten' }).click()
  await expect(lead.page.getByText('Geben Sie jetzt einen Bogen aus.')).toBeVisible()

  await type(lead, 'Linde')
  await expect(lead.page.getByText('Jetzt muss eine zweite Person')).toBeVisible()
  await type(lead, 'Linde')
  await expect(lead.page.getByText('Sie haben diesen Bogen schon erfasst.').first()).toBeVisible()
  await type(colleague, 'Eiche')
  await expect(colleague.page.getByText('Die beiden Eingaben unterscheiden sich.')).toBeVisible()

  await lead.visit(path)
  await lead.page.getByLabel('Nummer des Bogens').fill(code)
  await lead.page.getByLabel('Zweite Eingabe stimmt').check()
  await lead.page.getByRole('button', { name: 'Bogen speichern' }).click()
  await expect(lead.page.getByText('Der Stimmzettel liegt in der Urne.')).toBeVisible()
  expect(await openBallots(poll)).toMatchObject([{ channel: 'paper', marks: [[0, 1, 0]] }])

  async function type({ page, visit }: typeof lead, option: string) {
    await visit(`${path}/eingabe?bogen=${code}`)
    await page.getByLabel(option).check()
    await page.getByRole('button', { name: 'Bogen speichern' }).click()
  }
})
