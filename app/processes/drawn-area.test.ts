import { expect, test } from 'vitest'
import { areaSize } from './area-size.ts'
import { areaOf } from './drawn-area.ts'

const corners = [
  [9.7, 50.5],
  [9.71, 50.5],
  [9.71, 50.51],
]
const polygon = (ring: unknown) => JSON.stringify({ type: 'Polygon', coordinates: [ring] })

test('a drawn area is closed, whoever closed it', () => {
  const closed = { type: 'Polygon', coordinates: [[...corners, corners[0]]] }
  expect(areaOf(polygon(corners))).toEqual(closed)
  expect(areaOf(JSON.stringify(closed))).toEqual(closed)
  expect(areaOf(JSON.stringify({ type: 'Feature', properties: {}, geometry: closed }))).toEqual(closed)
})

test('what is no area in Germany is refused', () => {
  const wrong = [
    '',
    'null',
    '[]',
    '{"type":"Polygon"}',
    polygon(corners.slice(0, 2)),
    polygon([corners[0], corners[0], corners[0], corners[0]]),
    polygon([...corners, [200, 50]]),
    polygon([...corners, ['9', '50']]),
    polygon(Array.from({ length: 500 }, (_, n) => [9 + n / 1000, 50])),
  ]
  expect(wrong.filter((text) => areaOf(text) !== null)).toEqual([])
})

test('its size is that of the ground', () => {
  const square = areaOf(polygon([...corners, [9.7, 50.51]]))!
  expect(areaSize(square) / (708 * 1106)).toBeCloseTo(1, 1)
})
