import { describe, expect, test } from 'vitest'
import { moneyAsTyped, parseMoney } from './money.ts'

describe('parseMoney', () => {
  test.each([
    ['1.234,56', 123_456],
    ['1234,5', 123_450],
    ['1234', 123_400],
    ['1.234', 123_400],
    ['12.345.678', 1_234_567_800],
    ['0,05', 5],
    ['1234.56', 123_456],
    ['1,234.50', 123_450],
    [' 1 234,56 € ', 123_456],
    ['250 Euro', 25_000],
    ['99,-', 9_900],
    ['0', 0],
  ])('reads %j as %i cents', (text, cents) => {
    expect(parseMoney(text)).toBe(cents)
  })

  test.each(['', 'viel', '-5', '1,234', '1.23.456', '12,345,6', '1e9', '١٢', '5 Mio', '99999999999999999999'])(
    'refuses %j',
    (text) => {
      expect(parseMoney(text)).toBeNull()
    },
  )
})

test('what is written can be read again', () => {
  for (const cents of [0, 5, 100, 123_456, 1_234_567_800]) expect(parseMoney(moneyAsTyped(cents))).toBe(cents)
  expect(moneyAsTyped(123_400)).toBe('1.234')
})
