import { expect, test } from 'vitest'
import { countLinks, fingerprintOf } from './fingerprint.ts'

const text = 'Am Mühlbach gibt es auf zwei Kilometern keine einzige Bank.'

test('case, spaces and signs do not make a text another one', () => {
  expect(fingerprintOf(text)).toMatch(/^[0-9a-f]{64}$/)
  expect(fingerprintOf(`  ${text.toUpperCase().replaceAll(' ', ' – ')}!!!\n`)).toBe(fingerprintOf(text))
  expect(fingerprintOf(text.replace('keine', 'eine'))).not.toBe(fingerprintOf(text))
})

test('short words may be repeated', () => {
  expect(fingerprintOf('Danke, das finde ich gut!')).toBeNull()
})

test.each([
  ['Nichts dergleichen. Am Bach. Um 3.50 Uhr, z.B. hier', 0],
  ['Siehe https://example.org/a?b=c und www.example.org.', 2],
  ['[Plan](https://example.org/plan.pdf)', 1],
  ['HTTP://EXAMPLE.ORG http://example.org', 2],
])('counts links: %s', (words, count) => {
  expect(countLinks(words)).toBe(count)
})
