import { expect, test } from 'vitest'
import { preferencesOf } from './preferences.ts'

test.each([
  [undefined, 'de'],
  ['', 'de'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr,en;q=0.5', 'en'],
  ['en;q=0.4, de;q=0.9', 'de'],
  ['de-AT', 'de'],
  ['*', 'de'],
  ['en;q=0', 'de'],
  ['en;q=nonsense,de;q=0.1', 'de'],
])('a browser that asks for %j gets %s', (acceptLanguage, language) => {
  expect(preferencesOf(null, acceptLanguage).language).toBe(language)
})

test('what was chosen here counts more than the browser', () => {
  expect(preferencesOf('sprache=de', 'en').language).toBe('de')
  expect(preferencesOf('sprache=xx', 'en').language).toBe('en')
})

test('reads theme, notice and session from the cookies', () => {
  expect(preferencesOf('darstellung=dark; hinweis=Ihre%20Idee; sitzung=abc', '')).toEqual({
    language: 'de',
    theme: 'dark',
    notice: 'Ihre Idee',
    session: 'abc',
  })
})

test('the cookie of a connection with TLS names the session too', () => {
  expect(preferencesOf('__Host-sitzung=abc', '').session).toBe('abc')
})

test('over TLS a session cookie that another site under the same domain could have set does not count', () => {
  expect(preferencesOf('sitzung=planted', '', true).session).toBeNull()
  expect(preferencesOf('sitzung=planted; __Host-sitzung=own', '', true).session).toBe('own')
})

test('broken cookies do no harm', () => {
  expect(preferencesOf('hinweis=%E0%A4%A; =x; ;;; darstellung', '')).toMatchObject({
    notice: '%E0%A4%A',
    theme: 'auto',
  })
})
