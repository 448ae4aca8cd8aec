import { isHoliday, type Region } from 'feiertagejs'

// the first two digits of the official key name the Land
const regions: Record<string, Region> = {
  '01': 'SH',
  '02': 'HH',
  '03': 'NI',
  '04': 'HB',
  '05': 'NW',
  '06': 'HE',
  '07': 'RP',
  '08': 'BW',
  '09': 'BY',
  '10': 'SL',
  '11': 'BE',
  '12': 'BB',
  '13': 'MV',
  '14': 'SN',
  '15': 'ST',
  '16': 'TH',
}

/** Is this a day the town hall of a municipality works? Monday to Friday, without the public holidays of its Land. `day`: "2026-11-23" */
export function isWorkingDay(day: string, ags: string): boolean {
  // noon, so that no time zone moves the date
  const date = new Date(`${day}T12:00:00`)
  if (date.getDay() === 0 || date.getDay() === 6) return false
  return !isHoliday(date, regions[ags.slice(0, 2)] ?? 'BUND')
}

/** Working days between two moments as the calendar of Germany shows them: the day it began does not count, today does. */
export function workingDaysBetween(from: Date, until: Date, ags: string): number {
  const last = dayInGermany(until)
  let count = 0
  for (let day = nextDay(dayInGermany(from)); day <= last; day = nextDay(day)) if (isWorkingDay(day, ags)) count++
  return count
}

/** The day so many working days after a moment. */
export function workingDaysAfter(from: Date, days: number, ags: string): string {
  let day = dayInGermany(from)
  for (let left = days; left > 0; ) {
    day = nextDay(day)
    if (isWorkingDay(day, ags)) left--
  }
  return day
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

function dayInGermany(moment: Date): string {
  return calendar.format(moment)
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
