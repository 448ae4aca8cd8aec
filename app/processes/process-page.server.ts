import { markInSql, rememberedWhile } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { readPhase } from './permission.server.ts'
import type { DatedPhase } from './permission.ts'
import type { ProcessArea } from './planning.server.ts'
import { type ProcessLevel, type ProcessState, stateOf } from './process.ts'

export type DateChange = { field: 'start' | 'end'; was: Date | null; now: Date | null; reason: string; at: Date }
export type ShownPhase = DatedPhase & {
  text: string
  startsFirst: Date | null
  endsFirst: Date | null
  /** in the order they were made */
  extensions: DateChange[]
}
export type ShownDocument = { id: string; title: string; url: string | null; bytes: number | null }
export type Figures = { ideas: number; supports: number; comments: number; people: number }

export type ShownProcess = {
  id: string
  number: number
  title: string
  summary: string
  purpose: string
  openText: string
  fixedText: string
  level: ProcessLevel
  area: ProcessArea | null
  topicId: string | null
  districtIds: string[]
  department: string
  contactName: string
  contactEmail: string
  decidedBy: string
  /** ISO days */
  decidedOn: string | null
  decidedOnFirst: string | null
  resultText: string
  resultAt: Date | null
  publishedAt: Date | null
  stoppedAt: Date | null
  stopReason: string
  blueprint: string
  /** time of the database */
  now: Date
  state: ProcessState
  phases: ShownPhase[]
  documents: ShownDocument[]
  figures: Figures
  /** does who looks follow it */
  following: boolean
}

type Looking = { unpublished: boolean; viewer?: string | null }

/** Everything the page of a process shows, in one trip; null where there is none. Staff also see what is not published yet. */
export async function readProcess(
  municipalityId: string,
  number: number,
  { unpublished, viewer = null }: Looking,
): Promise<ShownProcess | null> {
  if (!Number.isInteger(number)) return null
  const row = await readRow([municipalityId, number, unpublished, viewer])
  if (!row) return null
  const phases = row.phases.map((phase) => ({
    ...readPhase(phase),
    startsFirst: moment(phase.startsFirst),
    endsFirst: moment(phase.endsFirst),
    extensions: phase.extensions.map(({ was, now, at, ...rest }) => ({
      ...rest,
      was: moment(was),
      now: moment(now),
      at: new Date(at),
    })),
  }))
  return { ...row, phases, state: stateOf({ ...row, phases }, row.now) }
}

/** The figures look at every support and comment of the process: they are counted again once the chronicle goes on. */
async function readRow(values: [string, number, boolean, string | null]): Promise<Row | null> {
  const [municipalityId, number] = values
  let row: (Row & { mark: string }) | undefined
  const figures = await rememberedWhile(`process figures ${municipalityId} ${number}`, async (mark) => {
    ;[row] = await rows<Row & { mark: string }>(detail, [...values, mark])
    return row ? { mark: row.mark, value: row.figures } : { mark: 'none', value: nothing }
  })
  if (!row) return null
  const { mark: _, ...rest } = row
  return { ...rest, figures }
}

const nothing: Figures = { ideas: 0, supports: 0, comments: 0, people: 0 }

type StoredChange = { field: 'start' | 'end'; was: string | null; now: string | null; reason: string; at: string }
type StoredPhase = Omit<ShownPhase, 'startsAt' | 'endsAt' | 'startsFirst' | 'endsFirst' | 'extensions'> & {
  startsAt: string
  endsAt: string | null
  startsFirst: string | null
  endsFirst: string | null
  extensions: StoredChange[]
}
type Row = Omit<ShownProcess, 'phases' | 'state'> & { phases: StoredPhase[] }

function moment(stored: string | null): Date | null {
  return stored === null ? null : new Date(stored)
}

const detail = `
  select p.id, p.number, p.title, p.summary, p.purpose, p."openText", p."fixedText", p.level::text, p.area, p."topicId", p.department,
    p."contactName", p."contactEmail", p."decidedBy", p."decidedOn"::text, p."decidedOnFirst"::text, p."resultText", p."resultAt",
    p."publishedAt", p."stoppedAt", p."stopReason", p.blueprint, now() as now,
    array(select d."districtId" from "ProcessDistrict" d where d."municipalityId" = $1 and d."processId" = p.id) as "districtIds",
    coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'text', s.text, 'startsAt', s."startsAt",
        'endsAt', s."endsAt", 'startsFirst', s."startsFirst", 'endsFirst', s."endsFirst", 'settings', s.settings,
        'extensions', coalesce((select json_agg(json_build_object('field', e.field, 'was', e.was, 'now', e.now, 'reason', e.reason,
          'at', e.at) order by e.at, e.id) from "PhaseExtension" e where e."municipalityId" = $1 and e."phaseId" = s.id), '[]')
      ) order by s.position) from "Phase" s where s."municipalityId" = $1 and s."processId" = p.id), '[]') as phases,
    coalesce((select json_agg(json_build_object('id', d.id, 'title', d.title, 'url', d.url, 'bytes', d.bytes) order by d."addedAt", d.id)
      from "ProcessDocument" d where d."municipalityId" = $1 and d."processId" = p.id), '[]') as documents,
    marked.mark, case when marked.mark is distinct from $5 then (with idea as (
        select i.id, i."authorId", i."supportCount" from "Idea" i
        join "Phase" s on s."municipalityId" = $1 and s.id = i."phaseId" and s."processId" = p.id
        where i."municipalityId" = $1 and i."hiddenAt" is null and i."withdrawnAt" is null and i."mergedIntoId" is null
          and i."phaseId" is not null
      ), thread as (select t.id, t."commentCount" from "Thread" t where t."municipalityId" = $1 and t.visible
        and (t.id = p.id or t.id in (select id from idea)))
      select json_build_object('ideas', count(*), 'supports', coalesce(sum("supportCount"), 0),
        'comments', (select coalesce(sum("commentCount"), 0) from thread), 'people',
        (select count(*) from (select "authorId" as person from idea union
          select u."personId" from "IdeaSupport" u join idea on u."municipalityId" = $1 and u."ideaId" = idea.id union
          select c."authorId" from "Comment" c join thread on c."municipalityId" = $1 and c."threadId" = thread.id
            where c."hiddenAt" is null and c."withdrawnAt" is null and c."heldAt" is null and not c.official) everybody))
      from idea) end as figures,
    exists (select 1 from "Follow" f where f."municipalityId" = $1 and f."personId" = $4::uuid and f.kind = 'process'
      and f."subjectId" = p.id) as following
  from "Process" p cross join (select ${markInSql} as mark) marked where p."municipalityId" = $1 and p.number = $2 and ($3::bool or p."publishedAt" <= now())`
