import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { confirmResidence } from '#app/people/residence.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { castBallot } from './casting.server.ts'
import { batchesOf, issueCodes, voidBatch } from './codes.server.ts'
import { handOut } from './handout.server.ts'
import { enterSheet, settleSheet } from './paper.server.ts'
import { differencesOf, paperFigures } from './paper-figures.server.ts'
import { aPoll, type PollDetails } from './poll.factory.ts'
import { pollPage } from './reading.server.ts'
import { codeCounts } from './staff-figures.server.ts'
import { openBallots } from './voter.factory.ts'

async function aPaperPoll(details: PollDetails) {
  const town = await aMunicipality()
  const made = await aPoll(town, { kind: 'single', paper: true, ...details })
  const poll = (await pollPage(town.id, made.number, { released: false }))!
  const [one, two] = [await aStaffMember(town, ['editor']), await aStaffMember(town, ['editor'])]
  const kind = details.access === 'code' ? ('letter' as const) : ('sheet' as const)
  const wish = { id: newId(), kind, size: 3, note: 'Versand' }
  const issued = await issueCodes(made.process.staff, made.id, wish)
  if (!issued.ok) throw new Error(issued.reason)
  const box = async () => (await openBallots(made)).map(({ channel, marks }) => ({ channel, marks }))
  return { town, made, poll, lead: made.process.staff, one, two, wish, codes: issued.value.codes, box }
}

const erika = { firstName: 'Erika', lastName: 'Muster', birthDate: '1980-05-01' }

test('codes are handed out once and kept as hashes; a lost print is made void, cast votes stay', async () => {
  const { town, made, lead, wish, codes } = await aPaperPoll({ access: 'code' })
  expect(new Set(codes).size).toBe(3)
  expect(await issueCodes(lead, made.id, wish)).toEqual({ ok: false, reason: 'issued' })
  const stored = await prisma.pollCode.findMany({ where: { municipalityId: town.id } })
  expect(stored).toHaveLength(3)
  expect(JSON.stringify(stored)).not.toContain(codes[0])
  const cast = (code: string) => castBallot(town.id, made.id, { code }, { submissionId: newId(), marks: [[1, 0, 0]] })
  expect((await cast(codes[0]!)).ok).toBe(true)
  expect(await codeCounts(town.id, made.id)).toEqual({ issued: 3, used: 1, void: 0 })
  const other = await aPoll(await aMunicipality(), { access: 'code' })
  expect(await voidBatch(other.process.staff, made.id, wish.id)).toEqual({ ok: false, reason: 'unknown' })
  await voidBatch(lead, made.id, wish.id)
  expect(await codeCounts(town.id, made.id)).toEqual({ issued: 3, used: 1, void: 2 })
  expect(await cast(codes[1]!)).toEqual({ ok: false, reason: 'void-code' })
  expect(await batchesOf(town.id, made.id, 'letter')).toMatchObject([{ size: 3, used: 1, void: 2, note: 'Versand' }])
  const draft = await aPoll(town, { access: 'code', released: false })
  const early = await issueCodes(lead, draft.id, { ...wish, id: newId() })
  expect(early).toEqual({ ok: false, reason: 'not-released' })
})

test('a sheet is in the box once two people typed the same', async () => {
  const { poll, one, two, codes, box } = await aPaperPoll({ access: 'code' })
  const written = codes[0]!.toLowerCase().replace(/(.{4})/g, '$1 ')
  expect(await enterSheet(one, poll, written, [[0, 1, 0]])).toEqual({ ok: true, value: 'first' })
  expect(await box()).toEqual([])
  expect(await enterSheet(one, poll, codes[0]!, [[0, 1, 0]])).toEqual({ ok: false, reason: 'same-person' })
  expect(await enterSheet(two, poll, codes[0]!, [[0, 1, 0]])).toEqual({ ok: true, value: 'counted' })
  expect(await enterSheet(one, poll, codes[0]!, [[1, 0, 0]])).toEqual({ ok: false, reason: 'done-already' })
  expect(await box()).toEqual([{ channel: 'paper', marks: [[0, 1, 0]] }])
  expect(await enterSheet(one, poll, 'ABCD-EFGH-JKMN', [[1, 0, 0]])).toEqual({ ok: false, reason: 'unknown' })
  expect(await enterSheet(one, poll, codes[1]!, [[1, 1, 0]])).toEqual({ ok: false, reason: 'unfit' })
})

test('of the same letter online and paper the first counts', async () => {
  const { town, made, poll, one, two, codes, box } = await aPaperPoll({ access: 'code' })
  const cast = (code: string) => castBallot(town.id, made.id, { code }, { submissionId: newId(), marks: [[1, 0, 0]] })
  expect((await cast(codes[0]!)).ok).toBe(true)
  expect(await enterSheet(one, poll, codes[0]!, [[0, 1, 0]])).toEqual({ ok: false, reason: 'voted' })
  expect(await paperFigures(town.id, made.id)).toMatchObject({ duplicate: 1, counted: 0 })
  // voted online between the two entries
  await enterSheet(one, poll, codes[1]!, [[0, 1, 0]])
  expect((await cast(codes[1]!)).ok).toBe(true)
  expect(await enterSheet(two, poll, codes[1]!, [[0, 1, 0]])).toEqual({ ok: false, reason: 'voted' })
  // paper first
  await enterSheet(one, poll, codes[2]!, [[0, 0, 1]])
  await enterSheet(two, poll, codes[2]!, [[0, 0, 1]])
  expect(await cast(codes[2]!)).toEqual({ ok: false, reason: 'paper' })
  expect((await box()).map(({ channel }) => channel).toSorted()).toEqual(['online', 'online', 'paper'])
})

test('a difference is settled with the sheet in the hand; what cannot be counted is invalid', async () => {
  const { town, made, poll, lead, one, two, codes, box } = await aPaperPoll({ access: 'code' })
  const [code, other] = codes as [string, string, string]
  await enterSheet(one, poll, code, [[1, 0, 0]])
  expect(await enterSheet(two, poll, code, [[0, 1, 0]])).toEqual({ ok: true, value: 'differs' })
  const [difference] = await differencesOf(town.id, made.id)
  expect(difference).toMatchObject({ first: [[1, 0, 0]], second: [[0, 1, 0]] })
  const id = difference!.id
  expect(await settleSheet(lead, poll, id, other, 'second')).toEqual({ ok: false, reason: 'other-sheet' })
  expect(await settleSheet(lead, poll, id, code, 'second')).toEqual({ ok: true, value: 'second' })
  expect(await settleSheet(lead, poll, id, code, 'first')).toEqual({ ok: false, reason: 'done-already' })
  await enterSheet(one, poll, other, null)
  await enterSheet(two, poll, other, null)
  expect(await paperFigures(town.id, made.id)).toMatchObject({ counted: 2, invalid: 1, different: 0, waiting: 0 })
  expect(await box()).toContainEqual({ channel: 'paper', marks: [[0, 1, 0]] })
})

test('who is given paper at the desk votes once, and there are no more sheets than people', async () => {
  const { town, made, poll, lead, one, two, codes } = await aPaperPoll({ access: 'residence', minimumAge: 16 })
  expect(await handOut(lead, poll, { ...erika, birthDate: '2020-01-01' })).toEqual({ ok: false, reason: 'age' })
  expect(await handOut(lead, poll, erika)).toEqual({ ok: true, value: undefined })
  expect(await handOut(lead, poll, { ...erika, firstName: 'ERIKA Maria' })).toEqual({ ok: false, reason: 'took' })
  const person = await aCitizen(town)
  await confirmResidence(person, { way: 'desk', confirmedById: lead.id, facts: { ...erika, districtId: null } })
  const vote = () => castBallot(town.id, made.id, { person }, { submissionId: newId(), marks: [[1, 0, 0]] })
  expect(await vote()).toEqual({ ok: false, reason: 'paper' })
  for (const staff of [one, two]) await enterSheet(staff, poll, codes[0]!, [[0, 1, 0]])
  await enterSheet(one, poll, codes[1]!, [[0, 1, 0]])
  expect(await enterSheet(two, poll, codes[1]!, [[0, 1, 0]])).toEqual({ ok: false, reason: 'too-many' })
  expect(await paperFigures(town.id, made.id)).toMatchObject({ printed: 3, handedOut: 1, counted: 1, waiting: 1 })
  // who voted online gets no paper
  const max = { firstName: 'Max', lastName: 'Muster', birthDate: '1990-01-01' }
  const voter = await aCitizen(town)
  await confirmResidence(voter, { way: 'desk', confirmedById: lead.id, facts: { ...max, districtId: null } })
  await castBallot(town.id, made.id, { person: voter }, { submissionId: newId(), marks: [[1, 0, 0]] })
  expect(await handOut(lead, poll, max)).toEqual({ ok: false, reason: 'took' })
})
