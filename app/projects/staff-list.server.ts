import { pool } from '#app/platform/db.server.ts'
import { lightSql, milestoneSums } from './light-sql.ts'
import { shareOf } from './progress.ts'
import type { Day, ProjectState } from './project.ts'
import type { StaffFilter } from './staff-filter.ts'
import type { Light } from './traffic-light.ts'

export type StaffItem = {
  number: number
  title: string
  state: ProjectState
  light: Light
  share: number | null
  public: boolean
  endPlanned: Day | null
  lastUpdateAt: string | null
  /** newest draft of an update */
  draftId: string | null
}

export type StaffList = { count: number; items: StaffItem[]; pages: number; page: number }

const pageSize = 50

/** All projects of a municipality for its staff, those that need attention first; one query. */
export async function listProjects(
  municipalityId: string,
  { search, selection, page }: StaffFilter,
): Promise<StaffList> {
  const { rows } = await pool.query<{ list: { count: number; items: Row[] | null } }>({
    name: 'staff-projects',
    text: listSql,
    values: [municipalityId, search || null, selection, pageSize, (page - 1) * pageSize],
  })
  const { count, items } = rows[0]!.list
  return {
    count,
    page,
    pages: Math.max(1, Math.ceil(count / pageSize)),
    items: (items ?? []).map(({ doneWeight, countedWeight, ...item }) => ({
      ...item,
      share: shareOf(doneWeight, countedWeight),
    })),
  }
}

type Row = Omit<StaffItem, 'share'> & { doneWeight: number; countedWeight: number }

const listSql = `
with clock as (select (now() at time zone 'Europe/Berlin')::date as today),
lit as (
  select p.number, p.title, p.state, p."endPlanned", p."lastUpdateAt", p."publishedAt" is not null as public, ${lightSql} as light,
    coalesce(m."doneWeight", 0) as "doneWeight", coalesce(m."countedWeight", 0) as "countedWeight",
    (select u.id from "ProjectUpdate" u where u."municipalityId" = $1 and u."projectId" = p.id and u."publishedAt" is null
      order by u.id desc limit 1) as "draftId"
  from "Project" p cross join clock left join (${milestoneSums}) m on m."projectId" = p.id
  where p."municipalityId" = $1
    and ($2::text is null or p.search @@ websearch_to_tsquery('german', $2) or word_similarity($2, p.title) >= 0.45 or p.number::text = ltrim($2, '#'))
),
f as materialized (select * from lit where case $3::text
  when 'attention' then public and light in ('red', 'yellow')
  when 'drafts' then "draftId" is not null
  when 'unpublished' then not public
  when 'closed' then state in ('done', 'stopped')
  else true end),
shown as (
  select row_number() over (order by not public desc, array_position(array['red','yellow','grey','green','stopped','done'], light), number desc) as rank, f.*
  from f order by rank limit $4 offset $5
)
select json_build_object('count', (select count(*) from f), 'items', (select json_agg(json_build_object(
  'number', number, 'title', title, 'state', state, 'light', light, 'doneWeight', "doneWeight", 'countedWeight', "countedWeight",
  'public', public, 'endPlanned', "endPlanned", 'lastUpdateAt', "lastUpdateAt", 'draftId', "draftId") order by rank) from shown)) as list`
