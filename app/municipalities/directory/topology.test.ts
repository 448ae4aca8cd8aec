import { expect, it } from 'vitest'
import { outline } from './topology.ts'

/**
 * Two squares side by side and a square hole in the left one, in steps of 0.00001 degrees:
 * line 0 around the left but for the shared side, line 1 the shared side downwards, 2 around the right, 3 the hole.
 */
const lines = [
  [10, 10, 0, 10, 0, 0, 10, 0],
  [10, 0, 10, 10],
  [10, 0, 20, 0, 20, 10, 10, 10],
  [4, 4, 4, 6, 6, 6, 6, 4, 4, 4],
]
const left = [0, 1, 3]
const right = [2, ~1]
const read = (line: number) => lines[line]!

it('puts a hole into the ring around it, outer ring counter-clockwise', () => {
  expect(outline([left], read)).toEqual({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0.0001, 0.0001],
          [0, 0.0001],
          [0, 0],
          [0.0001, 0],
          [0.0001, 0.0001],
        ],
        [
          [0.00004, 0.00004],
          [0.00004, 0.00006],
          [0.00006, 0.00006],
          [0.00006, 0.00004],
          [0.00004, 0.00004],
        ],
      ],
    ],
  })
})

it('leaves out the side two neighbours share', () => {
  const { coordinates } = outline([left, right], read)
  expect(coordinates).toHaveLength(1)
  const [ring, hole] = coordinates[0]!
  expect(hole).toHaveLength(5)
  expect(ring).toHaveLength(7)
  expect(ring).toEqual(
    expect.arrayContaining([
      [0.0002, 0.0001],
      [0, 0.0001],
    ]),
  )
})

it('keeps parts that do not touch apart, and fills a hole that is asked for too', () => {
  const hole = [~3]
  expect(outline([right, hole], read).coordinates).toHaveLength(2)
  expect(outline([left, hole], read).coordinates[0]).toHaveLength(1)
})

it('parts two squares that meet in one corner', () => {
  const corners = [
    [0, 0, 5, 0, 5, 5, 0, 5, 0, 0],
    [5, 5, 9, 5, 9, 9, 5, 9, 5, 5],
  ]
  expect(outline([[0], [1]], (line) => corners[line]!).coordinates).toHaveLength(2)
})
