import { daysBetween, monthsBetween } from './day.ts'
import { type ChangeField, type Day, isMoneyField } from './project.ts'

/** How far a date has moved from its first promise; positive is later. */
export type DateShift = { first: Day; now: Day; days: number; months: number }
/** How far a sum has moved from its first promise; positive is dearer. percent is null where nothing was promised. */
export type MoneyShift = { first: number; now: number; cents: number; percent: number | null }

export function dateShift(first: Day | null, now: Day | null): DateShift | null {
  if (!first || !now) return null
  return { first, now, days: daysBetween(first, now), months: monthsBetween(first, now) }
}

export function moneyShift(first: number | null, now: number | null): MoneyShift | null {
  if (first === null || now === null) return null
  const cents = now - first
  return { first, now, cents, percent: first === 0 ? null : Math.round((cents / first) * 100) }
}

/**
 * Does this change take back something that was promised? Then the public is owed a reason: a date later or gone, more money, a milestone cancelled
 * or no longer done, a project paused, stopped or taken up again after its end.
 */
export function needsReason(field: ChangeField, was: string | null, now: string | null): boolean {
  if (was === now) return false
  if (field === 'state') return now === 'paused' || now === 'stopped' || was === 'done' || was === 'stopped'
  if (field === 'added') return false
  if (field === 'cancelledOn') return now !== null
  if (field === 'costSpent') return false
  if (was === null) return false
  if (now === null) return true
  if (field === 'actual' || field === 'startActual' || field === 'endActual') return false
  return isMoneyField(field) ? Number(now) > Number(was) : now > was
}
