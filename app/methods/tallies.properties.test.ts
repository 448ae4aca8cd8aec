import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ballots, ballotsOf } from './ballots.ts'
import { condorcetLoser, condorcetWinner } from './condorcet.ts'
import { count, type QuestionRule } from './count.ts'
import { pairwise } from './pairwise.ts'
import { rankingMethods } from './ranking-methods.ts'

type Mark = number | null
type Rows = Mark[][]
type Kind = { rule: QuestionRule; mark: fc.Arbitrary<Mark>; best: Mark; worst: Mark }

const silent = { freq: 6 }
const scores = fc.option(fc.nat(5), silent)
const ranks = fc.option(fc.integer({ min: 1, max: 5 }), silent)
const kinds: Record<string, Kind> = {
  approval: { rule: { method: 'approval' }, mark: fc.nat(1), best: 1, worst: 0 },
  mean: { rule: { method: 'score', by: 'mean' }, mark: scores, best: 5, worst: 0 },
  median: { rule: { method: 'score', by: 'median' }, mark: scores, best: 5, worst: 0 },
  points: { rule: { method: 'points' }, mark: fc.nat(9), best: 9, worst: 0 },
  schulze: { rule: { method: 'schulze' }, mark: ranks, best: 1, worst: null },
  instantRunoff: { rule: { method: 'instantRunoff' }, mark: ranks, best: 1, worst: null },
  consensing: {
    rule: { method: 'consensing', passive: null },
    mark: fc.option(fc.nat(10), silent),
    best: 0,
    worst: 10,
  },
  plurality: { rule: { method: 'plurality' }, mark: fc.constantFrom(0, 0, 0, 1), best: 1, worst: 0 },
}
const options = 5
const lots = ['c', 'a', 'e', 'b', 'd']
const byName = Object.entries(kinds).map(([name, kind]) => ({ name, ...kind }))
const without = (...names: string[]) => byName.filter(({ name }) => !names.includes(name))

describe.each(byName)('$name', ({ rule, mark }) => {
  test('the order of the ballots is irrelevant', () => {
    holds(mark, fc.infiniteStream(fc.nat()), (rows, seeds) => {
      const keys = rows.map(() => seeds.next().value as number)
      const shuffled = rows.map((row, at) => ({ row, key: keys[at]! })).toSorted((a, b) => a.key - b.key)
      expect(
        counted(
          rule,
          ballotsOf(
            options,
            shuffled.map(({ row }) => row),
          ),
        ),
      ).toEqual(counted(rule, ballotsOf(options, rows)))
    })
  })

  test('a weight is as good as repeating the ballot', () => {
    holds(mark, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }), (rows, weights) => {
      const repeated = rows.flatMap((row, at) => Array.from({ length: weights[at]! }, () => row))
      expect(counted(rule, ballotsOf(options, rows, weights.slice(0, rows.length)))).toEqual(
        counted(rule, ballotsOf(options, repeated)),
      )
    })
  })

  test('options are treated alike: other numbers for them give the same result with those numbers', () => {
    holds(mark, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (rows, numbers) => {
      const renamed = rows.map((row) => moved(row, numbers))
      const one = counted(rule, ballotsOf(options, rows))
      const other = count(rule, ballotsOf(options, renamed), moved(lots, numbers))
      expect(other.order).toEqual(one.order.map((option) => numbers[option]))
      expect(other.ranking).toEqual(
        one.ranking.map((group) => group.map((option) => numbers[option]!).toSorted((a, b) => a - b)),
      )
    })
  })

  test('every option has one place, and the order keeps to the ranking', () => {
    holds(mark, fc.constant(null), (rows) => {
      const { ranking, order } = counted(rule, ballotsOf(options, rows))
      expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4])
      const starts = ranking.flatMap((group, at) => group.map((option) => [option, at] as const))
      const place = new Map(starts)
      const groups = order.map((option) => place.get(option)!)
      expect(groups).toEqual(groups.toSorted((a, b) => a - b))
    })
  })
})

test.each(without('instantRunoff'))(
  '$name: one more ballot fully for the winner keeps it',
  ({ rule, mark, best, worst }) => {
    holds(mark, fc.constant(null), (rows) => {
      const [winner] = counted(rule, ballotsOf(options, rows)).order
      const fullyFor = Array.from({ length: options }, (_, option) => (option === winner ? best : worst))
      expect(counted(rule, ballotsOf(options, [...rows, fullyFor])).order[0]).toBe(winner)
    })
  },
)

test.each(without('instantRunoff', 'plurality'))(
  '$name is monotone: whoever rates only the winner better does not harm it',
  ({ rule, mark, best }) => {
    holds(mark, fc.nat(11), (rows, row) => {
      const [winner] = counted(rule, ballotsOf(options, rows)).order
      // a ballot that said nothing at all would be a further ballot
      if (rows.length === 0 || rows[row % rows.length]!.every((one) => one === null)) return
      const raised = rows.map((marks, at) =>
        at === row % rows.length ? marks.map((one, option) => (option === winner ? best : one)) : marks,
      )
      expect(counted(rule, ballotsOf(options, raised)).order[0]).toBe(winner)
    })
  },
)

test('a Condorcet winner wins by Schulze, whatever the strength of links, and by minimax except opposition', () => {
  let met = 0
  holds(ranks, fc.constant(null), (rows) => {
    const ballots = ballotsOf(options, rows)
    const winner = condorcetWinner(pairwise(ballots))
    if (winner === null) return
    met++
    for (const name of [
      'Schulze Winning',
      'Schulze Margin',
      'Schulze Ratio',
      'Minimax Winning',
      'Minimax Margin',
    ] as const)
      expect(rankingMethods[name](ballots, lots).ranking[0], name).toEqual([winner])
  })
  expect(met).toBeGreaterThan(10)
})

test('a Condorcet loser never wins by Schulze, and neither by instant runoff where every ballot ranks all without ties', () => {
  let met = 0
  const strict = fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(strict, (rows) => {
      const ballots = ballotsOf(options, rows)
      const loser = condorcetLoser(pairwise(ballots))
      if (loser === null) return
      met++
      expect(count({ method: 'schulze' }, ballots, lots).order[0]).not.toBe(loser)
      expect(count({ method: 'instantRunoff' }, ballots, lots).order[0]).not.toBe(loser)
    }),
    { numRuns: 300 },
  )
  expect(met).toBeGreaterThan(10)
})

test('Schulze: a route is as strong as its weakest link, ends where it should and visits nobody twice', () => {
  holds(ranks, fc.constant(null), (rows) => {
    const result = count({ method: 'schulze' }, ballotsOf(options, rows), lots)
    if (result.method !== 'schulze') throw new Error('another method')
    const { pairs, paths, routes } = result
    for (const [i, row] of routes.entries())
      for (const [j, route] of row.entries()) {
        expect([route[0], route.at(-1), new Set(route).size]).toEqual([i, j, route.length])
        if (i === j) continue
        const links = route.slice(1).map((to, at) => pairs[route[at]!]![to]! - pairs[to]![route[at]!]!)
        const weakest = paths[i]![j]!
        expect(Math.min(...links.map(Math.sign))).toBe(Math.sign(weakest.for - weakest.against))
      }
  })
})

test('instant runoff: who ranks first on more than half of the ballots wins, and rounds lose no ballot', () => {
  const strict = fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), { minLength: 1, maxLength: 9 })
  let met = 0
  fc.assert(
    fc.property(strict, (rows) => {
      const result = count({ method: 'instantRunoff' }, ballotsOf(options, rows), lots)
      if (result.method !== 'instantRunoff') throw new Error('another method')
      for (const { totals, exhausted } of result.rounds)
        expect(totals.reduce<number>((sum, total) => sum + (total ?? 0), exhausted)).toBe(rows.length)
      const favourite = result.rounds[0]!.totals.findIndex((total) => total! * 2 > rows.length)
      if (favourite === -1) return
      met++
      expect([result.order[0], result.byLot]).toEqual([favourite, false])
    }),
    { numRuns: 300 },
  )
  expect(met).toBeGreaterThan(10)
})

test.each(byName)('$name: when no lot decided, other lots have the same winner', ({ rule, mark }) => {
  holds(mark, fc.shuffledSubarray(lots, { minLength: 5 }), (rows, otherLots) => {
    const ballots = ballotsOf(options, rows)
    const one = counted(rule, ballots)
    expect(one.byLot ? one.order[0] : count(rule, ballots, otherLots).order[0]).toBe(one.order[0])
  })
})

function counted(rule: QuestionRule, ballots: Ballots) {
  return count(rule, ballots, lots)
}

function moved<T>(values: readonly T[], numbers: readonly number[]): T[] {
  const result = [...values]
  values.forEach((value, at) => {
    result[numbers[at]!] = value
  })
  return result
}

function holds<T>(mark: fc.Arbitrary<Mark>, more: fc.Arbitrary<T>, check: (rows: Rows, more: T) => void): void {
  const row = fc.array(mark, { minLength: options, maxLength: options })
  fc.assert(fc.property(fc.array(row, { maxLength: 12 }), more, check), { numRuns: 200 })
}
