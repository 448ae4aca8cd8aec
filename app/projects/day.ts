import type { Day } from './project.ts'

/** A date column as it comes from the database (midnight UTC) as a day. */
export function dayOf(date: Date): Day
export function dayOf(date: Date | null): Day | null
export function dayOf(date: Date | null): Day | null {
  return date && date.toISOString().slice(0, 10)
}

/** A day as the database takes it. */
export function dateOf(day: Day | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

/** Days from one day to another, negative when the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Months from one day to another, rounded to whole ones: 1 March to 16 June is 4 (3.5). */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear, fromMonth, fromDay] = parts(from)
  const [toYear, toMonth, toDay] = parts(to)
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) + (toDay - fromDay) / 31
  return Math.sign(months) * Math.round(Math.abs(months))
}

/** Is this text a day that exists? 30 February does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function parts(day: Day): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number]
}
