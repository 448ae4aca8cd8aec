import { formatMonth } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { shiftText } from './change-text.ts'
import { daysBetween } from './day.ts'
import type { Spans } from './gantt.ts'
import { type Day, isOpen, type ProjectState } from './project.ts'
import { boardTexts } from './texts/board.ts'

export type Schedule = {
  /** "März 2025 bis Juni 2026", null without dates */
  promised: string | null
  now: string | null
  /** "3 Monate später als zugesagt" and the like */
  verdict: string | null
}

/** The timeline of a project in words. */
export function scheduleOf(
  language: Language,
  row: Spans & { state: ProjectState },
  today: Day,
  why?: string,
): Schedule {
  const t = textsIn(boardTexts, language).timeline
  return {
    promised: spanText(language, row.startFirstPromised, row.endFirstPromised),
    now: spanText(language, row.startActual ?? row.startPlanned, row.endActual ?? row.endPlanned),
    verdict: verdict(),
  }

  function verdict(): string | null {
    if (row.state === 'stopped') return why ? `${t.stopped} ${why}` : t.stopped
    const end = row.endActual ?? row.endPlanned
    if (!end) return null
    if (isOpen(row.state) && end < today) return t.overdue({ days: daysBetween(end, today) })
    if (!row.endFirstPromised) return null
    const distance = shiftText(language, row.endFirstPromised, end)
    if (!distance) return t.asPromised
    return why && end > row.endFirstPromised ? t.because({ distance, reason: why }) : t.shifted({ distance })
  }
}

function spanText(language: Language, from: Day | null, to: Day | null): string | null {
  const t = textsIn(boardTexts, language).timeline
  const month = (day: Day) => formatMonth(language, day)
  if (from && to && month(from) === month(to)) return month(to)
  if (from && to) return t.span({ from: month(from), to: month(to) })
  if (to) return t.until({ to: month(to) })
  return from && t.from({ from: month(from) })
}
