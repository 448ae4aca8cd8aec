import { expect, test } from 'vitest'
import { commonPasswords } from './common-passwords.server.ts'
import { weaknessOf } from './password.server.ts'

test.each([
  ['kurz', 'too-short'],
  ['elf Zeichen', 'too-short'],
  ['ä'.repeat(201), 'too-long'],
  ['Passwort1234', 'common'],
  ['P@ssw0rt2026!', 'common'],
  ['Sommer2026!!', 'common'],
  ['123456789012', 'common'],
  ['qwertzuiopüa', 'common'],
  ['hallohallohallo', 'common'],
  ['aaaaaaaaaaaaaaa', 'common'],
  ['unbelievable', 'common'],
  ['erika.muster@', 'personal'],
  ['Erika Muster 12', 'personal'],
])('%s is refused: %s', (password, weakness) => {
  expect(weaknessOf(password, { email: 'erika.muster@example.org', displayName: 'Erika Muster' })).toBe(weakness)
})

test.each([
  'drei Enten am Weiher',
  'Zug-Lampe-Birne',
  'x8#kQ2!vLp0w',
  '四つの長い言葉を並べた合言葉だよ',
  'hallo-72839184756',
])('%s is taken', (password) => {
  expect(weaknessOf(password, { email: 'erika.muster@example.org', displayName: 'Erika Muster' })).toBeNull()
})

test('the list ships with the platform', () => {
  expect(commonPasswords.size).toBeGreaterThan(10_000)
  expect(commonPasswords.has('passwort')).toBe(true)
})
