import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenAt, placeOf } from './json-place.ts'

test.each([
  ['', 1, 1],
  ['{\n  "a": 1,\n}', 3, 1],
  ['[1, 2', 1, 6],
  ['{"a" 1}', 1, 6],
  ['[1] x', 1, 5],
  ['["\n"]', 1, 2],
  ['abc', 1, 1],
  ['{"a": [01]}', 1, 9],
])('%j stops being JSON in line %i, column %i', (text, line, column) => {
  expect(brokenAt(text)).toEqual({ line, column })
})

test('finds values by their path, and what is around them where they are missing', () => {
  const text = '{\n "a": [1, {"b": true}],\n "c": null\n}'
  expect(placeOf(text, ['a', 1, 'b'])).toEqual({ line: 2, column: 17 })
  expect(placeOf(text, ['c'])).toEqual({ line: 3, column: 7 })
  expect(placeOf(text, ['a', 1, 'x'])).toEqual({ line: 2, column: 11 })
  expect(placeOf(text, ['x'])).toEqual({ line: 1, column: 1 })
})

test('takes what JSON.parse takes, and nothing else', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(200), fc.constantFrom('', '"', '}', ',', '0', '\\', '\n'), (json, where, put) => {
      const at = where % (json.length + 1)
      const text = json.slice(0, at) + put + json.slice(at + 1)
      expect(brokenAt(text) === null).toBe(isJson(text))
    }),
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
