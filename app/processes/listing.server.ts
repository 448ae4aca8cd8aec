import { rows } from '#app/platform/db.server.ts'
import { readPhase } from './permission.server.ts'
import type { DatedPhase } from './permission.ts'
import { type ProcessLevel, type PublicState, stateOf } from './process.ts'
import { type ProcessFilter, pageSize } from './process-filter.ts'

export type ListedProcess = {
  number: number
  title: string
  summary: string
  level: ProcessLevel
  topicId: string | null
  districtIds: string[]
  /** its area is drawn on the map */
  drawn: boolean
  ideas: number
  publishedAt: Date
  stoppedAt: Date | null
  stopReason: string
  hasResult: boolean
  state: PublicState | 'stopped'
  phases: DatedPhase[]
}

export type ProcessList = {
  processes: ListedProcess[]
  /** of every part, whatever is shown of it */
  counts: Record<PublicState, number>
  pages: number
  now: Date
  /** the next moment the list changes by the clock alone */
  turn: Date | null
}

/** In parts, nothing chosen: so many that are done. */
export const latestDone = 6
const mostInParts = 60

/** Processes everybody sees. One query: what runs by its end, what comes by its start, what is done with the latest first; in parts `most` at most. */
export async function listProcesses(
  municipalityId: string,
  filter: ProcessFilter,
  most = mostInParts,
): Promise<ProcessList> {
  const { state, topicId, districtId, page } = filter
  const [row] = await rows<Row>(listing, [
    municipalityId,
    topicId,
    districtId,
    state,
    state ? pageSize : most,
    state ? (page - 1) * pageSize : 0,
    state ? pageSize : latestDone,
  ])
  const { counts, now } = row!
  const processes = row!.processes.map((one): ListedProcess => {
    const phases = one.phases.map(readPhase)
    const dates = {
      publishedAt: new Date(one.publishedAt),
      stoppedAt: one.stoppedAt === null ? null : new Date(one.stoppedAt),
      phases,
    }
    return { ...one, ...dates, state: stateOf(dates, now) as ListedProcess['state'] }
  })
  const pages = state ? Math.max(1, Math.ceil(counts[state] / pageSize)) : 1
  return { processes, counts, pages, now, turn: row!.turn }
}

type StoredPhase = Omit<DatedPhase, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string | null }
type Stored = Omit<ListedProcess, 'phases' | 'state' | 'publishedAt' | 'stoppedAt'> & {
  publishedAt: string
  stoppedAt: string | null
  phases: StoredPhase[]
}
type Row = { processes: Stored[]; counts: Record<PublicState, number>; now: Date; turn: Date | null }

// ideas are counted phase by phase, or the planner reads those of all processes for each; $4: one part alone; $5 and $6: how many from where; $7: how many that are done
const listing = `
  with process as (
    select p.*, s.first, s.last,
      case when p."stoppedAt" is not null or s.last <= now() then 'done' when s.first > now() then 'coming' else 'running' end as part
    from "Process" p join lateral (
      select min("startsAt") as first, max(coalesce("endsAt", 'infinity')) as last from "Phase"
      where "municipalityId" = $1 and "processId" = p.id
    ) s on true
    where p."municipalityId" = $1 and p."publishedAt" <= now() and ($2::uuid is null or p."topicId" = $2::uuid)
      and ($3::uuid is null or exists (select from "ProcessDistrict" d
        where d."municipalityId" = $1 and d."processId" = p.id and d."districtId" = $3::uuid))
  ), placed as (
    select *, row_number() over (partition by part order by
      case part when 'running' then extract(epoch from nullif(last, 'infinity')) when 'coming' then extract(epoch from first)
        else -extract(epoch from coalesce("stoppedAt", last)) end, number desc) as place
    from process
  ), shown as (
    select * from placed where ($4::text is null and (part <> 'done' or place <= $7::int)) or part = $4::text
    order by case part when 'running' then 1 when 'coming' then 2 else 3 end, place limit $5::int offset $6::int
  )
  select now() as now,
    json_build_object('running', (select count(*) from process where part = 'running'),
      'coming', (select count(*) from process where part = 'coming'), 'done', (select count(*) from process where part = 'done')) as counts,
    (select min(at) from "Process" p join "Phase" s on s."municipalityId" = $1 and s."processId" = p.id
      cross join lateral (values (p."publishedAt"), (s."startsAt"), (s."endsAt")) moments (at)
      where p."municipalityId" = $1 and p."stoppedAt" is null and at > now()) as turn,
    coalesce((select json_agg(json_build_object('number', p.number, 'title', p.title, 'summary', p.summary, 'level', p.level,
      'topicId', p."topicId", 'publishedAt', p."publishedAt", 'stoppedAt', p."stoppedAt", 'stopReason', p."stopReason",
      'hasResult', p."resultAt" is not null, 'drawn', p.area is not null,
      'districtIds', array(select d."districtId" from "ProcessDistrict" d where d."municipalityId" = $1 and d."processId" = p.id),
      'ideas', (select coalesce(sum(i.count), 0) from "Phase" s cross join lateral (select count(*) from "Idea" where "municipalityId" = $1
          and "phaseId" = s.id and "hiddenAt" is null and "withdrawnAt" is null and "mergedIntoId" is null and "phaseId" is not null) i
        where s."municipalityId" = $1 and s."processId" = p.id),
      'phases', (select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'startsAt', s."startsAt",
        'endsAt', s."endsAt", 'settings', s.settings) order by s.position)
        from "Phase" s where s."municipalityId" = $1 and s."processId" = p.id)
    ) order by case part when 'running' then 1 when 'coming' then 2 else 3 end, place) from shown p), '[]') as processes`
