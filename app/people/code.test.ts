import { expect, test } from 'vitest'
import { codeOf, readCode, writeCode } from './code.ts'

test('a code is written in groups and read however it was typed', () => {
  const code = codeOf(Uint8Array.from([7, 19, 23, 4, 9, 13, 2, 20, 29, 28, 0, 26]), 12)
  expect(code).toHaveLength(12)
  expect(writeCode(code)).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  expect(readCode(writeCode(code).toLowerCase(), 12)).toBe(code)
  expect(readCode(` ${code.slice(0, 5)} ${code.slice(5)} `, 12)).toBe(code)
})

test('look-alikes are taken for what they look like', () => {
  expect(readCode('oil0-1234-5678', 12)).toBe('011012345678')
})

test.each(['', 'ABC', 'ABCD-EFGH-JKMU', '1234-5678-90123', 'ÄBCD-EFGH-JKMN'])('%j is no code', (typed) => {
  expect(readCode(typed, 12)).toBeNull()
})
