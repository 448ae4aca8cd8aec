import { expect, test } from 'vitest'
import { keyedHash, seal, unseal } from './sealing.server.ts'

test('what was sealed opens again, for the same purpose alone', () => {
  const sealed = seal('letters', Buffer.from('geheim'))
  expect(Buffer.from(sealed).includes('geheim')).toBe(false)
  expect(unseal('letters', sealed).toString()).toBe('geheim')
  expect(() => unseal('votes', sealed)).toThrow()
})

test('a changed byte is noticed', () => {
  const sealed = seal('letters', Buffer.from('geheim'))
  sealed[sealed.length - 1]! ^= 1
  expect(() => unseal('letters', sealed)).toThrow()
})

test('the same content is sealed differently each time; a keyed hash stays the same', () => {
  expect(Buffer.from(seal('letters', Buffer.from('a')))).not.toEqual(Buffer.from(seal('letters', Buffer.from('a'))))
  expect(keyedHash('codes', 'ABC')).toBe(keyedHash('codes', 'ABC'))
  expect(keyedHash('codes', 'ABC')).not.toBe(keyedHash('marks', 'ABC'))
})
