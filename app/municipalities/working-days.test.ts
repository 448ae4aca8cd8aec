import { expect, test } from 'vitest'
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from './working-days.ts'

const hersfeld = '06632002'
const munich = '09162000'
const dresden = '14612000'

test.each([
  ['2026-11-23', hersfeld, true],
  ['2026-11-21', hersfeld, false],
  ['2026-10-03', hersfeld, false],
  // Corpus Christi: Hesse and Bavaria, not Saxony
  ['2026-06-04', hersfeld, false],
  ['2026-06-04', munich, false],
  ['2026-06-04', dresden, true],
  // Buß- und Bettag: Saxony alone
  ['2026-11-18', dresden, false],
  ['2026-11-18', hersfeld, true],
  // Epiphany on a Tuesday: Bavaria
  ['2026-01-06', munich, false],
  ['2026-01-06', hersfeld, true],
])('%s in %s', (day, ags, works) => {
  expect(isWorkingDay(day, ags)).toBe(works)
})

test('the clock leaves out weekends and holidays', () => {
  // Thursday before Easter 2026 until Tuesday after it: Good Friday, weekend and Easter Monday do not count
  expect(workingDaysBetween(new Date('2026-04-02T10:00:00Z'), new Date('2026-04-07T10:00:00Z'), hersfeld)).toBe(1)
  expect(workingDaysAfter(new Date('2026-04-02T10:00:00Z'), 1, hersfeld)).toBe('2026-04-07')
})

test('the same day counts nothing, whatever the hour', () => {
  expect(workingDaysBetween(new Date('2026-11-23T06:00:00Z'), new Date('2026-11-23T18:00:00Z'), hersfeld)).toBe(0)
})

test('days are those of Germany: shortly before midnight in London it is tomorrow already', () => {
  expect(workingDaysBetween(new Date('2026-11-23T23:30:00Z'), new Date('2026-11-24T12:00:00Z'), hersfeld)).toBe(0)
})
