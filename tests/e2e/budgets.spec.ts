import type { FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import { expect, test } from '#tests/support/journey.ts'

test('from a process to a round on the ballot: plan, ask, answer, admit, reject, fix @phone', async ({
  asStaff,
  municipality,
  visit: visitPublic,
  page: publicPage,
  expectedProblems,
}) => {
  expectedProblems.push(/422/, /409/)
  test.slow()
  const { aProcess, inDays } = await import('#app/processes/process.factory.ts')
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { phaseIds } = await aProcess(municipality, {
    title: 'Bürgerhaushalt 2027',
    phases: [
      { kind: 'ideas', startsAt: inDays(-20), endsAt: inDays(-5) },
      { kind: 'budget', startsAt: inDays(10), endsAt: inDays(20) },
    ],
  })
  for (const title of ['Bänke am Fluss', 'Bäume am Markt', 'Flugplatz auf der Wiese'])
    await aPublishedIdea(municipality, { title, phaseId: phaseIds[0]! })
  const { page, visit } = await asStaff(['projectLead'])
  await visit('/verwaltung/buergerhaushalt')
  await page.getByRole('link', { name: 'Neue Runde' }).click()
  await page.getByRole('button', { name: 'Runde anlegen' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.getByLabel('Topf für alle').fill('50.000')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/verwaltung/buergerhaushalt/1')
  await expect(page.getByText('Zu 3 Vorschlägen ist noch niemand gefragt.')).toBeVisible()

  for (const [number, cost] of [
    [1, '12.500'],
    [2, '8.000'],
  ] as const) {
    await visit(`/verwaltung/buergerhaushalt/1/vorschlag/${number}`)
    const aspect = page.locator('.budget-check').filter({ hasText: 'Was kostet es?' })
    await aspect.getByText('Fachamt fragen').first().click()
    await aspect.getByLabel('Fachamt').fill('Bauamt')
    await aspect.getByRole('button', { name: 'Fachamt fragen' }).click()
    await expect(aspect).toContainText('Bauamt, ohne Frist')
    await page.getByRole('button', { name: 'Vorschlag zulassen' }).click()
    await expect(page.getByText('Eine Antwort steht noch aus.')).toBeVisible()
    await aspect.getByText('Antwort eintragen').click()
    await aspect.getByLabel('Ja', { exact: true }).check()
    await aspect.getByLabel('Geprüfte Kosten').fill(cost)
    await aspect.getByLabel('Begründung').fill('Nach Angeboten gerechnet.')
    await aspect.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
    await expect(aspect).toContainText('Nach Angeboten gerechnet.')
    await page.getByRole('button', { name: 'Vorschlag zulassen' }).click()
    await expect(page.getByText('Dieser Vorschlag kommt auf den Stimmzettel.')).toBeVisible()
  }
  await visit('/verwaltung/buergerhaushalt/1/festlegen')
  await expect(page.getByText('Nicht alle Vorschläge sind zugelassen oder abgelehnt.')).toBeVisible()
  await visit('/verwaltung/buergerhaushalt/1/vorschlag/3')
  await page.getByText('Nicht zulassen').first().click()
  await page.getByLabel('Warum kommt der Vorschlag nicht auf den Stimmzettel?').fill('Die Wiese gehört dem Land.')
  await page.getByRole('button', { name: 'Nicht zulassen' }).click()
  await expect(page.getByText('Dieser Vorschlag kommt nicht auf den Stimmzettel.')).toBeVisible()

  await visit('/verwaltung/buergerhaushalt/1/festlegen')
  await page.getByLabel('Was geschieht mit dem Ergebnis?').fill('Was gewinnt, wird umgesetzt.')
  await page.getByLabel('Ich habe alles geprüft.').check()
  await page.getByRole('button', { name: 'Zur Wahl stellen' }).click()
  await expect(page.getByText('Die Runde steht zur Wahl. Geld, Regel')).toBeVisible()

  await visitPublic('/buergerhaushalt/1')
  await expect(publicPage.getByText('Die Vorschläge stehen fest.')).toBeVisible()
  await visitPublic('/buergerhaushalt/1/vorschlag/3')
  await expect(publicPage.getByText('Begründung: Die Wiese gehört dem Land.')).toBeVisible()
})

test('people find rounds, narrow proposals down, read checks and the result without JavaScript', async ({
  municipality,
  withoutJavaScript,
}) => {
  test.slow()
  const number = await aDecidedRound(municipality)
  const { page, visit } = await withoutJavaScript()
  await visit('/buergerhaushalt')
  await page.getByRole('link', { name: 'Bürgerhaushalt', exact: true }).last().click()
  await page.getByLabel('Stand').selectOption('Zugelassen')
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page).toHaveURL(/stand=zugelassen/)
  await page.getByRole('link', { name: 'Bänke am Fluss' }).click()
  await expect(page.getByText('Nach Angeboten gerechnet.')).toBeVisible()
  await visit(`/buergerhaushalt/${number}/ergebnis`)
  await expect(page.getByText('1 Vorschlag hat gewonnen.')).toBeVisible()
  await expect(page.locator('.result-line').first()).toContainText('Bänke am Fluss')
})

test('the result stands on an accessible page; the council decides otherwise with its reason and resolution @phone', async ({
  asStaff,
  municipality,
  visit: visitPublic,
  page: publicPage,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  test.slow()
  const number = await aDecidedRound(municipality)
  const { page, visit } = await asStaff(['projectLead'])
  await visit(`/verwaltung/buergerhaushalt/${number}/ergebnis`)
  const lost = page.locator('.budget-check').filter({ hasText: 'Bäume am Markt' })
  await lost.getByText('Der Rat entscheidet anders').click()
  await lost.getByRole('button', { name: 'Entscheidung veröffentlichen' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await lost.getByLabel('Begründung').fill('Bäume sind für das Klima nötig.')
  await lost.getByLabel('Nummer des Beschlusses').fill('2027/114')
  await lost.getByRole('button', { name: 'Entscheidung veröffentlichen' }).click()
  await expect(page.getByText('Die Entscheidung des Rates steht neben dem Ergebnis.')).toBeVisible()
  const won = page.locator('.budget-check').filter({ hasText: 'Bänke am Fluss' })
  await won.getByRole('button', { name: 'Als Vorhaben anlegen' }).click()
  await page.waitForURL('**/verwaltung/vorhaben/*')
  await visitPublic(`/buergerhaushalt/${number}/ergebnis`)
  await expect(publicPage.getByText('Beschluss 2027/114')).toBeVisible()
  await expect(publicPage.getByText('npm run -s recount')).toBeVisible()
})

async function aDecidedRound(municipality: FoundedMunicipality): Promise<number> {
  const { aBudget, decided, fixed } = await import('#app/budgets/budget.factory.ts')
  const proposals = [
    { title: 'Bänke am Fluss', cost: 6_000_00 },
    { title: 'Bäume am Markt', cost: 6_000_00 },
  ]
  const round = await fixed(await aBudget(municipality, { at: 'voting', proposals }))
  const ballots = Array.from({ length: 6 }, (_, n) => [1, n === 0 ? 1 : 0])
  return (await decided(round, ballots)).number
}
