import { expect, test } from 'vitest'
import { movedRanks, orderByRank } from './ranks.ts'

const ranks = (a: number | null, b: number | null, c: number | null) =>
  new Map([
    ['a', a],
    ['b', b],
    ['c', c],
  ])

test.each([
  ['changes places with the one above', ranks(1, 2, 3), 'b', -1, ranks(2, 1, 3)],
  ['changes places with the one below', ranks(1, 2, 3), 'b', 1, ranks(1, 3, 2)],
  ['stays at the top', ranks(1, 2, 3), 'a', -1, ranks(1, 2, 3)],
  ['stays at the end', ranks(1, 2, 3), 'c', 1, ranks(1, 2, 3)],
  ['without a place gets the next one', ranks(1, null, null), 'c', -1, ranks(1, null, 2)],
  ['is the first to get one', ranks(null, null, null), 'b', -1, ranks(null, 1, null)],
  ['joins several that share a place', ranks(1, 1, 2), 'c', -1, ranks(1, 1, 1)],
] as const)('an option that is moved %s', (_, before, option, by, after) => {
  expect(movedRanks(before, option, by)).toEqual(after)
})

test('options stand by their places, those without one behind as before', () => {
  expect(orderByRank(['a', 'b', 'c'], ranks(null, 2, 1))).toEqual(['c', 'b', 'a'])
  expect(orderByRank(['c', 'a', 'b'], ranks(null, null, null))).toEqual(['c', 'a', 'b'])
})
