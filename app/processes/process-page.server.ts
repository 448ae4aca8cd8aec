import { isNewsSql, markInSql, rememberedWhile } from '#app/chronicle/remembered.server.ts'
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

// of each idea and thread by itself, by its index (`offset 0`): the planner would rather read all comments there are
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
    marked.mark, case when ${isNewsSql('marked.mark', '$5')} then (with idea as materialized (
        select i.* from "Phase" s cross join lateral (select id, "authorId", "supportCount" from "Idea"
          where "municipalityId" = $1 and "phaseId" = s.id and "phaseId" is not null
            and "hiddenAt" is null and "withdrawnAt" is null and "mergedIntoId" is null offset 0) i
        where s."municipalityId" = $1 and s."processId" = p.id
      ), thread as materialized (
        select t.* from (select p.id union all select id from idea) subject cross join lateral (
          select id, "commentCount" from "Thread" where "municipalityId" = $1 and id = subject.id and visible offset 0) t)
      select json_build_object('ideas', count(*), 'supports', coalesce(sum("supportCount"), 0),
        'comments', (select coalesce(sum("commentCount"), 0) from thread), 'people',
        (select count(*) from (select "authorId" as person from idea union
          select u."personId" from idea cross join lateral (
            select "personId" from "IdeaSupport" where "municipalityId" = $1 and "ideaId" = idea.id offset 0) u union
          select c."authorId" from thread cross join lateral (select "authorId" from "Comment" where "municipalityId" = $1
            and "threadId" = thread.id and "hiddenAt" is null and "withdrawnAt" is null and "heldAt" is null and not official offset 0) c) everybody))
      from idea) end as figures,
    exists (select 1 from "Follow" f where f."municipalityId" = $1 and f."personId" = $4::uuid and f.kind = 'process'
      and f."subjectId" = p.id) as following
  from "Process" p cross join (select ${markInSql} as mark) marked where p."municipalityId" = $1 and p.number = $2 and ($3::bool or p."publishedAt" <= now())`
