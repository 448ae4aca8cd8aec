import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ballotsOf, NONE } from './ballots.ts'
import { pairwise } from './pairwise.ts'

test('large weights are added without a loss', () => {
  const ballots = ballotsOf(
    2,
    [
      [1, 2],
      [1, null],
      [2, 1],
      [3, 3],
    ],
    [4_294_967_295, 4_294_967_295, 2_200_000_000, 5],
  )
  expect(pairwise(ballots)).toEqual([
    [0, 8_589_934_590],
    [2_200_000_000, 0],
  ])
})

test.each([1, 2_047, 2_048, 2_049, 5_001])('%i ballots, by blocks and one by one', (size) => {
  const options = 4
  fc.assert(
    fc.property(fc.array(fc.constantFrom(NONE, 1, 2, 3, 32_766), { minLength: 97, maxLength: 97 }), (seeds) => {
      const marks = Int16Array.from({ length: size * options }, (_, at) => seeds[(at * 7) % seeds.length]!)
      const [plain, weighed] = [null, new Uint32Array(size).fill(2)].map((weights) =>
        pairwise({ options, size, marks, weights }),
      )
      const expected = Array.from({ length: options }, (_, i) => plain!.map((__, j) => above(marks, options, i, j)))
      expect(plain).toEqual(expected)
      expect(weighed).toEqual(expected.map((row) => row.map((count) => 2 * count)))
    }),
    { numRuns: 5 },
  )
})

function above(marks: Int16Array, options: number, i: number, j: number): number {
  const rank = (mark: number) => (mark === NONE ? 32_767 : mark)
  let count = 0
  for (let start = 0; start < marks.length; start += options)
    if (rank(marks[start + i]!) < rank(marks[start + j]!)) count++
  return count
}
