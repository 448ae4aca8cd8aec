import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma, rows } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { inDays } from '#app/processes/process.factory.ts'
import { stopProcess } from '#app/processes/publication.server.ts'
import { castBallot } from './casting.server.ts'
import { closePoll, turnPolls } from './closing.server.ts'
import { countPoll, type StoredResult } from './counting.server.ts'
import { aCastBallot, aPoll, closeAndCount, endPhase, type MadePoll } from './poll.factory.ts'
import type { Marks } from './poll.ts'
import { forgetKey, keyOfPoll, seedHashOf } from './poll-key.server.ts'
import { pollPage } from './reading.server.ts'
import { aResident } from './voter.factory.ts'

const page = async (poll: MadePoll) => (await pollPage(poll.municipalityId, poll.number, { released: true }))!

async function aVotedPoll(ballots: Marks[], details = {}) {
  const poll = await aPoll(await aMunicipality(), details)
  const receipts: string[] = []
  for (const marks of ballots) receipts.push((await aCastBallot(poll, { marks: [marks] })).receipt!)
  return { poll, receipts }
}

test('the key is made when the vote opens, once, and lies sealed beside the seed', async () => {
  const municipality = await aMunicipality()
  const [running, coming] = [await aPoll(municipality), await aPoll(municipality, { startsAt: inDays(1) })]
  const keyOf = async ({ id }: MadePoll) => (await prisma.pollKey.findFirstOrThrow({ where: { pollId: id } })).sealedKey
  expect([await keyOf(running), await keyOf(coming)]).toEqual([null, null])
  await turnPolls()
  const made = await keyOf(running)
  expect(made).toHaveLength(12 + 16 + 32)
  expect(await keyOf(coming)).toBeNull()
  await turnPolls()
  expect(await keyOf(running)).toEqual(made)
})

test('of many who vote first at once all use the same key', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality)
  const keys = await Promise.all(
    Array.from({ length: 20 }, () => {
      forgetKey(municipality.id, poll.id)
      return keyOfPoll(municipality.id, poll.id)
    }),
  )
  expect(new Set(keys.map((key) => key!.toString('hex'))).size).toBe(1)
})

test('after the end it closes once, counts, and says what came of it', async () => {
  const { poll } = await aVotedPoll([
    [1, 0, 0],
    [1, 1, 0],
    [0, 1, 0],
    [1, 0, 1],
    [1, 0, 0],
  ])
  expect(await closePoll(poll.municipalityId, poll.id)).toBe('not-due')
  const { seedHash } = await page(poll)
  await endPhase(poll)
  expect(await page(poll)).toMatchObject({ state: 'counting', seed: null })
  expect(await closePoll(poll.municipalityId, poll.id)).toBe('closed')
  expect(await closePoll(poll.municipalityId, poll.id)).toBe('not-due')
  expect(await page(poll)).toMatchObject({ state: 'counting', countProgress: 0, turnout: 5 })
  await countPoll(poll.municipalityId, poll.id)
  await countPoll(poll.municipalityId, poll.id)
  const closed = await page(poll)
  expect(closed).toMatchObject({ state: 'closed', turnout: 5, tooFew: false, countProgress: 100, seedHash })
  expect(seedHashOf(closed.seed!)).toBe(seedHash)
  const [result] = await resultsOf(poll)
  expect(result).toMatchObject({
    asked: 5,
    result: { method: 'approval', totals: [4, 2, 1] },
    online: null,
    paper: null,
  })
  const lots = poll.questions[0]!.options.map(({ id }) =>
    createHash('sha256').update(`${closed.seed}:${id}`).digest('hex'),
  )
  expect(result!.lots).toEqual(lots)
  const told = await prisma.chronicleEntry.count({
    where: { municipalityId: poll.municipalityId, kind: 'poll.counted' },
  })
  expect(told).toBe(1)
})

async function resultsOf(poll: MadePoll): Promise<(StoredResult | null)[]> {
  const questions = await prisma.pollQuestion.findMany({
    where: { municipalityId: poll.municipalityId, pollId: poll.id },
    orderBy: { position: 'asc' },
    select: { result: true },
  })
  return questions.map(({ result }) => result as StoredResult | null)
}

test('after the close nothing links a ballot to a person', async () => {
  const { poll, receipts } = await aVotedPoll(Array.from({ length: 40 }, () => [1, 0, 0]))
  const keysBefore = await prisma.ballot.findMany({ where: { pollId: poll.id }, select: { voterKey: true } })
  expect(keysBefore).toHaveLength(40)
  await closeAndCount(poll)
  const where = { municipalityId: poll.municipalityId, pollId: poll.id }
  expect(await prisma.ballot.count({ where })).toBe(0)
  expect(await prisma.pollKey.count({ where })).toBe(0)
  const columns = await rows<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = '"CountedBallot"'::regclass and attnum > 0 and not attisdropped`,
    [],
  )
  expect(columns.map(({ name }) => name).toSorted()).toEqual(
    ['channel', 'marks', 'municipalityId', 'pollId', 'position', 'receipt'].toSorted(),
  )
  // neither by its number nor by where it lies: the order of casting is gone
  const inFile = await rows<{ receipt: string }>(
    'select receipt from "CountedBallot" where "municipalityId" = $1 and "pollId" = $2 order by ctid',
    [poll.municipalityId, poll.id],
  )
  const order = inFile.map(({ receipt }) => receipts.findIndex((one) => one.replaceAll('-', '') === receipt))
  expect(order.toSorted((a, b) => a - b)).toEqual(receipts.map((_, at) => at))
  expect(order).not.toEqual(receipts.map((_, at) => at))
  const positions = await prisma.countedBallot.findMany({
    where,
    orderBy: { position: 'asc' },
    select: { receipt: true },
  })
  expect(positions.map(({ receipt }) => receipt)).toEqual(inFile.map(({ receipt }) => receipt))
  // who took part is known, without a word of how
  expect(await prisma.pollParticipation.count({ where })).toBe(40)
})

test('ballots about money are counted by the rule of the budget, with the costs of the options', async () => {
  const municipality = await aMunicipality()
  const options = [{ cost: 60_000 }, { cost: 40_000 }, { cost: 50_000 }]
  const poll = await aPoll(municipality, {
    questions: [
      { kind: 'knapsack', budget: 100_000, options, rule: { method: 'greedy', by: 'votes' } },
      {
        kind: 'budgetApproval',
        budget: 100_000,
        options,
        rule: { method: 'equalShares', utility: 'cost', completion: 'add1u', step: 100 },
      },
    ],
  })
  for (let n = 0; n < 6; n++) await aCastBallot(poll, { marks: [n < 4 ? [1, 1, 0] : [0, 1, 1], [1, 1, 0]] })
  await closeAndCount(poll)
  expect(await resultsOf(poll)).toMatchObject([
    { asked: 6, result: { method: 'greedy', winners: [1, 0], cost: 100_000 } },
    { asked: 6, result: { method: 'equalShares', cost: 100_000 } },
  ])
})

test('fewer than five ballots: no result', async () => {
  const { poll } = await aVotedPoll(Array.from({ length: 4 }, () => [1, 0, 0]))
  await closeAndCount(poll)
  expect(await page(poll)).toMatchObject({ state: 'closed', tooFew: true, turnout: 4 })
  expect(await resultsOf(poll)).toEqual([null])
})

test('a question asked of a few alone has no result; the others do', async () => {
  const municipality = await aMunicipality()
  const [district, other] = municipality.districts
  const poll = await aPoll(municipality, {
    questions: [{ kind: 'yesNo' }, { kind: 'yesNo', districtId: district!.id }],
  })
  for (let n = 0; n < 8; n++) {
    const { person } = await aResident(municipality, { districtId: n < 4 ? district!.id : other!.id })
    await aCastBallot(poll, { voter: { person }, marks: [[1, 0, 0], n < 4 ? [0, 1, 0] : null] })
  }
  await closeAndCount(poll)
  expect(await resultsOf(poll)).toMatchObject([{ asked: 8, result: { totals: [8, 0, 0] } }, null])
})

test('a process that is stopped takes its ballots along, uncounted', async () => {
  const { poll } = await aVotedPoll(Array.from({ length: 6 }, () => [1, 0, 0]))
  expect(await stopProcess(poll.process.staff, poll.process.id, 'Die Förderung fällt weg.')).toEqual({ ok: true })
  await turnPolls()
  expect(await page(poll)).toMatchObject({ state: 'stopped', turnout: 0, seed: null })
  const where = { municipalityId: poll.municipalityId, pollId: poll.id }
  expect(await prisma.ballot.count({ where })).toBe(0)
  expect(await prisma.countedBallot.count({ where })).toBe(0)
  expect(await prisma.pollKey.count({ where })).toBe(0)
  const person = await aCitizen({ id: poll.municipalityId })
  const late = await castBallot(poll.municipalityId, poll.id, { person }, { submissionId: newId(), marks: [[1, 0, 0]] })
  expect(late).toEqual({ ok: false, reason: 'stopped' })
})

test('a stop after the end of the vote does not undo it', async () => {
  const { poll } = await aVotedPoll(Array.from({ length: 5 }, () => [1, 0, 0]))
  await endPhase(poll)
  await stopProcess(poll.process.staff, poll.process.id, 'Es geht anders weiter.')
  expect(await closePoll(poll.municipalityId, poll.id)).toBe('closed')
  await countPoll(poll.municipalityId, poll.id)
  expect(await page(poll)).toMatchObject({ state: 'closed', turnout: 5 })
})

test('ballots that race with the close are either acknowledged and counted, or refused', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality)
  const people = await Promise.all(Array.from({ length: 8 }, () => aCitizen(municipality)))
  const acknowledged = new Map<string, string>()
  const refusals: string[] = []
  // each votes again and again until it is over: what was acknowledged last has to be counted
  const voting = people.map(async (person) => {
    for (;;) {
      const submission = { submissionId: newId(), marks: [[1, 0, 0]] }
      const outcome = await castBallot(municipality.id, poll.id, { person }, submission)
      if (!outcome.ok) return void refusals.push(outcome.reason)
      acknowledged.set(person.id, outcome.value.receipt!.replaceAll('-', ''))
    }
  })
  while (acknowledged.size < people.length) await sleep(1)
  await endPhase(poll, new Date(Date.now() + 50))
  while ((await closePoll(municipality.id, poll.id)) === 'not-due') await sleep(1)
  await Promise.all(voting)
  const counted = await prisma.countedBallot.findMany({ where: { pollId: poll.id }, select: { receipt: true } })
  expect(counted.map(({ receipt }) => receipt).toSorted()).toEqual([...acknowledged.values()].toSorted())
  expect(refusals).toEqual(people.map(() => 'over'))
})
