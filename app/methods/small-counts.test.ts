import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmallCounts } from './small-counts.ts'

test('large groups are told as they are', () => {
  expect(hideSmallCounts([5, 12, 30])).toEqual([5, 12, 30])
})

test('a single small group takes the next smallest with it: nobody can reckon it from the total', () => {
  expect(hideSmallCounts([3, 12, 30])).toEqual([null, null, 30])
})

test('two small groups that together are still few take a third one', () => {
  expect(hideSmallCounts([1, 2, 12, 30])).toEqual([null, null, null, 30])
})

test('two small groups of five together are enough', () => {
  expect(hideSmallCounts([4, 1, 12, 30])).toEqual([null, null, 12, 30])
})

test('an empty group is a small one: that nobody is in it is told neither', () => {
  expect(hideSmallCounts([0, 40, 50])).toEqual([null, null, 50])
})

test('nothing that is left out can be told from the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), (counts) => {
      const told = hideSmallCounts(counts)
      const left = counts.filter((_, at) => told[at] === null)
      expect(told.every((count) => count === null || count >= 5)).toBe(true)
      const allGone = left.length === counts.length
      expect(left.length === 0 || allGone || (left.length >= 2 && left.reduce((a, b) => a + b, 0) >= 5)).toBe(true)
    }),
  )
})
