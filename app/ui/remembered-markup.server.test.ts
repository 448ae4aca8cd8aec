import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RememberContext, remembered } from './remembered.ts'
import { createMarkupMemory } from './remembered-markup.server.ts'
import type { Language } from './texts.ts'
import { LanguageContext, useLanguage } from './use-texts.ts'

let made = 0

const Word = remembered('word', ({ text }: { text: string }) => {
  made += 1
  return createElement('b', { lang: useLanguage() }, text)
})

function page(texts: string[], language: Language = 'de') {
  const words = texts.map((text) => createElement('li', { key: text }, createElement(Word, { text }), ' | '))
  return createElement(LanguageContext, { value: language }, createElement('ul', null, words))
}

function withMemory(memory: ReturnType<typeof createMarkupMemory>, texts: string[], language?: Language): string {
  const { remember, complete } = memory.forPage()
  const pieces = complete(renderToString(createElement(RememberContext, { value: remember }, page(texts, language))))
  return Buffer.concat(pieces).toString()
}

test('a page put together from pieces is, letter by letter, the page made in one go', () => {
  const texts = ['eins', '<script>alert(1)</script>', '"zwei" & $& $1', 'eins']
  const memory = createMarkupMemory()
  const whole = renderToString(page(texts))
  expect(withMemory(memory, texts)).toBe(whole)
  expect(withMemory(memory, texts)).toBe(whole)
})

test('a piece is made once for the same properties and language', () => {
  const memory = createMarkupMemory()
  made = 0
  withMemory(memory, ['drei', 'vier'])
  withMemory(memory, ['vier', 'fünf'])
  expect(made).toBe(3)
  expect(withMemory(memory, ['vier'], 'en')).toContain('<b lang="en">vier</b>')
  expect(made).toBe(4)
})

test('the memory stays within its bounds, and pages stay whole', () => {
  const memory = createMarkupMemory(200)
  for (let n = 0; n < 50; n++) expect(withMemory(memory, [`Wort ${n}`])).toBe(renderToString(page([`Wort ${n}`])))
  expect(memory.size().bytes).toBeLessThanOrEqual(200)
})

test('without a memory a piece is an ordinary component', () => {
  expect(renderToString(createElement(Word, { text: 'sechs' }))).toBe('<b lang="de">sechs</b>')
})
