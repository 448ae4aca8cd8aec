import { expect, test } from 'vitest'
import { defineTexts, plural, textsIn } from './texts.ts'

const texts = defineTexts({
  de: { title: 'Ideen', found: (p: { count: number }) => `${p.count} gefunden`, nested: { close: 'Schließen' } },
  en: { title: 'Ideas', found: (p) => `${p.count} found`, nested: { close: 'Close' } },
})

test('both languages answer with the same keys', () => {
  expect(textsIn(texts, 'de').found({ count: 3 })).toBe('3 gefunden')
  expect(textsIn(texts, 'en').found({ count: 3 })).toBe('3 found')
  expect(textsIn(texts, 'en').nested.close).toBe('Close')
})

test('a missing key or a wrong parameter is refused by the type checker', () => {
  const de = { n: (p: { count: number }) => `${p.count}` }
  // @ts-expect-error English lacks `n`
  expect(defineTexts({ de, en: {} })).toBeDefined()
  // @ts-expect-error the parameter has another name
  expect(defineTexts({ de, en: { n: (p: { amount: number }) => `${p.amount}` } })).toBeDefined()
})

test('plural chooses the word', () => {
  const words = { one: 'Idee', other: 'Ideen' }
  expect([0, 1, 2].map((n) => plural('de', n, words))).toEqual(['Ideen', 'Idee', 'Ideen'])
})
