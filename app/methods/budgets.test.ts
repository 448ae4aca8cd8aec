import { describe, expect, test } from 'vitest'
import { ballotsOf } from './ballots.ts'
import { equalShares } from './equal-shares.ts'
import { greedy } from './greedy.ts'

function vote(costs: Record<string, number>, said: string[][], weights?: number[]) {
  const keys = Object.keys(costs)
  const rows = said.map((one) => keys.map((key) => (one.includes(key) ? 1 : 0)))
  return {
    keys,
    options: keys.map((key) => ({ key, cost: costs[key]! })),
    ballots: ballotsOf(keys.length, rows, weights),
    named: (some: readonly number[]) => some.map((option) => keys[option]!),
  }
}

describe('published cases', () => {
  // M. Lackner, P. Skowron: Multi-Winner Voting with Approval Preferences (2023), running example: only a can be paid, the others fall short
  test('the running example of Lackner and Skowron', () => {
    const said = ['ab', 'ab', 'ab', 'ac', 'ac', 'ac', 'ad', 'ad', 'bcf', 'e', 'f', 'g'].map((one) => [...one])
    const { options, ballots, named } = vote({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }, said)
    for (const utility of ['cost', 'cardinality'] as const)
      expect(named(equalShares(options, 4, ballots, { utility, completion: 'none' }).winners)).toEqual(['a'])
  })

  // S. Rey and others: pabutools, tests/rules/test_rule.py, AppEx_2 (there in units, here in hundredths)
  test('cost and cardinality decide differently', () => {
    const { options, ballots, named } = vote({ p0: 100, p1: 90, p2: 200, p3: 109 }, [
      ['p0'],
      ['p1', 'p2', 'p3'],
      ['p1', 'p2', 'p3'],
      ['p2'],
    ])
    const by = (utility: 'cost' | 'cardinality', completion: 'none' | 'add1u') =>
      named(equalShares(options, 400, ballots, { utility, completion, step: 10 }).winners).toSorted()
    expect(by('cost', 'none')).toEqual(['p0', 'p2'])
    expect(by('cardinality', 'none')).toEqual(['p0', 'p1', 'p3'])
    expect(by('cost', 'add1u')).toEqual(['p0', 'p1', 'p2'])
  })

  // the same, AppEx_1: four projects everybody wants
  test('votes for the money prefer what is cheap, and skip what does not fit', () => {
    const all = ['p0', 'p1', 'p2', 'p3']
    const { options, ballots, named } = vote({ p0: 1, p1: 3, p2: 2, p3: 1 }, [all, all])
    expect(named(greedy(options, 3, ballots, 'votesPerCost').winners)).toEqual(['p0', 'p3'])
  })
})

test('tells who paid what, what was missing, and how much money followed the ballots', () => {
  // 100 for each of ten; the bench costs each of its six supporters 50, then nobody else has enough
  const { options, ballots, named } = vote(
    { bench: 300, swing: 400, lamp: 250, book: 900 },
    [['bench', 'swing'], ['swing', 'lamp'], ['bench'], ['book'], []],
    [2, 2, 4, 1, 1],
  )
  const shares = equalShares(options, 1000, ballots, { utility: 'cardinality', completion: 'none' })
  expect(named(shares.winners)).toEqual(['bench'])
  expect(shares).toMatchObject({ cost: 300, share: 100, steps: 0, tied: false })
  expect(shares.won[0]).toMatchObject({
    by: 'shares',
    supporters: 6,
    payments: { payers: 6, gaveAll: 0, lowest: 50, median: 50, highest: 50 },
  })
  expect(shares.lost).toMatchObject([
    { option: 1, why: 'supportersTooPoor', supporters: 4, left: 300, missing: 100 },
    { option: 2, why: 'supportersTooPoor', supporters: 2, left: 200, missing: 50 },
    { option: 3, why: 'supportersTooPoor', supporters: 1, left: 100, missing: 800 },
  ])
  expect(shares.followed).toEqual({
    voters: 10,
    withWinner: 6,
    winnersPerVoter: [4, 6],
    meanWinners: 0.6,
    meanMoney: 30,
    deciles: [0, 0, 0, 0, 50, 50, 50, 50, 50],
  })

  // with 130 each the two who chose bench and swing give their last 80, the other two 120 each: less than the 125 of the lamp
  const richer = equalShares(options, 1300, ballots, { utility: 'cardinality', completion: 'none' })
  expect(named(richer.winners)).toEqual(['bench', 'swing'])
  expect(richer.won[1]).toMatchObject({
    payments: {
      payers: 4,
      gaveAll: 2,
      lowest: 80,
      median: 80,
      highest: 120,
      histogram: [2, 0, 0, 0, 0, 0, 0, 0, 0, 2],
    },
  })

  // from 900 on the one who wants the book could pay it, which is more than there is; the lamp joins at 225
  const raised = equalShares(options, 1000, ballots, { utility: 'cardinality', completion: 'add1u' })
  expect(named(raised.winners)).toEqual(['bench', 'swing', 'lamp'])
  expect(raised).toMatchObject({ steps: 799, share: 899, cost: 950 })
})

// at 125 lamp and swing cost each voter the same, the cheaper lamp is first and leaves too little for the swing; at 126 it is the other way round
test('what a step brings need not stay in the next: every step is tried', () => {
  const { options, ballots, named } = vote(
    { bench: 300, swing: 400, lamp: 250 },
    [['bench', 'swing'], ['swing', 'lamp'], ['bench'], []],
    [2, 2, 4, 2],
  )
  const at = (share: number) =>
    named(equalShares(options, share * 10, ballots, { utility: 'cardinality', completion: 'none' }).winners)
  expect([at(124), at(125), at(126), at(225)]).toEqual([
    ['bench'],
    ['bench', 'lamp'],
    ['bench', 'swing'],
    ['bench', 'swing', 'lamp'],
  ])
})

test('votes take the most supported and say what was left for the others', () => {
  const said = [['a', 'b'], ['a', 'b'], ['a', 'c'], ['c'], ['b']]
  const { options, ballots, named } = vote({ a: 6, b: 5, c: 4, d: 1 }, said)
  const result = greedy(options, 10, ballots, 'votes')
  // a and b have three votes each: the cheaper is first
  expect(named(result.winners)).toEqual(['b', 'c'])
  expect(result).toMatchObject({ cost: 9, tied: true, share: null })
  expect(result.lost).toEqual([
    { option: 0, cost: 6, supporters: 3, points: 3, why: 'tooDear', left: 5, missing: 1 },
    { option: 3, cost: 1, supporters: 0, points: 0, why: 'noVotes', left: 0, missing: 1 },
  ])
})

test('numbers break the last tie by size, everything else by its characters', () => {
  const first = (one: string, other: string) => {
    const options = [one, other].map((key) => ({ key, cost: 7 }))
    return greedy(options, 7, ballotsOf(2, [[1, 1]]), 'votes').winners.map((option) => options[option]!.key)
  }
  expect(first('10', '9')).toEqual(['9'])
  expect(first('P10', 'P9')).toEqual(['P10'])
})

test('points are utility: who gave three times the points pays three times as much', () => {
  const ballots = ballotsOf(1, [[3], [1], [0]])
  const { won } = equalShares([{ key: 'a', cost: 40 }], 120, ballots, { utility: 'cost', completion: 'none' })
  expect(won[0]).toMatchObject({ points: 4, supporters: 2, payments: { lowest: 10, highest: 30, gaveAll: 0 } })
})

test('nobody there, nothing to choose, no money: no winner and no error', () => {
  for (const completion of ['none', 'add1u', 'greedy'] as const) {
    const rule = { utility: 'cost', completion } as const
    expect(equalShares([], 5, ballotsOf(0, [[], []]), rule)).toMatchObject({ winners: [], cost: 0 })
    expect(equalShares([{ key: 'a', cost: 5 }], 5, ballotsOf(1, []), rule)).toMatchObject({ winners: [], share: null })
    expect(equalShares([{ key: 'a', cost: 5 }], 0, ballotsOf(1, [[1]]), rule)).toMatchObject({ winners: [] })
  }
  expect(() => greedy([{ key: 'a', cost: 0.5 }], 5, ballotsOf(1, [[1]]), 'votes')).toThrow(RangeError)
})
