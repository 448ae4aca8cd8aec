import { expect, test } from 'vitest'
import { isNear, nearestDistrict } from './place.ts'

const centre = { latitude: 50.55, longitude: 9.68 }
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [9.6, 50.5],
      [9.8, 50.5],
      [9.8, 50.6],
      [9.6, 50.6],
      [9.6, 50.5],
    ],
  ],
}

test('a place inside the outline or right beside it is near', () => {
  expect(isNear(centre, centre, square)).toBe(true)
  expect(isNear({ latitude: 50.604, longitude: 9.7 }, centre, square)).toBe(true)
  expect(isNear({ latitude: 50.62, longitude: 9.7 }, centre, square)).toBe(false)
  expect(isNear({ latitude: 52.52, longitude: 13.4 }, centre, square)).toBe(false)
})

test('without an outline the distance to the centre decides', () => {
  expect(isNear({ latitude: 50.7, longitude: 9.7 }, centre, null)).toBe(true)
  expect(isNear({ latitude: 52.52, longitude: 13.4 }, centre, null)).toBe(false)
})

test('the nearest district is found, however far; none without coordinates', () => {
  const near = { name: 'Nah', latitude: 50.56, longitude: 9.68 }
  const far = { name: 'Fern', latitude: 50.59, longitude: 9.79 }
  expect(nearestDistrict(centre, [far, near])).toBe(near)
  expect(nearestDistrict(centre, [{ latitude: null, longitude: null }])).toBeNull()
})
