import { describe, expect, test } from 'vitest'
import { readPabulib } from '#app/methods/pabulib.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { countPoll } from '#app/polls/counting.server.ts'
import { budgetRules } from './budget.ts'
import { pabulibFile, proposalsFile } from './files.server.ts'
import { importRound } from './import.server.ts'
import { budgetList } from './listing.server.ts'
import { roundResult } from './result.server.ts'
import { settleBudget } from './settling.server.ts'
import { pastSimulations, simulateFile } from './simulation.server.ts'

const file = `META
key;value
unit;Musterstadt
instance;2024
num_projects;3
num_votes;6
budget;1000.50
vote_type;approval
rule;greedy
date_begin;01.02.2024
date_end;15.02.2024
PROJECTS
project_id;cost;votes;name;selected;latitude;longitude
10;500;4;Bank;1;50.5;9.7
2;500;4;Baum;1;;
3;700;2;"Brunnen; groß";0;;
VOTES
voter_id;vote
7;2,10
1;2,10
3;2,10
4;2,10
5;3
6;3
`

async function read(text: string, id = newId(), rule: Parameters<typeof importRound>[1]['rule'] = budgetRules.greedy) {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality, ['projectLead'])
  const wish = { id, title: 'Bürgerhaushalt 2024', fileName: 'runde.pb', text, rule }
  const answer = await importRound(staff, wish)
  return { municipality, staff, answer, again: () => importRound(staff, wish) }
}

async function countAndSettle(municipalityId: string, budgetId: string) {
  const { pollId } = await prisma.budget.findFirstOrThrow({ where: { id: budgetId } })
  await countPoll(municipalityId, pollId!)
  await settleBudget(municipalityId, budgetId)
}

test('a file becomes a closed round with its result, once, and goes out again as it came', async () => {
  const id = newId()
  const { municipality, answer, again } = await read(file, id)
  expect(answer).toEqual({ ok: true, value: { id, number: 1 } })
  expect(await again()).toEqual(answer)
  expect(await budgetList(municipality.id)).toMatchObject([{ number: 1, stage: 'counting', importedFrom: 'runde.pb' }])
  await countAndSettle(municipality.id, id)
  const { round, pots, turnout } = (await roundResult(municipality.id, 1))!
  expect([round.stage, turnout, round.amount]).toEqual(['decided', 6, 1000_50])
  expect(round.voting!.endsAt!.toISOString().slice(0, 10)).toBe('2024-02-15')
  // equal votes and costs: the lower id of the file goes first
  expect(pots[0]!.result!.winners.map(({ proposal }) => proposal.title)).toEqual(['Baum', 'Bank'])
  const written = readPabulib((await pabulibFile({ id: municipality.id, name: 'Musterstadt' }, 1))!)
  if (!written.ok) throw new Error(JSON.stringify(written.problems))
  const { election } = written
  expect(election).toMatchObject({ voteType: 'approval', voters: ['1', '2', '3', '4', '5', '6'] })
  expect(
    election.projects.map(({ name, isSelected, cost }) => [name, isSelected, (cost * 100) / election.unit]),
  ).toEqual([
    ['Bank', true, 500_00],
    ['Baum', true, 500_00],
    ['Brunnen; groß', false, 700_00],
  ])
  const own = readPabulib(file)
  const votes = (marks: Int16Array) => [...marks].filter((mark) => mark > 0).length
  expect(own.ok && votes(election.ballots.marks)).toBe(own.ok && votes(own.election.ballots.marks))
  expect(await proposalsFile(municipality.id, 1, 'de')).toContain('"Brunnen; groß"')
  expect(await pastSimulations(municipality.id)).toMatchObject([
    { number: 1, voters: 6, outcomes: [{ winners: [1, 0] }, {}, {}, {}] },
  ])
})

test('nobody is told of a round that is over, and nothing of it opens or closes', async () => {
  const { municipality } = await read(file)
  const public_ = await prisma.chronicleEntry.findMany({
    where: { municipalityId: municipality.id, kind: { startsWith: 'process.' }, public: true },
  })
  expect(public_).toEqual([])
})

test('points and ranks are counted as points', async () => {
  const ranks = file.replace('vote_type;approval', 'vote_type;ordinal').replace('5;3', '5;3,2,10')
  const id = newId()
  const { municipality } = await read(ranks, id)
  await countAndSettle(municipality.id, id)
  const { winners, losers } = (await roundResult(municipality.id, 1))!.pots[0]!.result!
  // first place gets three points, the second two, the third one
  expect([...winners, ...losers].map(({ proposal, said }) => [proposal.title, said.points])).toEqual(
    [
      ['Baum', 14],
      ['Bank', 9],
      ['Brunnen', 6],
    ].map(([title, points]) => [title === 'Brunnen' ? 'Brunnen; groß' : title, points]),
  )
})

test('a broken file is refused with line and column, and nothing is stored', async () => {
  const broken = file.replace('5;3\n', '5;3,99\n').replace('1000.50', 'viel')
  const { municipality, answer } = await read(broken)
  expect(answer).toMatchObject({
    ok: false,
    reason: 'file',
    problems: [
      { code: 'numberWrong', line: 7, column: 8, found: 'viel' },
      { code: 'projectUnknown', line: 23, column: 5, found: '99' },
    ],
  })
  expect((await read('')).answer).toMatchObject({ reason: 'file' })
  expect((await read(file.replace(/\n[1-4];2,10/g, '').replace('num_votes;6', 'num_votes;3'))).answer).toMatchObject({
    reason: 'too-few',
  })
  expect((await read('x'.repeat(33_000_000))).answer).toMatchObject({ reason: 'too-big' })
  expect(await prisma.budget.count({ where: { municipalityId: municipality.id } })).toBe(0)
  expect(await prisma.process.count({ where: { municipalityId: municipality.id } })).toBe(0)
})

describe('simulation', () => {
  test('every rule counts the ballots of a file, and nothing is stored', async () => {
    const tried = await simulateFile('runde.pb', file)
    expect(tried).toMatchObject({ ok: true, value: { title: 'Musterstadt, 2024', voters: 6, budget: 1000_50 } })
    const winners = tried.ok ? tried.value.outcomes.map((one) => [one.name, one.winners]) : []
    expect(Object.fromEntries(winners)).toMatchObject({ greedy: [1, 0], greedyPerCost: [1, 0] })
    expect(await simulateFile('x', 'META')).toMatchObject({ ok: false, reason: 'file' })
  })
})
