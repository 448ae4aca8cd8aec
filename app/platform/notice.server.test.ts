import { expect, test } from 'vitest'
import { safeReturn } from './notice.server.ts'

test.each(['/', '/ideen/12', '/ideen?suche=Rad%20weg&seite=2#karte'])('goes on to %j', (path) => {
  expect(safeReturn(path)).toBe(path)
})

test.each([
  null,
  '',
  'ideen',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
])('does not leave this site for %j', (path) => {
  expect(safeReturn(path, '/konto')).toBe('/konto')
})

test('what a header cannot hold is written so that it can', () => {
  expect(safeReturn('/ideen?suche=Łódź')).toBe('/ideen?suche=%C5%81%C3%B3d%C5%BA')
})
