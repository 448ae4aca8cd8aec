import { describe, expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { deleteAccount } from '#app/people/erasure.server.ts'
import { hashPassword } from '#app/people/password-hash.server.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { ownData } from '../own-data.server.ts'
import { castBallot } from './casting.server.ts'
import { closePoll } from './closing.server.ts'
import { aCastBallot, aPoll, closeAndCount, endPhase, type MadePoll } from './poll.factory.ts'
import { type Marks, stateOf } from './poll.ts'
import { keyOfPoll } from './poll-key.server.ts'
import { pollList, pollPage } from './reading.server.ts'
import { openBallot, sealBallot } from './sealed-ballot.server.ts'
import { aCodeBatch, aResident, openBallots } from './voter.factory.ts'
import { type Voter, voterStanding } from './voter.server.ts'

const yes: (Marks | null)[] = [[1, 0, 0]]

function cast(poll: MadePoll, voter: Voter, marks = yes, submissionId = newId()) {
  return castBallot(poll.municipalityId, poll.id, voter, { submissionId, marks })
}

async function standing(poll: MadePoll, voter: Voter | null) {
  const page = await pollPage(poll.municipalityId, poll.number, { released: true })
  return await voterStanding({ id: poll.municipalityId }, page!, voter)
}

describe('one ballot per voter', () => {
  test('it is cast once, replaced by a second one, and known to the voter alone', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality)
    const first = await aCastBallot(poll, { marks: [[1, 0, 1]] })
    const voter = { person: first.person! }
    expect(first).toMatchObject({
      replaced: false,
      receipt: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){4}\w{4}$/),
    })
    expect(await standing(poll, voter)).toMatchObject({
      eligibility: { may: true },
      hasVoted: true,
      marks: [[1, 0, 1]],
      receipt: first.receipt,
    })
    const second = await aCastBallot(poll, { voter, marks: [[0, 1, 0]] })
    expect(second.replaced).toBe(true)
    expect(second.receipt).not.toBe(first.receipt)
    const other = { person: await aCitizen(municipality) }
    expect(await standing(poll, other)).toMatchObject({ hasVoted: false, marks: null, receipt: null })
    expect(await openBallots(poll)).toHaveLength(1)
  })

  test('200 attempts at once to vote twice: one ballot each, none lost, none doubled', async () => {
    const municipality = await aMunicipality()
    const [poll, withCodes] = [await aPoll(municipality), await aPoll(municipality, { access: 'code' })]
    const { codes } = await aCodeBatch(withCodes, 10)
    const people = await Promise.all(Array.from({ length: 10 }, () => aCitizen(municipality)))
    // ten accounts in two sessions, ten codes, each five times; and ten requests sent again word for word
    const attempts = [0, 1, 2, 3, 4].flatMap(() => [
      ...people.map((person) => cast(poll, { person })),
      ...people.map((person) => cast(poll, { person }, [[0, 1, 0]])),
      ...codes.map((code) => cast(withCodes, { code })),
      ...people.map((person) => cast(poll, { person }, [[0, 0, 1]], person.id)),
    ])
    const outcomes = await Promise.all(attempts)
    expect(outcomes).toHaveLength(200)
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([])
    expect(await openBallots(poll)).toHaveLength(10)
    expect(await openBallots(withCodes)).toHaveLength(10)
    const first = outcomes.flatMap((outcome) => (outcome.ok && !outcome.value.replaced ? [outcome.value.receipt] : []))
    expect(first).toHaveLength(20)
    // what is stored is what was acknowledged to its voter
    const acknowledged = new Set(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.receipt] : [])))
    const stored = [...(await openBallots(poll)), ...(await openBallots(withCodes))]
    expect(stored.filter(({ receipt }) => !acknowledged.has(receipt.match(/.{4}/g)!.join('-')))).toEqual([])
    await closeAndCount(poll)
    expect(await prisma.countedBallot.count({ where: { pollId: poll.id } })).toBe(10)
  })

  test('sent again, the same submission has the same receipt', async () => {
    const poll = await aPoll(await aMunicipality())
    const submissionId = newId()
    const first = await aCastBallot(poll, { submissionId })
    const again = await aCastBallot(poll, { submissionId, voter: { person: first.person! } })
    expect(again).toMatchObject({ receipt: first.receipt, replaced: true })
  })

  test('a residence that is confirmed while the vote runs makes no second ballot', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality)
    const { person } = await aCastBallot(poll)
    await aResident(municipality, { person: person! })
    expect(await standing(poll, { person: person! })).toMatchObject({ hasVoted: true, marks: yes })
    expect(await cast(poll, { person: person! }, [[0, 1, 0]])).toMatchObject({ ok: true, value: { replaced: true } })
    expect(await openBallots(poll)).toMatchObject([{ marks: [[0, 1, 0]] }])
    // taken back again, the ballot that was cast with it stays, and is the only one
    await prisma.residence.deleteMany({ where: { municipalityId: municipality.id, personId: person!.id } })
    expect(await cast(poll, { person: person! })).toEqual({ ok: false, reason: 'changed' })
    expect(await openBallots(poll)).toHaveLength(1)
  })

  test('votes and a residence confirmed at the same time leave one ballot', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality)
    const person = await aCitizen(municipality)
    const outcomes = await Promise.all([
      ...Array.from({ length: 10 }, () => cast(poll, { person })),
      aResident(municipality, { person }),
      ...Array.from({ length: 10 }, () => cast(poll, { person })),
    ])
    expect(outcomes.filter((outcome) => 'ok' in outcome && !outcome.ok)).toEqual([])
    expect(await openBallots(poll)).toHaveLength(1)
  })

  test('two accounts of one human are one voter', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { access: 'residence' })
    const { person, mark } = await aResident(municipality)
    expect(await cast(poll, { person })).toMatchObject({ ok: true })
    // the residence moves to another account of the same human
    await prisma.residence.deleteMany({ where: { municipalityId: municipality.id, personId: person.id } })
    const { person: other } = await aResident(municipality, { mark })
    expect(await cast(poll, { person: other }, [[0, 1, 0]])).toMatchObject({ ok: true, value: { replaced: true } })
    expect(await openBallots(poll)).toMatchObject([{ marks: [[0, 1, 0]] }])
  })
})

describe('refused, and nothing stored', () => {
  test.each<[string, (Marks | null)[]]>([
    ['too many options', [[1, 1, 0]]],
    ['negative', [[-1, 0, 0]]],
    ['an option too many', [[1, 0, 0, 0]]],
    ['a question too many', [[1, 0, 0], [1]]],
    ['no question', []],
    ['not a number', [[Number.NaN, 0, 0]]],
  ])('marks that do not fit: %s', async (_, marks) => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { kind: 'single' })
    const person = await aCitizen(municipality)
    expect(await cast(poll, { person }, marks)).toEqual({ ok: false, reason: 'unfit' })
    expect(await openBallots(poll)).toEqual([])
    expect(await standing(poll, { person })).toMatchObject({ hasVoted: false })
  })

  test('before the start, after the end, in a draft, in a process nobody sees, where polls are switched off', async () => {
    const municipality = await aMunicipality()
    const person = await aCitizen(municipality)
    const future = new Date(Date.now() + 86_400_000)
    const over = await aPoll(municipality)
    await endPhase(over)
    const reasons = []
    for (const poll of [
      await aPoll(municipality, { startsAt: future }),
      over,
      await aPoll(municipality, { released: false }),
      await aPoll(municipality, { publishedAt: future }),
    ]) {
      const outcome = await cast(poll, { person })
      reasons.push(outcome.ok ? 'stored' : outcome.reason)
      expect(await openBallots(poll)).toEqual([])
    }
    expect(reasons).toEqual(['not-yet', 'over', 'unknown', 'not-yet'])
    const closed = await aPoll(municipality)
    await prisma.closedCapability.create({ data: { municipalityId: municipality.id, capability: 'polls' } })
    expect(await cast(closed, { person })).toEqual({ ok: false, reason: 'closed-capability' })
  })

  test('the database refuses by itself, whatever it was told before', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality)
    const person = await aCitizen(municipality)
    const call = async (key: string, mark: string | null = null) => {
      const voterKey = Buffer.from(key.padEnd(32, '.'))
      const content = { receipt: '', marks: '[[1,0,0]]' }
      const sealed = sealBallot((await keyOfPoll(municipality.id, poll.id))!, voterKey, content)
      const [row] = await prisma.$queryRaw<{ cast: string }[]>`
        select cast_ballot(${municipality.id}::uuid, ${poll.id}::uuid, ${voterKey}, ${person.id}::uuid, null, ${mark},
          null, ${sealed}) as cast`
      return row!.cast
    }
    expect(await call('resident', 'a mark the person does not have')).toBe('changed')
    expect(await call('person')).toBe('cast')
    expect(await call('another key of the same person')).toBe('changed')
    await endPhase(poll)
    expect(await call('person')).toBe('closed')
    expect(await openBallots(poll)).toHaveLength(1)
  })

  test('foreign polls, foreign codes, and people of elsewhere', async () => {
    const [here, elsewhere] = [await aMunicipality(), await aMunicipality()]
    const poll = await aPoll(here)
    const stranger = await aCitizen(elsewhere)
    expect(
      await castBallot(elsewhere.id, poll.id, { person: stranger }, { submissionId: newId(), marks: yes }),
    ).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await pollPage(elsewhere.id, poll.number, { released: false })).toBeNull()
    expect((await pollList(elsewhere.id)).polls).toEqual([])
    const [one, other] = [await aPoll(here, { access: 'code' }), await aPoll(here, { access: 'code' })]
    const { codes } = await aCodeBatch(one, 1)
    expect(await cast(other, { code: codes[0]! })).toEqual({ ok: false, reason: 'wrong-code' })
    expect(await cast(poll, { code: codes[0]! })).toEqual({ ok: false, reason: 'sign-in' })
    expect(await cast(one, { person: await aCitizen(here) })).toEqual({ ok: false, reason: 'code' })
    expect(await openBallots(poll)).toEqual([])
  })
})

test('nothing that is read while the vote runs says how anybody voted', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality)
  const page = async () => (await pollPage(municipality.id, poll.number, { released: false }))!
  const stranger = { person: await aCitizen(municipality) }
  const everything = async () => {
    const { turnout: _turnout, now: _now, ...seen } = await page()
    const { polls } = await pollList(municipality.id)
    return { seen, polls, standing: await standing(poll, stranger) }
  }
  await aCastBallot(poll, { marks: [[1, 0, 0]] })
  const before = await everything()
  for (let n = 0; n < 6; n++) await aCastBallot(poll, { marks: [[0, 1, 0]] })
  // nothing but the number of those who took part has changed
  expect(await everything()).toEqual(before)
  expect(await closePoll(municipality.id, poll.id)).toBe('not-due')
  expect(stateOf(await page(), new Date())).toBe('running')
})

test('whoever deletes the account takes the ballot along while the vote runs', async () => {
  const municipality = await aMunicipality()
  const passwordHash = await hashPassword('drei Enten am Weiher')
  const [running, over] = [await aPoll(municipality), await aPoll(municipality)]
  const person = await aCitizen(municipality, { passwordHash })
  await aResident(municipality, { person })
  for (const poll of [running, over]) {
    for (let n = 0; n < 5; n++) await aCastBallot(poll)
    expect(await cast(poll, { person })).toMatchObject({ ok: true })
  }
  await closeAndCount(over)
  expect(await deleteAccount(ownData, person, { password: 'drei Enten am Weiher' })).toMatchObject({ ok: true })
  expect(await openBallots(running)).toHaveLength(5)
  expect(await prisma.countedBallot.count({ where: { pollId: over.id } })).toBe(6)
  expect(await prisma.pollParticipation.count({ where: { personId: person.id } })).toBe(0)
})

test('whoever reads the database alone, knows who took part and in what order, does not learn how', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality)
  const one = await aCastBallot(poll, { marks: [[1, 0, 1]] })
  // both were written together, and the database can tell
  const [row] = await prisma.$queryRaw<{ ballot: string; same: boolean }[]>`
    select to_jsonb(b)::text as ballot, b.xmin = t.xmin as same from "Ballot" b, "PollParticipation" t
    where b."pollId" = ${poll.id}::uuid and t."pollId" = ${poll.id}::uuid and t."personId" = ${one.person!.id}::uuid`
  expect(row!.same).toBe(true)
  expect(row!.ballot).not.toContain(one.receipt!.replaceAll('-', ''))
  expect(Object.keys(JSON.parse(row!.ballot)).toSorted()).toEqual([
    'channel',
    'municipalityId',
    'pollId',
    'sealed',
    'voterKey',
  ])
  // other marks are as long, and a ballot put in the place of another does not open
  await aCastBallot(poll, { marks: [null] })
  const [first, second] = await prisma.ballot.findMany({ where: { pollId: poll.id } })
  expect(first!.sealed).toHaveLength(second!.sealed.length)
  const key = (await keyOfPoll(municipality.id, poll.id))!
  expect(() => openBallot(key, first!.voterKey, second!.sealed)).toThrow()
})
