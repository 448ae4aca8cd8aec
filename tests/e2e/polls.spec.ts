import type { MadePoll, PollDetails } from '#app/polls/poll.factory.ts'
import { expect, test } from '#tests/support/journey.ts'
import { tabTo } from '#tests/support/keyboard.ts'

async function aPollIn(town: { id: string }, details: PollDetails = {}): Promise<MadePoll> {
  const { aPoll } = await import('#app/polls/poll.factory.ts')
  return await aPoll(town, details)
}

async function ballotsOf(poll: MadePoll): Promise<(number | null)[][][]> {
  const { openBallots } = await import('#app/polls/voter.factory.ts')
  return (await openBallots(poll)).map(({ marks }) => marks as (number | null)[][])
}

const named = ['Linde', 'Eiche', 'Buche'].map((title) => ({ title }))
const everyKind: PollDetails = {
  questions: [
    { kind: 'yesNo' },
    { kind: 'single', options: named },
    { kind: 'approval', options: named, maximum: 2 },
    { kind: 'score', options: named },
    { kind: 'ranking', options: named },
    { kind: 'consensing', options: named },
    { kind: 'points', options: named, points: 10 },
    { kind: 'knapsack', budget: 100_000, options: named.map((option, at) => ({ ...option, cost: 40_000 * (at + 1) })) },
  ],
}

test('every kind of question is answered on one ballot, looked at, cast, changed @phone', async ({
  municipality,
  asCitizen,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  test.slow()
  const poll = await aPollIn(municipality, everyKind)
  const { page, visit } = await asCitizen()
  expect(await visit(`/abstimmungen/${poll.number}`)).toBe(200)
  await expect(page.getByText('Sie dürfen abstimmen.')).toBeVisible()
  await page.getByRole('link', { name: 'Jetzt abstimmen' }).click()
  await expect(page.getByRole('heading', { name: 'Stimmzettel', level: 1 })).toBeVisible()
  const part = (n: number) => page.locator(`#field-q${n}`)
  await part(1).getByLabel('Ja').check()
  await part(2).getByLabel('Eiche').check()
  for (const tree of ['Linde', 'Eiche', 'Buche']) await part(3).getByLabel(tree).check()
  await expect(part(3).getByRole('status')).toHaveText('1 zu viel gewählt')
  await part(4).getByRole('group', { name: 'Linde' }).getByLabel('5').check()
  await part(5).getByRole('button', { name: '„Buche“ einen Platz nach vorn' }).click()
  await expect(part(5).getByText('„Buche“ steht jetzt auf Platz 1 von 3.')).toBeAttached()
  await expect(part(5).getByRole('button', { name: '„Buche“ einen Platz nach vorn' })).toBeFocused()
  await part(6).getByRole('group', { name: 'Eiche' }).getByLabel('10').check()
  for (let n = 0; n < 3; n++) await part(7).getByRole('button', { name: 'Ein Punkt mehr für „Linde“' }).click()
  await expect(part(7).getByRole('status')).toHaveText('Noch 7 von 10 Punkten übrig')
  await part(8).getByLabel('Eiche').check()
  await expect(part(8).getByRole('status')).toContainText('Noch 200 € von 1.000 € übrig')
  await page.getByRole('button', { name: 'Stimmzettel prüfen' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(part(3).getByText('Sie haben 3 gewählt. Wählen Sie höchstens 2.')).toBeVisible()
  await expect(part(8).getByLabel('Eiche')).toBeChecked()
  await part(3).getByLabel('Buche').uncheck()
  await page.getByRole('button', { name: 'Stimmzettel prüfen' }).click()
  await expect(page.getByRole('heading', { name: 'Stimmt alles so?' })).toBeVisible()
  await expect(page.getByText('Widerstand 10 von 10')).toBeVisible()
  expect(await ballotsOf(poll)).toEqual([])
  await page.getByRole('button', { name: 'Auswahl ändern' }).click()
  await expect(part(2).getByLabel('Eiche')).toBeChecked()
  await part(2).getByLabel('Linde').check()
  await page.getByRole('button', { name: 'Stimmzettel prüfen' }).click()
  await page.getByRole('button', { name: 'Stimme abgeben' }).click()
  await page.waitForURL('**/quittung**')
  const code = await page.locator('.poll-receipt__code').innerText()
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/)
  expect(await ballotsOf(poll)).toEqual([
    [
      [1, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
      [5, null, null],
      [null, null, 1],
      [null, 10, null],
      [3, 0, 0],
      [0, 1, 0],
    ],
  ])
  expect(await visit(`/abstimmungen/${poll.number}/quittung`)).toBe(200)
  await page.getByRole('link', { name: 'Stimme ändern' }).click()
  await expect(page.getByText('Sie haben schon abgestimmt.')).toBeVisible()
  await part(1).getByLabel('Nein').check()
  await page.getByRole('button', { name: 'Stimmzettel prüfen' }).click()
  await page.getByRole('button', { name: 'Stimme abgeben' }).click()
  await expect(page.getByText('Ihr neuer Stimmzettel ersetzt den alten.')).toBeVisible()
  await expect(page.locator('.poll-receipt__code')).not.toHaveText(code)
  const ballots = await ballotsOf(poll)
  expect(ballots).toHaveLength(1)
  expect(ballots[0]![0]).toEqual([0, 1, 0])
})

test('without JavaScript a ballot is filled in, refused with everything kept, looked at and cast', async ({
  municipality,
  withoutJavaScript,
}) => {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const poll = await aPollIn(municipality, {
    questions: [
      { kind: 'ranking', options: named },
      { kind: 'points', options: named, points: 4 },
    ],
  })
  const { page, visit } = await withoutJavaScript(await aCitizen(municipality))
  expect(await visit(`/abstimmungen/${poll.number}/stimmzettel`)).toBe(200)
  await page.getByLabel('Platz für „Eiche“').selectOption('Platz 1')
  await page.getByLabel('Punkte für „Linde“').fill('9')
  await page.getByRole('button', { name: 'Stimmzettel prüfen' }).click()
  await expect(page.getByText('Sie haben 5 Punkte zu viel verteilt. Sie haben 4.').first()).toBeVisible()
  await expect(page.getByLabel('Punkte für „Linde“')).toHaveValue('9')
  await expect(page.getByLabel('Platz für „Eiche“')).toHaveValue('1')
  await page.getByLabel('Punkte für „Linde“').fill('4')
  await page.getByRole('button', { name: 'Stimmzettel prüfen' }).click()
  await page.getByRole('button', { name: 'Stimme abgeben' }).click()
  await expect(page.getByRole('heading', { name: 'Ihre Stimme ist abgegeben' })).toBeVisible()
  expect(await ballotsOf(poll)).toEqual([
    [
      [null, 1, null],
      [4, 0, 0],
    ],
  ])
})

test('one votes with the keyboard alone', async ({ municipality, asCitizen }) => {
  test.slow()
  const poll = await aPollIn(municipality, { questions: [{ kind: 'consensing', options: named }] })
  const { page, visit } = await asCitizen()
  await visit(`/abstimmungen/${poll.number}/stimmzettel`)
  await page.waitForLoadState('networkidle')
  const tree = page.getByRole('group', { name: 'Eiche' })
  await tabTo(page, tree.locator('input:checked'))
  await page.keyboard.press('ArrowLeft')
  await expect(tree.getByLabel('10')).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'Stimmzettel prüfen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Stimmt alles so?' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Stimme abgeben' }))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/quittung**')
  expect(await ballotsOf(poll)).toEqual([[[null, 10, null]]])
})

test('a code of a letter opens its poll alone, on this device alone', async ({
  municipality,
  page,
  visit,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  const { aCodeBatch } = await import('#app/polls/voter.factory.ts')
  const poll = await aPollIn(municipality, { access: 'code', kind: 'yesNo' })
  const { codes } = await aCodeBatch(poll, 1)
  const code = codes[0]!
  await visit(`/abstimmungen/${poll.number}`)
  await page.getByRole('link', { name: 'Zugangscode eingeben' }).click()
  await page.getByLabel('Zugangscode').fill('7KQ4-9D2M-XW0T')
  await page.getByRole('button', { name: 'Weiter zum Stimmzettel' }).click()
  await expect(page.getByText('Dieser Code gehört nicht zu dieser Abstimmung.').first()).toBeVisible()
  // as the letter's picture to scan does
  expect(await visit(`/abstimmungen/${poll.number}/code?c=${code}`)).toBe(200)
  await page.getByRole('button', { name: 'Weiter zum Stimmzettel' }).click()
  await page.waitForURL('**/stimmzettel')
  await page.getByLabel('Ja').check()
  await page.getByRole('button', { name: 'Stimmzettel prüfen' }).click()
  await page.getByRole('button', { name: 'Stimme abgeben' }).click()
  await page.waitForURL('**/quittung**')
  await page.getByRole('button', { name: 'Zugangscode aus diesem Browser löschen' }).click()
  await expect(page.getByText('Der Zugangscode ist aus diesem Browser gelöscht.')).toBeVisible()
  await page.goto(`/abstimmungen/${poll.number}/stimmzettel`)
  await page.waitForURL('**/code')
  expect(await ballotsOf(poll)).toEqual([[[1, 0, 0]]])
})

test('whoever signed out meanwhile signs in and finds the choices again', async ({ municipality, asCitizen }) => {
  const poll = await aPollIn(municipality, { questions: [{ kind: 'approval', options: named }] })
  const { page, visit, person } = await asCitizen()
  await visit(`/abstimmungen/${poll.number}/stimmzettel`)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Eiche').check()
  const { openSession } = await import('#app/people/session.server.ts')
  const { sessionCookie } = await import('#app/platform/preferences.ts')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Stimmzettel prüfen' }).click()
  await page.waitForURL('**/anmelden**')
  await page.waitForLoadState('networkidle')
  const { token } = await openSession(person, 'Test')
  await page.context().addCookies([{ name: sessionCookie(false), value: token, url: page.url() }])
  await page.goto(`/abstimmungen/${poll.number}/stimmzettel`)
  await expect(page.getByLabel('Eiche')).toBeChecked()
})

test('the result says who won and why, and everybody finds the own ballot @phone', async ({
  municipality,
  page,
  visit,
}) => {
  const { aCastBallot, closeAndCount } = await import('#app/polls/poll.factory.ts')
  const poll = await aPollIn(municipality, {
    title: 'Welche Bäume pflanzen wir?',
    questions: [{ kind: 'approval', options: named, title: 'Welche Bäume?' }],
  })
  const path = `/abstimmungen/${poll.number}/ergebnis`
  expect(await visit(path)).toBe(200)
  await expect(page.getByText('Danach steht hier das Ergebnis.')).toBeVisible()
  const { receipt } = await aCastBallot(poll, { marks: [[0, 1, 1]] })
  for (let voters = 0; voters < 4; voters++) await aCastBallot(poll, { marks: [[0, 1, 0]] })
  await closeAndCount(poll)
  await expect(async () => {
    await visit(path)
    await expect(page.getByText('„Eiche“ hat gewonnen: 5 von 5 Menschen finden den Vorschlag gut.')).toBeVisible()
  }).toPass({ timeout: 15_000 })
  await page.getByLabel('Code der Quittung').fill(receipt!.toLowerCase())
  await page.locator('#quittung').getByRole('button', { name: 'Suchen' }).click()
  await expect(page.getByText('Dieser Stimmzettel ist gezählt.')).toBeVisible()
  await expect(page.locator('#quittung').getByText('Buche')).toBeVisible()
  await page.getByLabel('Code der Quittung').fill('0000-0000-0000-0000-0000')
  await page.locator('#quittung').getByRole('button', { name: 'Suchen' }).click()
  await expect(page.getByText('Zu diesem Code gibt es keinen gezählten Stimmzettel.')).toBeVisible()
  expect(await visit('/abstimmungen')).toBe(200)
  await page.getByRole('link', { name: 'Welche Bäume pflanzen wir?' }).click()
  await expect(page.getByRole('heading', { name: 'Selbst nachzählen' })).toBeVisible()
  expect(await visit(`/mitmachen/${poll.process.number}`)).toBe(200)
  await expect(page.locator('#abstimmung')).toContainText('Ergebnis liegt vor')
})

test('fewer than five ballots give no result', async ({ municipality, page, visit }) => {
  const { aCastBallot, closeAndCount } = await import('#app/polls/poll.factory.ts')
  const poll = await aPollIn(municipality)
  for (let voters = 0; voters < 4; voters++) await aCastBallot(poll)
  await closeAndCount(poll)
  expect(await visit(`/abstimmungen/${poll.number}/ergebnis`)).toBe(200)
  await expect(page.getByText('Zu wenige Stimmzettel für ein Ergebnis')).toBeVisible()
})

test('who may not vote learns why, and how to change it', async ({ municipality, page, visit, asCitizen }) => {
  const poll = await aPollIn(municipality, { access: 'residence' })
  await visit(`/abstimmungen/${poll.number}`)
  await expect(page.getByRole('link', { name: 'Anmelden' }).last()).toBeVisible()
  const citizen = await asCitizen()
  await citizen.visit(`/abstimmungen/${poll.number}`)
  await expect(citizen.page.getByText('Für diese Abstimmung muss Ihr Wohnsitz bestätigt sein.')).toBeVisible()
  await expect(citizen.page.getByRole('link', { name: 'Wohnsitz bestätigen' })).toBeVisible()
})
