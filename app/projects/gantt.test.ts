import { expect, test } from 'vitest'
import { axisOf, barsOf, positionOf, type Spans, yearsOf } from './gantt.ts'

const nothing: Spans & { open: boolean } = {
  open: true,
  startFirstPromised: null,
  startPlanned: null,
  startActual: null,
  endFirstPromised: null,
  endPlanned: null,
  endActual: null,
}
const today = '2026-07-01'
const axis = { firstYear: 2025, lastYear: 2026 }

test('the axis holds all dates and today', () => {
  expect(axisOf([{ ...nothing, startPlanned: '2024-03-01', endPlanned: '2025-01-01' }], today)).toEqual({
    firstYear: 2024,
    lastYear: 2026,
  })
  expect(yearsOf(axisOf([], today))).toEqual([2026])
})

test('a date typed wrong does not press everything else together', () => {
  expect(axisOf([{ ...nothing, endPlanned: '2206-03-01' }], today)).toEqual({ firstYear: 2026, lastYear: 2033 })
})

test('days lie where their year says', () => {
  expect(positionOf('2025-01-01', axis)).toBe(0)
  expect(positionOf('2026-01-01', axis)).toBe(500)
  expect(positionOf('2030-01-01', axis)).toBe(1000)
})

test('a running project has a part behind and a part before it; what lies behind the promise is late', () => {
  const row = {
    ...nothing,
    startFirstPromised: '2025-01-01',
    startPlanned: '2025-01-01',
    startActual: '2025-01-01',
    endFirstPromised: '2026-01-01',
    endPlanned: '2026-12-31',
  }
  const bars = barsOf(row, axis, today)
  expect(bars.promised).toEqual({ from: 0, to: 500 })
  expect(bars.past).toEqual({ from: 0, to: positionOf(today, axis) })
  expect(bars.planned).toEqual({ from: positionOf(today, axis), to: positionOf('2026-12-31', axis) })
  expect(bars.late).toEqual({ from: 500, to: positionOf('2026-12-31', axis) })
})

test('what is done is past, what has not begun is planned, what has no dates is not drawn', () => {
  const done = { ...nothing, startActual: '2025-01-01', endPlanned: '2025-06-01', endActual: '2025-07-01', open: false }
  expect(barsOf(done, axis, today)).toMatchObject({ past: { to: positionOf('2025-07-01', axis) }, planned: null })
  const planned = { ...nothing, startPlanned: '2026-08-01', endPlanned: '2026-12-01' }
  expect(barsOf(planned, axis, today)).toMatchObject({ past: null, planned: { from: positionOf('2026-08-01', axis) } })
  expect(barsOf(nothing, axis, today)).toEqual({ promised: null, past: null, planned: null, late: null })
})

test('what is open and past its planned end goes on until today, the rest of it late', () => {
  const row = { ...nothing, startActual: '2025-01-01', endFirstPromised: '2026-01-01', endPlanned: '2026-01-01' }
  const now = positionOf(today, axis)
  expect(barsOf(row, axis, today)).toMatchObject({ past: { from: 0, to: now }, late: { from: 500, to: now } })
})

test('what was stopped has nothing planned any more', () => {
  const row = { ...nothing, open: false, startPlanned: '2025-01-01', endPlanned: '2027-01-01' }
  expect(barsOf(row, axis, today)).toMatchObject({ past: null, planned: null })
})
