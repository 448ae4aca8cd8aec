import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ballotsOf } from './ballots.ts'
import { type PbElection, readPabulib } from './pabulib.ts'
import { budgetBallots } from './pabulib-ballots.ts'
import type { VoteType } from './pabulib-votes.ts'
import { writePabulib } from './pabulib-writing.ts'

const good = `META
key;value
description;"Ein ""kleiner"" Ort; 2024"
num_projects;2
num_votes;3
budget;1000.50
vote_type;approval
PROJECTS
project_id;cost;name;selected;category
1;500;"Bank
am Fluss";1;green
2;300.25;Schaukel;0;play
VOTES
voter_id;vote;age
a;1,2;33
b;"2";41
c;;
`

test('reads an election with quotes, decimals, line ends in names and an empty ballot', () => {
  const reading = readPabulib(`\uFEFF${good.replaceAll('\n', '\r\n')}`)
  expect(reading).toMatchObject({
    ok: true,
    election: {
      voteType: 'approval',
      unit: 100,
      budget: 100_050,
      projects: [
        { id: '1', cost: 50_000, isSelected: true, more: { category: 'green' } },
        { id: '2', cost: 30_025, name: 'Schaukel', isSelected: false },
      ],
      voters: ['a', 'b', 'c'],
    },
  })
  const { election } = reading as { election: PbElection }
  expect(election.meta[0]).toEqual(['description', 'Ein "kleiner" Ort; 2024'])
  expect([...election.ballots.marks]).toEqual([1, 1, -1, 1, -1, -1])
})

const put = (from: string, to: string) => (text: string) => text.replace(from, to)
const kind = (type: VoteType, head: string, vote: string) => (text: string) =>
  text
    .replace('approval', type)
    .replace('voter_id;vote;age', head)
    .replace('a;1,2;33', vote)
    .replace('b;"2";41', 'b;2;4')
    .replace('c;;', 'c;1;3')

test.each<[string, (text: string) => string, ...[string, number, number, string][]]>([
  [
    'nothing at all',
    () => '',
    ['sectionMissing', 1, 1, 'META'],
    ['sectionMissing', 1, 1, 'PROJECTS'],
    ['sectionMissing', 1, 1, 'VOTES'],
  ],
  [
    'another file',
    () => 'Name,Alter\nx,3\n',
    ['textBeforeSections', 1, 1, 'Name,Alter'],
    ['sectionMissing', 3, 1, 'META'],
    ['sectionMissing', 3, 1, 'PROJECTS'],
    ['sectionMissing', 3, 1, 'VOTES'],
  ],
  ['no votes section', (text) => text.slice(0, text.indexOf('VOTES')), ['sectionMissing', 13, 1, 'VOTES']],
  ['a section twice', put('c;;', 'META'), ['sectionTwice', 17, 1, 'META']],
  ['an open quote', put('b;"2"', 'b;"2'), ['quoteOpen', 16, 3, '"2;41\nc;;\n']],
  ['text after a quote', put('b;"2"', 'b;"2"x'), ['textAfterQuote', 16, 6, 'x']],
  ['no budget', put('budget;1000.50\n', ''), ['keyMissing', 1, 1, 'budget']],
  ['a budget in words', put('1000.50', 'tausend'), ['numberWrong', 6, 8, 'tausend']],
  ['a key twice', put('num_votes;3', 'num_projects;2'), ['keyTwice', 5, 1, 'num_projects']],
  ['a key without value', put('num_votes;3', 'num_votes'), ['cellsMissing', 5, 10, 'value']],
  ['an unknown type of vote', put('approval', 'veto'), ['voteTypeUnknown', 7, 11, 'veto']],
  ['fewer votes than told', put('num_votes;3', 'num_votes;4'), ['countDiffers', 5, 11, '3']],
  [
    'no column for cost',
    put('project_id;cost', 'project_id;price'),
    ['columnMissing', 9, 1, 'cost'],
    ['projectUnknown', 15, 3, '1'],
    ['projectUnknown', 15, 5, '2'],
    ['projectUnknown', 16, 3, '2'],
  ],
  ['a column twice', put('selected;category', 'selected;name'), ['columnTwice', 9, 31, 'name']],
  ['a negative cost', put('300.25', '-3'), ['numberWrong', 12, 3, '-3']],
  [
    'a project twice',
    put('2;300.25', '1;300.25'),
    ['projectTwice', 12, 1, '1'],
    ['projectUnknown', 15, 5, '2'],
    ['projectUnknown', 16, 3, '2'],
  ],
  [
    'a project without id',
    put('2;300.25', ';300.25'),
    ['idMissing', 12, 1, ''],
    ['projectUnknown', 15, 5, '2'],
    ['projectUnknown', 16, 3, '2'],
  ],
  ['a short row', put('a;1,2;33', 'a;1,2'), ['cellsMissing', 15, 6, 'age']],
  ['a long row', put('a;1,2;33', 'a;1,2;33;x'), ['cellsTooMany', 15, 10, 'x']],
  ['an unknown project', put('a;1,2', 'a;1, 9'), ['projectUnknown', 15, 6, '9']],
  ['a project twice on a ballot', put('a;1,2', 'a;1,1'), ['voteTwice', 15, 5, '1']],
  ['a hole in a ballot', put('a;1,2', 'a;1,,2'), ['voteEmpty', 15, 5, '']],
  ['a voter twice', put('b;"2"', 'a;"2"'), ['voterTwice', 16, 1, 'a']],
  ['a vote for nothing where one is asked for', put('num_votes;3', 'min_length;1'), ['voteEmpty', 17, 3, '']],
  ['two choices where there is one', put('approval', 'choose-1'), ['tooManyChosen', 15, 5, '2']],
  ['no points', put('approval', 'cumulative'), ['columnMissing', 14, 1, 'points']],
  ['points for one of two', kind('cumulative', 'voter_id;vote;points', 'a;1,2;3'), ['pointsMissing', 15, 7, '1/2']],
  ['points that are none', kind('scoring', 'voter_id;vote;points', 'a;1,2;3,-1'), ['pointsWrong', 15, 9, '-1']],
  [
    'no votes',
    (text) => text.slice(0, text.indexOf('a;1,2')).replace('num_votes;3', 'num_votes;0'),
    ['noVotes', 13, 1, ''],
  ],
])('says what is wrong and where: %s', (_, breakIt, ...problems) => {
  const reading = readPabulib(breakIt(good))
  expect(
    reading.ok ? [] : reading.problems.map(({ code, line, column, found }) => [code, line, column, found]),
  ).toEqual(problems)
})

test('ranks become points, the first of them max_length or the longest ballot', () => {
  const ordinal = good.replace('approval', 'ordinal').replace('a;1,2;33', 'a;2,1;33')
  const short = (readPabulib(ordinal) as { election: PbElection }).election
  expect([...short.ballots.marks]).toEqual([2, 1, -1, 1, -1, -1])
  expect([...budgetBallots(short).marks]).toEqual([1, 2, 0, 2, 0, 0])
  const long = readPabulib(ordinal.replace('num_votes;3', 'max_length;5')) as { election: PbElection }
  expect([...budgetBallots(long.election).marks]).toEqual([4, 5, 0, 5, 0, 0])
})

const word = fc.string({ unit: fc.constantFrom('a', 'ä', ';', '"', ' ', ',', '\n', '0'), maxLength: 8 })
const elections = fc
  .record({
    voteType: fc.constantFrom<VoteType[]>('approval', 'ordinal', 'cumulative', 'scoring', 'choose-1'),
    options: fc.integer({ min: 1, max: 4 }),
    unit: fc.constantFrom(1, 10, 100),
    names: fc.array(word, { minLength: 4, maxLength: 4 }),
    said: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ voteType, options, unit, names, said }): PbElection => {
    const mark = (points: number, option: number) => {
      if (voteType === 'cumulative' || voteType === 'scoring') return points
      return voteType === 'ordinal' ? option + 1 : voteType === 'choose-1' && option > 0 ? null : 1
    }
    const rows = said.map((row) =>
      Array.from({ length: options }, (_, o) => (o < row.length ? mark(row[o]!, o) : null)),
    )
    return {
      meta: [
        ['description', names[0]!.trim()],
        ['num_projects', String(options)],
        ['num_votes', String(rows.length)],
        ['budget', unit === 1 ? '77' : unit === 10 ? '7.7' : '0.77'],
        ['vote_type', voteType],
      ],
      voteType,
      unit,
      budget: 77,
      projects: Array.from({ length: options }, (_, o) => ({
        id: `P${o}`,
        cost: 13 * (o + 1),
        name: names[o]!.trim(),
        isSelected: o % 2 === 0,
        more: { place: names[3 - o]! },
      })),
      voters: rows.map((_, at) => String(at + 1)),
      ballots: ballotsOf(options, rows),
    }
  })

test('what is written reads the same', () => {
  fc.assert(
    fc.property(elections, (election) => {
      expect(readPabulib(writePabulib(election))).toEqual({ ok: true, election })
    }),
  )
})

test('never falls over, whatever stands in the file', () => {
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(20), word, (at, cut, text) => {
      const reading = readPabulib(good.slice(0, at) + text + good.slice(at + cut))
      expect(reading.ok || reading.problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true)
    }),
  )
})
