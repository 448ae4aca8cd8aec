import { expect, test } from 'vitest'
import { pageOf, presetOf, queueAddress, queueFilterOf, queuePresets } from './queue-filter.ts'

function read(address: string) {
  return queueFilterOf(new URL(address, 'http://x').searchParams)
}

test('every saved view survives the way through its address', () => {
  for (const [name, filter] of Object.entries(queuePresets)) {
    expect(read(queueAddress(filter))).toEqual(filter)
    expect(presetOf(read(queueAddress(filter)))).toBe(name)
  }
})

test('a filter of everything survives, too', () => {
  const address =
    '/verwaltung/ideen?status=abgelehnt&thema=0198c1d2-0000-7000-8000-000000000001&ortsteil=0198c1d2-0000-7000-8000-000000000002&antwort=mit&tage=30&stimmen=5&suche=B%C3%A4nke+%26+mehr&sortierung=neueste'
  expect(queueAddress(read(address))).toBe(address)
  expect(presetOf(read(address))).toBeNull()
})

test('nonsense in an address is left out', () => {
  const address =
    '/verwaltung/ideen?status=egal&thema=1%27--&antwort=vielleicht&tage=-3&stimmen=viele&sortierung=x&seite=0'
  expect(read(address)).toEqual(queuePresets.open)
  expect(pageOf(new URLSearchParams('seite=abc'))).toBe(1)
  expect(pageOf(new URLSearchParams('seite=99999'))).toBe(40)
})
