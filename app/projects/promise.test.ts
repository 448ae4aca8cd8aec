import { expect, test } from 'vitest'
import { isDay, monthsBetween } from './day.ts'
import { dateShift, moneyShift, needsReason } from './promise.ts'

test('a shift is told in days and whole months, to both sides', () => {
  expect(dateShift('2026-03-01', '2026-06-16')).toMatchObject({ days: 107, months: 3 })
  expect(dateShift('2026-06-16', '2026-03-01')).toMatchObject({ days: -107, months: -3 })
  expect(monthsBetween('2025-12-31', '2026-12-31')).toBe(12)
  expect(dateShift(null, '2026-06-16')).toBeNull()
})

test('money is exact and has no share of nothing', () => {
  expect(moneyShift(120_000_00, 150_000_50)).toMatchObject({ cents: 30_000_50, percent: 25 })
  expect(moneyShift(0, 500)).toMatchObject({ cents: 500, percent: null })
})

test.each([
  ['endPlanned', '2026-03-01', '2026-04-01', true],
  ['endPlanned', '2026-03-01', '2026-02-01', false],
  ['endPlanned', null, '2026-04-01', false],
  ['endPlanned', '2026-03-01', null, true],
  ['planned', '2026-03-01', '2026-03-02', true],
  ['actual', null, '2026-03-02', false],
  ['actual', '2026-03-02', null, true],
  ['cancelledOn', null, '2026-03-02', true],
  ['cancelledOn', '2026-03-02', null, false],
  ['costEstimate', '900', '1000', true],
  ['costEstimate', '1000', '900', false],
  ['costApproved', '900', '1000', true],
  ['costSpent', '900', '1000', false],
  ['state', 'planned', 'running', false],
  ['state', 'running', 'paused', true],
  ['state', 'running', 'stopped', true],
  ['state', 'done', 'running', true],
  ['added', null, '{}', false],
] as const)('%s from %s to %s owes a reason: %s', (field, was, now, owed) => {
  expect(needsReason(field, was, now)).toBe(owed)
})

test('days are days of the calendar', () => {
  expect(['2026-02-28', '2026-02-30', '2026-2-3', '28.02.2026', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
