import { rows } from '#app/platform/db.server.ts'
import type { CalendarProcess } from './calendar.ts'

type Row = Omit<CalendarProcess, 'phases'> & {
  phases: { id: string; title: string; text: string; startsAt: string; endsAt: string | null }[]
}

/** Public processes with their dates; `number` wants one alone. What ended more than a year ago is left out of all. */
export async function datesOfProcesses(municipalityId: string, number: number | null): Promise<CalendarProcess[]> {
  const found = await rows<Row>(
    `select p.id, p.number, p.title, p.summary, p."decidedBy", p."decidedOn"::text, p."stoppedAt",
       (select json_agg(json_build_object('id', s.id, 'title', s.title, 'text', s.text, 'startsAt', s."startsAt", 'endsAt', s."endsAt")
         order by s.position) from "Phase" s where s."municipalityId" = $1 and s."processId" = p.id) as phases
     from "Process" p where p."municipalityId" = $1 and p."publishedAt" <= now() and ($2::int is null or p.number = $2::int)
       and ($2::int is not null or exists (select from "Phase" s where s."municipalityId" = $1 and s."processId" = p.id
         and (s."endsAt" is null or s."endsAt" > now() - interval '1 year')))
     order by p.number desc limit 200`,
    [municipalityId, number],
  )
  return found.map(({ phases, ...process }) => ({
    ...process,
    phases: (phases ?? []).map(({ startsAt, endsAt, ...phase }) => ({
      ...phase,
      startsAt: new Date(startsAt),
      endsAt: endsAt === null ? null : new Date(endsAt),
    })),
  }))
}
