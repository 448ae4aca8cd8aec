import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listCount, packLists, unpackList } from './packed-numbers.ts'

it('gives back every list, pairs or single numbers, however far apart', () => {
  const number = fc.integer({ min: -6_000_000, max: 6_000_000 })
  fc.assert(
    fc.property(fc.array(fc.array(number)), fc.constantFrom(1 as const, 2 as const), (lists, stride) => {
      const packed = packLists(lists, stride)
      expect(listCount(packed)).toBe(lists.length)
      lists.forEach((list, index) => expect(unpackList(packed, index, stride)).toEqual(list))
    }),
  )
})

it('refuses a list that is not there', () => {
  expect(() => unpackList(packLists([[1]], 1), 1, 1)).toThrow('There is no list 1, only 1.')
})
