import type { Language } from './texts.ts'

/** What a loader hands over: dates arrive as Date or as ISO text. */
export type Moment = Date | string | number

export const timeZone = 'Europe/Berlin'

/** "12. März 2026" */
export function formatDate(language: Language, date: Moment): string {
  const { date: format, knownDates } = formats(language)
  if (typeof date !== 'string') return format.format(at(date))
  return remembered(knownDates, date, () => format.format(at(date)))
}

/** "März 2026" */
export function formatMonth(language: Language, date: Moment): string {
  return formats(language).month.format(at(date))
}

/** "12. März 2026, 18:05 Uhr" */
export function formatDateTime(language: Language, date: Moment): string {
  const { date: day, time } = formats(language)
  const clock = time.format(at(date))
  return language === 'de' ? `${day.format(at(date))}, ${clock} Uhr` : `${day.format(at(date))}, ${clock}`
}

/** "2026-03-12", the day in Germany; for `<time datetime>` and date inputs */
export function isoDay(date: Moment): string {
  return formats('en').isoDay.format(at(date))
}

/** "1.234.567,89 €"; whole euros go without cents. */
export function formatMoney(language: Language, cents: number): string {
  const { money, wholeMoney } = formats(language)
  return (cents % 100 === 0 ? wholeMoney : money).format(cents / 100)
}

/** "1,2 Mio. €" for overviews; below a million the amount rounded to euros */
export function formatMoneyShort(language: Language, cents: number): string {
  const { shortMoney, wholeMoney } = formats(language)
  return Math.abs(cents) < 100_000_000 ? wholeMoney.format(cents / 100) : shortMoney.format(cents / 100)
}

export function formatNumber(language: Language, n: number): string {
  const { number, knownNumbers } = formats(language)
  return remembered(knownNumbers, n, () => number.format(n))
}

/** `share` between 0 and 1: "42 %" */
export function formatPercent(language: Language, share: number): string {
  return formats(language).percent.format(share)
}

/** "4,2 MB" */
export function formatBytes(language: Language, bytes: number): string {
  const { oneDigit } = formats(language)
  if (bytes < 1_000_000) return `${oneDigit.format(Math.max(1, Math.round(bytes / 1000)))} KB`
  return `${oneDigit.format(bytes / 1_000_000)} MB`
}

/** "vor 3 Tagen", "in 2 Monaten"; only ever beside the date itself */
export function formatRelative(language: Language, date: Moment, now: Moment = new Date()): string {
  const days = daysUntil(date, now)
  const { relative } = formats(language)
  if (Math.abs(days) < 14) return relative.format(days, 'day')
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week')
  if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month')
  return relative.format(Math.round(days / 365.25), 'year')
}

/** Calendar days in Germany from now to the date: 0 today, 1 tomorrow, -1 yesterday */
export function daysUntil(date: Moment, now: Moment = new Date()): number {
  return Math.round((Date.parse(isoDay(date)) - Date.parse(isoDay(now))) / 86_400_000)
}

function remembered<Key>(known: Map<Key, string>, key: Key, make: () => string): string {
  const text = known.get(key)
  if (text !== undefined) return text
  if (known.size > 2_000) known.clear()
  const made = make()
  known.set(key, made)
  return made
}

function at(date: Moment): Date {
  return date instanceof Date ? date : new Date(date)
}

function makeFormats(locale: string) {
  const euro = { style: 'currency', currency: 'EUR' } as const
  return {
    date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone }),
    // lists name the same days and numbers again and again
    knownDates: new Map<string, string>(),
    knownNumbers: new Map<number, string>(),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }),
    isoDay: new Intl.DateTimeFormat('sv-SE', { timeZone }),
    money: new Intl.NumberFormat(locale, euro),
    wholeMoney: new Intl.NumberFormat(locale, { ...euro, maximumFractionDigits: 0 }),
    shortMoney: new Intl.NumberFormat(locale, {
      ...euro,
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    }),
    number: new Intl.NumberFormat(locale),
    oneDigit: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  }
}

const made: Partial<Record<Language, ReturnType<typeof makeFormats>>> = {}

function formats(language: Language) {
  made[language] ??= makeFormats(language === 'de' ? 'de-DE' : 'en-GB')
  return made[language]
}
