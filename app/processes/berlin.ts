import { isoDay, timeZone } from '#app/ui/format.ts'

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })

/** "2026-03-29T18:00" as a clock in Germany shows it; for `datetime-local` inputs. */
export function localTime(moment: Date): string {
  return clock.format(moment).slice(0, 16).replace(' ', 'T')
}

/** The moment a clock in Germany shows this; null for what is no time. In the hour that comes twice in October: the first. */
export function momentOf(local: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null
  const asUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local) return null
  for (const hours of [2, 1]) {
    const moment = new Date(asUtc - hours * 3_600_000)
    if (localTime(moment) === local) return moment
  }
  // the hour left out in March: the clock goes on an hour later
  return new Date(asUtc - 3_600_000)
}

/** The same time of day so many days later, whatever the clocks did in between. */
export function daysLater(moment: Date, days: number): Date {
  const day = new Date(`${isoDay(moment)}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return momentOf(`${day.toISOString().slice(0, 10)}T${localTime(moment).slice(11)}`)!
}

/** Moved by as much as clocks on the wall say between two moments: 18 o'clock stays 18 o'clock. */
export function movedLike(moment: Date, from: Date, to: Date): Date {
  const wall = (one: Date) => Date.parse(`${localTime(one)}:00Z`)
  return momentOf(new Date(wall(moment) + wall(to) - wall(from)).toISOString().slice(0, 16))!
}
