import { expect, test } from 'vitest'
import { daysLater, localTime, momentOf } from './berlin.ts'

test('reads and writes times as clocks in Germany show them, in winter and summer', () => {
  expect(momentOf('2026-01-15T18:00')?.toISOString()).toBe('2026-01-15T17:00:00.000Z')
  expect(momentOf('2026-07-15T18:00')?.toISOString()).toBe('2026-07-15T16:00:00.000Z')
  expect(localTime(new Date('2026-07-15T16:00:00Z'))).toBe('2026-07-15T18:00')
})

test('knows the hour that is left out and the hour that comes twice', () => {
  expect(momentOf('2026-03-29T02:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
  expect(momentOf('2026-10-25T02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
})

test('what is no time is null', () => {
  for (const text of ['', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T25:00', '2026-01-01', 'x'])
    expect(momentOf(text)).toBeNull()
})

test('days later is the same time of day, over the change of clocks too', () => {
  expect(localTime(daysLater(momentOf('2026-03-20T18:00')!, 14))).toBe('2026-04-03T18:00')
  expect(localTime(daysLater(momentOf('2026-01-31T08:00')!, -1))).toBe('2026-01-30T08:00')
})
