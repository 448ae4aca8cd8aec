import { formatDate, formatMoney } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { type ChangeField, isMoneyField, isProjectState } from './project.ts'
import { dateShift } from './promise.ts'
import { projectTexts } from './texts/project.ts'
import { readAdded } from './update.ts'

export type ChangeToTell = { field: ChangeField; milestone: string | null; was: string | null; now: string | null }

/** What a change is about: "Geplantes Ende", "Meilenstein Planung: Erreicht am". */
export function changeLabel(language: Language, { field, milestone, now }: ChangeToTell): string {
  const t = textsIn(projectTexts, language)
  if (field === 'added') return `${t.fields.added}: ${milestone ?? readAdded(now)?.title ?? ''}`
  return milestone === null ? t.fields[field] : `${milestone}: ${t.fields[field]}`
}

/** A value of a change as it is read: date, money, state. */
export function changeValue(language: Language, field: ChangeField, value: string | null): string {
  const t = textsIn(projectTexts, language)
  if (field === 'added') {
    const planned = readAdded(value)?.planned
    return planned ? formatDate(language, planned) : t.nothing
  }
  if (value === null) return t.nothing
  if (field === 'state') return isProjectState(value) ? t.states[value] : value
  return isMoneyField(field) ? formatMoney(language, Number(value)) : formatDate(language, value)
}

/** How far it moved, in words: "4 Monate später", "20.000 € mehr"; null where that says nothing. */
export function changeDistance(language: Language, { field, was, now }: ChangeToTell): string | null {
  const t = textsIn(projectTexts, language)
  if (was === null || now === null || field === 'state' || field === 'added') return null
  if (isMoneyField(field)) {
    const cents = Number(now) - Number(was)
    if (cents === 0) return null
    return cents > 0
      ? t.more({ money: formatMoney(language, cents) })
      : t.less({ money: formatMoney(language, -cents) })
  }
  return shiftText(language, was, now)
}

/** How far a date moved: "3 Monate später"; null when it did not. */
export function shiftText(language: Language, was: string, now: string): string | null {
  const t = textsIn(projectTexts, language)
  const shift = dateShift(was, now)
  if (!shift || shift.days === 0) return null
  const size = { days: Math.abs(shift.days), months: Math.max(1, Math.abs(shift.months)) }
  return shift.days > 0 ? t.later(size) : t.earlier(size)
}
