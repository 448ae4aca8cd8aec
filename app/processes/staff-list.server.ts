import { rows } from '#app/platform/db.server.ts'
import { type ProcessState, stateOf } from './process.ts'

export type StaffItem = {
  number: number
  title: string
  state: ProcessState
  /** the phase that runs, or the next one */
  phase: string | null
  startsAt: Date | null
  endsAt: Date | null
  ideas: number
}

type Row = Omit<StaffItem, 'state' | 'phase'> & {
  publishedAt: Date | null
  stoppedAt: Date | null
  phases: { title: string; startsAt: string; endsAt: string | null }[]
  now: Date
}

const most = 300

/** Every process of the municipality, the newest first; what is not published yet stands on top. */
export async function listForStaff(municipalityId: string): Promise<StaffItem[]> {
  const found = await rows<Row>(
    `select p.number, p.title, p."publishedAt", p."stoppedAt", now() as now,
       (select min("startsAt") from "Phase" s where s."municipalityId" = $1 and s."processId" = p.id) as "startsAt",
       (select case when bool_or("endsAt" is null) then null else max("endsAt") end from "Phase" s
         where s."municipalityId" = $1 and s."processId" = p.id) as "endsAt",
       (select count(*)::int from "Idea" i join "Phase" s on s."municipalityId" = $1 and s.id = i."phaseId" and s."processId" = p.id
         where i."municipalityId" = $1 and i."phaseId" is not null and i."withdrawnAt" is null) as ideas,
       coalesce((select json_agg(json_build_object('title', s.title, 'startsAt', s."startsAt", 'endsAt', s."endsAt") order by s.position)
         from "Phase" s where s."municipalityId" = $1 and s."processId" = p.id), '[]') as phases
     from "Process" p where p."municipalityId" = $1
     order by p."publishedAt" is not null, p.number desc limit ${most}`,
    [municipalityId],
  )
  return found.map(({ phases, publishedAt, stoppedAt, now, ...item }) => {
    const dated = phases.map(({ title, startsAt, endsAt }) => ({
      title,
      startsAt: new Date(startsAt),
      endsAt: endsAt === null ? null : new Date(endsAt),
    }))
    const current = dated.find(({ endsAt }) => endsAt === null || endsAt > now)
    return { ...item, state: stateOf({ publishedAt, stoppedAt, phases: dated }, now), phase: current?.title ?? null }
  })
}
