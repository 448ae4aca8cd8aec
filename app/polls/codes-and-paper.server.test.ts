import { describe, expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { castBallot } from './casting.server.ts'
import { handOut } from './handout.server.ts'
import { enterSheet } from './paper.server.ts'
import { storeHandout, storePaperBallot } from './paper-box.server.ts'
import { aCastBallot, aPoll, closeAndCount, type MadePoll } from './poll.factory.ts'
import type { Marks } from './poll.ts'
import { pollPage } from './reading.server.ts'
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

describe('codes', () => {
  test('a code is read as people type it, votes once, and can replace its ballot', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { access: 'code' })
    const { codes, batchId } = await aCodeBatch(poll, 3)
    const [code] = codes
    const typed = `${code!.slice(0, 4).toLowerCase()} ${code!.slice(4, 8)}-${code!.slice(8)}`
    expect(await cast(poll, { code: typed })).toMatchObject({ ok: true, value: { replaced: false } })
    expect(await cast(poll, { code: code! }, [[0, 1, 0]])).toMatchObject({ ok: true, value: { replaced: true } })
    expect(await standing(poll, { code: code! })).toMatchObject({ hasVoted: true, marks: [[0, 1, 0]] })
    expect(await standing(poll, { code: 'ZZZZ-ZZZZ-ZZZZ' })).toMatchObject({ eligibility: { why: 'wrong-code' } })
    expect(await standing(poll, { code: 'no code at all' })).toMatchObject({ eligibility: { why: 'wrong-code' } })
    expect(await prisma.pollCode.count({ where: { pollId: poll.id, used: true } })).toBe(1)
    await closeAndCount(poll)
    const batch = await prisma.pollCodeBatch.findFirstOrThrow({ where: { id: batchId } })
    expect(batch).toMatchObject({ size: 3, usedCount: 1, voidCount: 0 })
    expect(await prisma.pollCode.count({ where: { pollId: poll.id } })).toBe(0)
  })

  test('void codes open nothing', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { access: 'code' })
    const { codes, batchId } = await aCodeBatch(poll, 1)
    await prisma.pollCodeBatch.updateMany({ where: { id: batchId }, data: { voidedAt: new Date() } })
    expect(await cast(poll, { code: codes[0]! })).toEqual({ ok: false, reason: 'void-code' })
    expect(await openBallots(poll)).toEqual([])
  })
})

describe('paper', () => {
  test('several desks hand out at once and do not wait for each other in a circle', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { paper: true, access: 'residence' })
    const staff = await aStaffMember(municipality, ['projectLead'])
    const facts = (await pollPage(municipality.id, poll.number, { released: true }))!
    const give = (lastName: string) => handOut(staff, facts, { firstName: 'Erika', lastName, birthDate: '1980-05-01' })
    await give('Mustermann')
    const given = await Promise.all(['Abel', 'Beck', 'Carl', 'Dorn'].map(give))
    expect(given.map(({ ok }) => ok)).toEqual([true, true, true, true])
  })

  test('whoever took a paper ballot does not vote online, and the other way round', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { paper: true })
    const staff = await aStaffMember(municipality, ['projectLead'])
    const store = (mark: string) => inTransaction((tx) => storeHandout(tx, staff, poll.id, mark))
    const [paper, online] = [await aResident(municipality), await aResident(municipality)]
    expect(await store(paper.mark)).toEqual({ ok: true })
    expect(await store(paper.mark)).toEqual({ ok: false, reason: 'already' })
    expect(await cast(poll, { person: paper.person })).toEqual({ ok: false, reason: 'paper' })
    expect(await standing(poll, { person: paper.person })).toMatchObject({ eligibility: { why: 'paper' } })
    expect(await cast(poll, { person: online.person })).toMatchObject({ ok: true })
    expect(await store(online.mark)).toEqual({ ok: false, reason: 'voted' })
    // voted before the residence was confirmed
    const { person } = await aCastBallot(poll)
    const { mark } = await aResident(municipality, { person: person! })
    expect(await store(mark)).toEqual({ ok: false, reason: 'voted' })
    await closeAndCount(poll)
    expect(await store((await aResident(municipality)).mark)).toEqual({ ok: false, reason: 'closed' })
  })

  test('a hand-out and a vote at the same moment: one of the two', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { paper: true })
    const staff = await aStaffMember(municipality, ['projectLead'])
    for (let n = 0; n < 10; n++) {
      const { person, mark } = await aResident(municipality)
      const outcomes = await Promise.all([
        cast(poll, { person }),
        inTransaction((tx) => storeHandout(tx, staff, poll.id, mark)),
      ])
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    }
  })

  test('agreed sheets are ballots, each once, and are counted apart where both are enough', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { paper: true })
    const { hashes } = await aCodeBatch(poll, 6, 'sheet')
    const put = (codeHash: string, marks = yes) =>
      inTransaction((tx) => storePaperBallot(tx, { municipalityId: municipality.id, pollId: poll.id }, codeHash, marks))
    for (const codeHash of hashes) expect(await put(codeHash, [[0, 1, 0]])).toEqual({ ok: true })
    expect(await put(hashes[0]!, [[0, 1, 0]])).toEqual({ ok: true })
    expect(await put('0'.repeat(64))).toEqual({ ok: false, reason: 'void' })
    for (let n = 0; n < 5; n++) await aCastBallot(poll)
    await closeAndCount(poll)
    expect(await put(hashes[0]!)).toEqual({ ok: false, reason: 'closed' })
    const page = await pollPage(municipality.id, poll.number, { released: true })
    expect(page).toMatchObject({ turnout: 11, ballotsOnline: 5, ballotsPaper: 6 })
    const [question] = await prisma.pollQuestion.findMany({ where: { pollId: poll.id }, select: { result: true } })
    expect(question!.result).toMatchObject({
      asked: 11,
      result: { totals: [5, 6, 0] },
      online: { totals: [5, 0, 0] },
      paper: { totals: [0, 6, 0] },
    })
  })

  test('the same letter online and on paper at the same moment: one of the two, and nobody waits for ever', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { access: 'code', paper: true })
    const { codes } = await aCodeBatch(poll, 12)
    const [one, two] = [await aStaffMember(municipality, ['editor']), await aStaffMember(municipality, ['editor'])]
    const paper = { id: poll.id, questions: poll.questions, access: 'code' }
    for (const code of codes) {
      expect(await enterSheet(one, paper, code, yes)).toEqual({ ok: true, value: 'first' })
      const outcomes = await Promise.all([cast(poll, { code }), enterSheet(two, paper, code, yes)])
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    }
    expect(await prisma.ballot.count({ where: { pollId: poll.id } })).toBe(12)
  })

  test('a sheet does not vote online, and a letter is a sheet where people vote on paper alone', async () => {
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality, { access: 'code', paper: false })
    const sheets = await aCodeBatch(poll, 1, 'sheet')
    const letters = await aCodeBatch(poll, 1)
    expect(await cast(poll, { code: sheets.codes[0]! })).toEqual({ ok: false, reason: 'wrong-code' })
    const place = { municipalityId: municipality.id, pollId: poll.id }
    const put = await inTransaction((tx) => storePaperBallot(tx, place, letters.hashes[0]!, yes))
    expect(put).toEqual({ ok: false, reason: 'void' })
  })
})
