import { expect, test } from 'vitest'
import { ballotsIn, ballotsOf, NONE } from './ballots.ts'

test('rows become one block, silence its own mark', () => {
  const ballots = ballotsOf(
    2,
    [
      [1, null],
      [0, 3],
    ],
    [4, 2],
  )
  expect([...ballots.marks]).toEqual([1, NONE, 0, 3])
  expect([ballots.size, ballotsIn(ballots)]).toEqual([2, 6])
  expect(ballotsIn(ballotsOf(2, [[1, null]]))).toBe(1)
})

test.each([
  ['a row that is too short', () => ballotsOf(2, [[1]])],
  ['a row that is too long', () => ballotsOf(2, [[1, 2, 3]])],
  ['a fraction', () => ballotsOf(1, [[1.5]])],
  ['a negative mark', () => ballotsOf(1, [[-1]])],
  ['a mark too large for its place', () => ballotsOf(1, [[32_768]])],
  ['a weight too few', () => ballotsOf(1, [[1], [2]], [1])],
  ['a negative weight', () => ballotsOf(1, [[1]], [-1])],
])('%s is a mistake', (_, build) => {
  expect(build).toThrow(RangeError)
})
