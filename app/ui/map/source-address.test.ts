import { expect, test } from 'vitest'
import { addressFor } from './source-address.ts'

const view = { box: [9.123456, 50, 10.5, 51.25] as [number, number, number, number], zoom: 13 }

test('fills the part of the map in view into an address, also where the braces are encoded', () => {
  expect(addressFor('/karte.json?w={west}&s={south}&e={east}&n={north}&z={zoom}', view)).toBe(
    '/karte.json?w=9.12346&s=50.00000&e=10.50000&n=51.25000&z=13',
  )
  expect(addressFor('/karte.json?z=%7Bzoom%7D&thema=verkehr', view)).toBe('/karte.json?z=13&thema=verkehr')
  expect(addressFor('/karte.json?x={other}', view)).toBe('/karte.json?x={other}')
})
