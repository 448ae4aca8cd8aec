import type { Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { isInside } from './inside.ts'

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]
const town: Polygon = { type: 'Polygon', coordinates: [square(0, 10), square(4, 6)] }

test('inside, outside, in a hole', () => {
  expect(isInside({ lat: 2, lng: 2 }, town)).toBe(true)
  expect(isInside({ lat: 12, lng: 2 }, town)).toBe(false)
  expect(isInside({ lat: 2, lng: -1 }, town)).toBe(false)
  expect(isInside({ lat: 5, lng: 5 }, town)).toBe(false)
})

test('one of several parts is enough; a point holds nothing', () => {
  const parts = { type: 'MultiPolygon' as const, coordinates: [[square(20, 21)], town.coordinates] }
  expect(isInside({ lat: 20.5, lng: 20.5 }, parts)).toBe(true)
  expect(isInside({ lat: 15, lng: 15 }, parts)).toBe(false)
  expect(isInside({ lat: 1, lng: 1 }, { type: 'Point', coordinates: [1, 1] })).toBe(false)
})
