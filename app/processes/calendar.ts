import ical from 'ical-generator'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { processTexts } from './texts.ts'

export type CalendarProcess = {
  id: string
  number: number
  title: string
  summary: string
  decidedBy: string
  decidedOn: string | null
  stoppedAt: Date | null
  phases: { id: string; title: string; text: string; startsAt: Date; endsAt: Date | null }[]
}

/** Dates of processes as a calendar: each phase from start to end, and the day of the decision. An open phase stands with its first day. */
export function calendarOf(
  processes: readonly CalendarProcess[],
  { name, origin, language, stamp }: { name: string; origin: string; language: Language; stamp: Date },
): string {
  const t = textsIn(processTexts, language)
  const calendar = ical({ name, prodId: '//Bausteine//Beteiligung//DE', ttl: 3600 })
  for (const process of processes) {
    if (process.stoppedAt) continue
    const url = `${origin}/mitmachen/${process.number}`
    for (const { id, title, text, startsAt, endsAt } of process.phases) {
      calendar.createEvent({
        id: `${id}@bausteine`,
        stamp,
        start: startsAt,
        end: endsAt ?? startsAt,
        summary: `${process.title}: ${title}`,
        description: [text, endsAt ? '' : t.openEnd, url].filter(Boolean).join('\n\n'),
        url,
      })
    }
    if (process.decidedOn)
      calendar.createEvent({
        id: `${process.id}-decision@bausteine`,
        stamp,
        start: new Date(`${process.decidedOn}T00:00:00Z`),
        allDay: true,
        summary: `${process.title}: ${t.decision}`,
        description: [process.decidedBy, url].filter(Boolean).join('\n\n'),
        url,
      })
  }
  return calendar.toString()
}
