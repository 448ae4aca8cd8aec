import { describe, expect, test } from 'vitest'
import {
  daysUntil,
  formatBytes,
  formatDate,
  formatDateTime,
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPercent,
  formatRelative,
  isoDay,
} from './format.ts'

// Intl puts no-break spaces between number and unit.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('dates', () => {
  test('are those of Germany, also shortly before midnight', () => {
    expect(formatDate('de', '2026-03-12T22:59:00Z')).toBe('12. März 2026')
    expect(formatDate('de', '2026-03-12T23:01:00Z')).toBe('13. März 2026')
    expect(formatDate('en', new Date('2026-03-12T12:00:00Z'))).toBe('12 March 2026')
  })

  test('carry summer time', () => {
    expect(formatDateTime('de', '2026-03-12T17:05:00Z')).toBe('12. März 2026, 18:05 Uhr')
    expect(formatDateTime('de', '2026-07-12T17:05:00Z')).toBe('12. Juli 2026, 19:05 Uhr')
    expect(formatDateTime('en', '2026-07-12T17:05:00Z')).toBe('12 July 2026, 19:05')
  })

  test('become days for date inputs', () => {
    expect(isoDay('2026-12-31T23:30:00Z')).toBe('2027-01-01')
  })
})

describe('daysUntil', () => {
  test('counts calendar days, not periods of 24 hours', () => {
    const evening = '2026-03-10T22:30:00Z'
    expect(daysUntil('2026-03-10T05:00:00Z', evening)).toBe(0)
    expect(daysUntil('2026-03-11T00:30:00Z', evening)).toBe(1)
    expect(daysUntil('2026-03-09T22:59:00Z', evening)).toBe(-1)
  })

  test('is not misled by the change to summer time', () => {
    expect(daysUntil('2026-03-30T10:00:00+02:00', '2026-03-28T10:00:00+01:00')).toBe(2)
  })
})

test('relative time names the nearest unit', () => {
  const now = '2026-03-10T12:00:00Z'
  expect(formatRelative('de', '2026-03-09T12:00:00Z', now)).toBe('gestern')
  expect(formatRelative('de', '2026-03-13T12:00:00Z', now)).toBe('in 3 Tagen')
  expect(formatRelative('de', '2026-05-20T12:00:00Z', now)).toBe('in 2 Monaten')
  expect(formatRelative('en', '2023-03-10T12:00:00Z', now)).toBe('3 years ago')
})

describe('money', () => {
  test('is exact, whole euros without cents', () => {
    expect(plain(formatMoney('de', 123_456_789))).toBe('1.234.567,89 €')
    expect(plain(formatMoney('de', 500_000))).toBe('5.000 €')
    expect(plain(formatMoney('en', 123_456_750))).toBe('€1,234,567.50')
  })

  test('is short in overviews', () => {
    expect(plain(formatMoneyShort('de', 123_456_789))).toBe('1,2 Mio. €')
    expect(plain(formatMoneyShort('de', 200_000_000))).toBe('2 Mio. €')
    expect(plain(formatMoneyShort('de', 12_345_678))).toBe('123.457 €')
    expect(plain(formatMoneyShort('de', 98_765))).toBe('988 €')
  })
})

test('numbers, shares and sizes', () => {
  expect(formatNumber('de', 12_345)).toBe('12.345')
  expect(plain(formatPercent('de', 0.424))).toBe('42 %')
  expect(formatBytes('de', 10_000_000)).toBe('10 MB')
  expect(formatBytes('de', 4_240_000)).toBe('4,2 MB')
  expect(formatBytes('en', 400)).toBe('1 KB')
})
