import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approval } from './approval.ts'
import { ballotsOf } from './ballots.ts'
import { consensing } from './consensing.ts'
import { compareMajority } from './majority-judgment.ts'
import { plurality } from './plurality.ts'
import { points } from './points.ts'
import { score } from './score.ts'

const lots = ['b', 'c', 'a']

test('plurality: several crosses count for none, a tie has a lot', () => {
  const rows = [
    [1, 0, 0],
    [0, 0, 1],
    [1, 1, 0],
    [0, 0, 0],
    [null, null, null],
  ]
  expect(plurality(ballotsOf(3, rows), lots)).toEqual({
    totals: [1, 0, 1],
    valid: 2,
    blank: 2,
    invalid: 1,
    ranking: [[0, 2], [1]],
    order: [2, 0, 1],
    byLot: true,
  })
})

test('approval: every approval counts', () => {
  const rows = [
    [1, 1, 0],
    [0, 1, 0],
    [0, 1, 1],
    [0, 0, 0],
  ]
  expect(approval(ballotsOf(3, rows), lots)).toMatchObject({
    totals: [1, 3, 1],
    valid: 3,
    blank: 1,
    ranking: [[1], [0, 2]],
    order: [1, 2, 0],
    byLot: false,
  })
})

test('points: sums, with how many people gave them', () => {
  const rows = [
    [5, 0, null],
    [1, 4, 0],
    [0, 0, 0],
    [0, 3, 2],
  ]
  expect(points(ballotsOf(3, rows, [1, 1, 7, 2]), lots)).toMatchObject({
    totals: [6, 10, 4],
    supporters: [2, 3, 2],
    valid: 4,
    blank: 7,
    ranking: [[1], [0], [2]],
  })
})

describe('scores', () => {
  // Tennessee in the usual example of score voting, https://en.wikipedia.org/wiki/Score_voting, on the scale 0..5 here
  const tennessee = ballotsOf(
    4,
    [
      [5, 2, 1, 0],
      [0, 5, 2, 1],
      [0, 3, 5, 4],
      [0, 2, 3, 5],
    ],
    [42, 26, 15, 17],
  )

  test('mean', () => {
    const result = score(tennessee, [], 'mean')
    expect([result.totals, result.means, result.order]).toEqual([
      [210, 293, 220, 171],
      [2.1, 2.93, 2.2, 1.71],
      [1, 2, 0, 3],
    ])
  })

  test('median: equal medians are told apart by what is next to them', () => {
    const result = score(tennessee, [], 'median')
    expect(result.medians).toEqual([0, 2, 2, 1])
    expect(result.ranking).toEqual([[1], [2], [3], [0]])
  })

  test('an option without a score has 0 on ballots that score another; a ballot without any is blank', () => {
    const result = score(
      ballotsOf(2, [
        [5, null],
        [4, 4],
        [null, null],
      ]),
      [],
      'median',
    )
    expect(result).toMatchObject({
      counts: [
        [0, 0, 0, 0, 1, 1],
        [1, 0, 0, 0, 1, 0],
      ],
      valid: 2,
      blank: 1,
      medians: [4, 0],
    })
  })

  test('without ballots there is no median, and all are equal', () => {
    expect(score(ballotsOf(2, []), [], 'median')).toMatchObject({
      medians: [null, null],
      ranking: [[0, 1]],
      means: [0, 0],
    })
  })

  test('a score above 5 must not have been cast', () => {
    expect(() => score(ballotsOf(1, [[6]]), [], 'mean')).toThrow(RangeError)
  })

  test('the comparison by the edges of the counts is the one that takes away one median after the other', () => {
    const grades = fc.integer({ min: 1, max: 12 }).chain((length) => {
      const one = fc.array(fc.nat(3), { minLength: length, maxLength: length })
      return fc.tuple(one, one)
    })
    fc.assert(
      fc.property(grades, ([one, other]) => {
        expect(Math.sign(compareMajority(countsOf(one), countsOf(other)))).toBe(step(one, other))
      }),
      { numRuns: 2000 },
    )
  })
})

/** Balinski and Laraki's definition word by word. */
function step(one: number[], other: number[]): number {
  if (one.length === 0) return 0
  const [sorted, otherSorted] = [one, other].map((grades) => grades.toSorted((a, b) => a - b)) as [number[], number[]]
  const middle = Math.ceil(one.length / 2) - 1
  const difference = Math.sign(sorted[middle]! - otherSorted[middle]!)
  return difference || step(sorted.toSpliced(middle, 1), otherSorted.toSpliced(middle, 1))
}

function countsOf(grades: number[]): number[] {
  return [0, 1, 2, 3].map((grade) => grades.filter((one) => one === grade).length)
}

describe('Systemisches Konsensieren', () => {
  // four friends choose where to eat; the majority's favourite meets the strongest resistance
  const rows = [
    [0, 3, 5],
    [0, 2, 6],
    [10, 2, 4],
    [null, 1, 5],
  ]

  test('the least resistance in sum is first, not the favourite of most', () => {
    expect(consensing(ballotsOf(3, rows), lots, 2)).toMatchObject({
      totals: [10, 8, 20],
      acceptance: [0.75, 0.8, 0.5],
      betterThanPassive: [true, true, false],
      ranking: [[1], [0], [2]],
      valid: 4,
      blank: 0,
    })
  })

  test('a change has to be better than none: with equal resistance things stay as they are, without a lot', () => {
    const result = consensing(ballotsOf(3, [[4, 9, 4]]), lots, 0)
    expect(result).toMatchObject({ ranking: [[0], [2], [1]], byLot: false, betterThanPassive: [false, false, false] })
  })

  test('proposals with equal resistance have a lot; without a passive option nothing is compared with it', () => {
    const result = consensing(
      ballotsOf(3, [
        [4, 9, 4],
        [null, null, null],
      ]),
      lots,
      null,
    )
    expect(result).toMatchObject({
      ranking: [[0, 2], [1]],
      order: [2, 0, 1],
      byLot: true,
      betterThanPassive: null,
      blank: 1,
    })
  })
})
