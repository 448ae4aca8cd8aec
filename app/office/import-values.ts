import { type DeclineReason, declineReasons, type IdeaStatus, ideaStatuses } from '#app/ideas/idea.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { textsIn } from '#app/ui/texts.ts'

/** "2026-03-12", "12.03.2026 14:30", "2026-03-12T10:11:12Z"; times without a zone are those of Germany. null: no date. */
export function dateIn(text: string): Date | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(text)
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (?:um )?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: Uhr)?)?$/.exec(text)
  if (iso) return inGermany(iso[1]!, iso[2]!, iso[3]!, iso.slice(4))
  if (german) return inGermany(german[3]!, german[2]!, german[1]!, german.slice(4))
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return null
  const date = new Date(text.replace(' ', 'T'))
  return Number.isNaN(date.getTime()) ? null : date
}

/** "50,123", "50.123": a number, however the spreadsheet wrote it; null: none. */
export function numberIn(text: string): number | null {
  if (!/^-?\d{1,3}([.,]\d+)?$/.test(text)) return null
  return Number(text.replace(',', '.'))
}

export function statusIn(text: string): IdeaStatus | null {
  return statuses.get(text.toLowerCase().trim()) ?? null
}

export function reasonIn(text: string): DeclineReason | null {
  return reasons.get(text.toLowerCase().trim()) ?? null
}

const statuses = words(ideaStatuses, (language) => textsIn(ideaTexts, language).status)
const reasons = words(declineReasons, (language) => textsIn(ideaTexts, language).declineReasons)

function words<Value extends string>(
  values: readonly Value[],
  namesIn: (language: 'de' | 'en') => Record<Value, string>,
): Map<string, Value> {
  return new Map(
    values.flatMap((value) => [
      [value.toLowerCase(), value],
      [namesIn('de')[value].toLowerCase(), value],
      [namesIn('en')[value].toLowerCase(), value],
    ]),
  )
}

// a day alone is noon: it stays the same day in every zone
function inGermany(year: string, month: string, day: string, time: (string | undefined)[]): Date | null {
  const [hour, minute, second] = time[0] === undefined ? [12, 0, 0] : time.map((part) => Number(part ?? 0))
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const utc = Date.UTC(y, m - 1, d, hour, minute, second)
  const asked = new Date(utc)
  const fits = asked.getUTCFullYear() === y && asked.getUTCMonth() === m - 1 && asked.getUTCDate() === d
  if (!fits || y < 1900 || hour! > 23 || minute! > 59 || second! > 59) return null
  const first = new Date(utc - offset(asked))
  return new Date(utc - offset(first))
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
})

/** How far the clocks in Germany are ahead at a moment, in milliseconds. */
function offset(moment: Date): number {
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const { year, month, day, hour, minute, second } = parts
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - Math.floor(moment.getTime() / 1000) * 1000
}
