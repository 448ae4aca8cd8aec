import { expect, test } from 'vitest'
import { median } from './median.ts'

test.each([
  [[], null],
  [[7], 7],
  [[9, 1, 10], 9],
  [[4, 1, 10, 2], 3],
])('%j has the middle %s', (values, middle) => {
  expect(median(values)).toBe(middle)
})
