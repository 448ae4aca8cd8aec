import { daysBetween } from './day.ts'
import type { Day } from './project.ts'

/** What a row of the timeline is drawn from. */
export type Spans = {
  startFirstPromised: Day | null
  startPlanned: Day | null
  startActual: Day | null
  endFirstPromised: Day | null
  endPlanned: Day | null
  endActual: Day | null
}

/** From the first day of one year to the last day of another. */
export type Axis = { firstYear: number; lastYear: number }
export type Bar = { from: number; to: number }

export const axisWidth = 1000
const mostYears = 15

/** The years of a timeline: all dates of its rows and today, at most fifteen years around today. */
export function axisOf(rows: readonly Spans[], today: Day): Axis {
  const days = rows.flatMap(
    ({ startFirstPromised, startPlanned, startActual, endFirstPromised, endPlanned, endActual }) =>
      [startFirstPromised, startPlanned, startActual, endFirstPromised, endPlanned, endActual].filter(
        (day) => day !== null,
      ),
  )
  const thisYear = yearOf(today)
  const years = days.map(yearOf)
  const half = Math.floor(mostYears / 2)
  return {
    firstYear: Math.max(thisYear - half, Math.min(thisYear, ...years)),
    lastYear: Math.min(thisYear + half, Math.max(thisYear, ...years)),
  }
}

export function yearsOf({ firstYear, lastYear }: Axis): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
}

/** Where a day lies, 0 to 1000. Years are equally wide, as their labels are. */
export function positionOf(day: Day, { firstYear, lastYear }: Axis): number {
  const year = yearOf(day)
  const length = daysBetween(`${year}-01-01`, `${year + 1}-01-01`)
  const at = year - firstYear + daysBetween(`${year}-01-01`, day) / length
  const position = (at / (lastYear - firstYear + 1)) * axisWidth
  return Math.round(Math.min(axisWidth, Math.max(0, position)) * 10) / 10
}

/**
 * The bars of a row: what was promised, what has passed, what is still planned, and what of that lies behind the promise. What is open and past
 * its planned end goes on until today.
 */
export function barsOf(row: Spans & { open: boolean }, axis: Axis, today: Day): Record<BarKind, Bar | null> {
  const end = endOf(row, today)
  const until = row.endActual ?? (row.open ? today : (end ?? today))
  const promisedEnd = row.endFirstPromised
  return {
    promised: bar(row.startFirstPromised, promisedEnd, axis),
    past: row.startActual ? bar(row.startActual, earlier(until, end), axis) : null,
    planned:
      row.open && end && (end > today || !row.startActual)
        ? bar(row.startActual ? today : row.startPlanned, end, axis)
        : null,
    late: promisedEnd && end && end > promisedEnd ? bar(promisedEnd, end, axis) : null,
  }
}

export type BarKind = 'promised' | 'past' | 'planned' | 'late'

/** When it ends as far as known today. */
function endOf({ endActual, endPlanned, open }: Spans & { open: boolean }, today: Day): Day | null {
  if (endActual) return endActual
  return open && endPlanned && endPlanned < today ? today : endPlanned
}

// one date alone still shows as a point
function bar(from: Day | null, to: Day | null, axis: Axis): Bar | null {
  const [first, last] = [from ?? to, to ?? from]
  if (!first || !last || last < first) return null
  const left = positionOf(first, axis)
  return { from: left, to: Math.max(positionOf(last, axis), left + 4) }
}

function earlier(a: Day, b: Day | null): Day {
  return b === null || a < b ? a : b
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
