import { expect, test, vi } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { pool } from '#app/platform/db.server.ts'
import { inDays } from '#app/processes/process.factory.ts'
import { stopProcess } from '#app/processes/publication.server.ts'
import { aCastBallot, aPoll, closeAndCount } from './poll.factory.ts'
import { forgetKey } from './poll-key.server.ts'
import { pollList, pollPage } from './reading.server.ts'
import { aResident } from './voter.factory.ts'
import { voterStanding } from './voter.server.ts'

test('a page for somebody who voted takes three trips, however much there is', async () => {
  const municipality = await aMunicipality()
  const questions = Array.from({ length: 6 }, () => ({ kind: 'approval' as const }))
  const poll = await aPoll(municipality, { questions })
  const { person } = await aResident(municipality)
  await aCastBallot(poll, { voter: { person }, marks: questions.map(() => [1, 0, 0]) })
  forgetKey(municipality.id, poll.id)
  const spy = vi.spyOn(pool, 'query')
  const page = await pollPage(municipality.id, poll.number, { released: true })
  const standing = await voterStanding(municipality, page!, { person })
  const asked = spy.mock.calls.length
  spy.mockRestore()
  expect(asked).toBe(3)
  expect(page!.questions).toHaveLength(6)
  expect(standing).toMatchObject({ hasVoted: true, eligibility: { may: true } })
})

test('what everybody sees: released polls of public processes', async () => {
  const municipality = await aMunicipality()
  const seen = async (number: number, released = true) =>
    (await pollPage(municipality.id, number, { released })) !== null
  const draft = await aPoll(municipality, { released: false })
  const secret = await aPoll(municipality, { publishedAt: inDays(1) })
  const poll = await aPoll(municipality)
  expect([await seen(draft.number), await seen(secret.number), await seen(poll.number)]).toEqual([false, false, true])
  expect([await seen(draft.number, false), await seen(secret.number, false)]).toEqual([true, true])
  expect(await seen(Number.NaN)).toBe(false)
  const { polls } = await pollList(municipality.id)
  expect(polls.map(({ number }) => number)).toEqual([poll.number])
})

test('the list: what runs by its end, what comes by its start, what is over with the latest first', async () => {
  const municipality = await aMunicipality()
  const at = async (startsAt: number, endsAt: number) =>
    await aPoll(municipality, { startsAt: inDays(startsAt), endsAt: inDays(endsAt) })
  const later = await at(3, 9)
  const soon = await at(1, 9)
  const long = await at(-3, 8)
  const short = await at(-1, 2)
  const stopped = await at(-2, 3)
  await stopProcess(stopped.process.staff, stopped.process.id, 'Die Förderung fällt weg.')
  const over = await at(-5, 1)
  for (let n = 0; n < 5; n++) await aCastBallot(over)
  await closeAndCount(over)
  const { polls, turn, now } = await pollList(municipality.id)
  expect(polls.map(({ id, state }) => [id, state])).toEqual([
    [short.id, 'running'],
    [long.id, 'running'],
    [soon.id, 'released'],
    [later.id, 'released'],
    [stopped.id, 'stopped'],
    [over.id, 'closed'],
  ])
  expect(polls.at(-1)).toMatchObject({ turnout: 5, hasResult: true })
  expect(polls[0]).toMatchObject({ turnout: null, hasResult: false })
  expect(turn!.getTime()).toBeGreaterThan(now.getTime())
  const { polls: ofProcess } = await pollList(municipality.id, { processNumber: soon.process.number })
  expect(ofProcess.map(({ id }) => id)).toEqual([soon.id])
})
