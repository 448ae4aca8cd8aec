import { pool } from '#app/platform/db.server.ts'
import type { BoardFilter, BoardOrder } from './board-filter.ts'
import { lateSql, lightSql, milestoneSums } from './light-sql.ts'
import { shareOf } from './progress.ts'
import type { Day, ProjectState } from './project.ts'
import type { Light } from './traffic-light.ts'

/** One project as lists, map and timeline show it. */
export type BoardItem = {
  id: string
  number: number
  title: string
  summary: string
  state: ProjectState
  light: Light
  late: boolean
  /** 0 to 1, null without milestones */
  share: number | null
  place: string
  districtId: string | null
  topicId: string | null
  latitude: number | null
  longitude: number | null
  startPlanned: Day | null
  startActual: Day | null
  endFirstPromised: Day | null
  endPlanned: Day | null
  endActual: Day | null
  startFirstPromised: Day | null
  nextMilestone: Day | null
  department: string
  /** cents */
  costEstimate: number | null
  costApproved: number | null
  costSpent: number | null
  /** moment of the last update, or of publication */
  newsAt: string
}

export type BoardFigures = {
  count: number
  running: number
  done: number
  late: number
  /** cents */
  approved: number
  spent: number
  firstYear: number | null
  lastYear: number | null
}

export type Board = { today: Day; figures: BoardFigures; items: BoardItem[]; pages: number }

/** How many a page of each view holds; the map shows all that have a place. */
export const boardPageSize = { list: 24, map: 2_000, timeline: 50 }

/**
 * The public board: figures and one page of projects from one query, whatever the view. `today` is for tests; the day of the database otherwise.
 */
export function readBoard(municipalityId: string, filter: BoardFilter, today: Day | null = null): Promise<Board> {
  const size = boardPageSize[filter.view]
  return ask(municipalityId, filter, { today, size, onlyPlaced: filter.view === 'map' })
}

/** All projects of a filter at once: for files. */
export function readWholeBoard(municipalityId: string, filter: BoardFilter, onlyPlaced = false): Promise<Board> {
  return ask(municipalityId, { ...filter, page: 1 }, { today: null, size: mostInFile, onlyPlaced })
}

const mostInFile = 100_000

type Extent = { today: Day | null; size: number; onlyPlaced: boolean }

async function ask(municipalityId: string, filter: BoardFilter, { today, size, onlyPlaced }: Extent): Promise<Board> {
  const { rows } = await pool.query<{ board: { today: Day; figures: BoardFigures; items: Row[] | null } }>({
    name: `board-${filter.order}`,
    text: boardSql[filter.order],
    values: [
      municipalityId,
      today,
      filter.search || null,
      filter.state,
      filter.light,
      filter.late,
      filter.topicId,
      filter.districtId,
      filter.year,
      size,
      (filter.page - 1) * size,
      onlyPlaced,
    ],
  })
  const { board } = rows[0]!
  const items = (board.items ?? []).map(({ doneWeight, countedWeight, ...item }) => ({
    ...item,
    share: shareOf(doneWeight, countedWeight),
  }))
  return { ...board, items, pages: Math.max(1, Math.ceil(board.figures.count / size)) }
}

type Row = Omit<BoardItem, 'share'> & { doneWeight: number; countedWeight: number }

const orders: Record<BoardOrder, string> = {
  news: 'f."newsAt" desc, f.number desc',
  end: 'f."endPlanned" nulls last, f.number',
  light: `array_position(array['red','yellow','grey','green','stopped','done'], f.light), f."newsAt" desc, f.number`,
  title: 'f.title, f.number',
}

function sqlFor(order: BoardOrder): string {
  return `
with clock as (select coalesce($2::date, (now() at time zone 'Europe/Berlin')::date) as today),
lit as (
  select p.*, coalesce(m."doneWeight", 0) as "doneWeight", coalesce(m."countedWeight", 0) as "countedWeight", m."nextMilestone",
    coalesce(p."lastUpdateAt", p."publishedAt") as "newsAt", ${lightSql} as light, ${lateSql} as late
  from "Project" p cross join clock left join (${milestoneSums}) m on m."projectId" = p.id
  where p."municipalityId" = $1 and p."publishedAt" is not null
    and ($3::text is null or p.search @@ websearch_to_tsquery('german', $3) or word_similarity($3, p.title) >= 0.45 or p.number::text = ltrim($3, '#'))
    and ($4::"ProjectState" is null or p.state = $4)
    and ($7::uuid is null or p."topicId" = $7)
    and ($8::uuid is null or p."districtId" = $8)
    and ($9::int is null or (
      coalesce(p."startActual", p."startPlanned", p."publishedAt"::date) < make_date($9 + 1, 1, 1)
      and coalesce(p."endActual", p."endPlanned", clock.today) >= make_date($9, 1, 1)))
),
f as materialized (select * from lit where ($5::text is null or light = $5) and (not $6::bool or late)),
shown as (
  select row_number() over (order by ${orders[order]}) as rank, f.* from f
  where not $12::bool or f.latitude is not null
  order by rank limit $10 offset $11
)
select json_build_object(
  'today', (select today from clock),
  'figures', (select json_build_object(
    'count', count(*) filter (where not $12::bool or latitude is not null),
    'running', count(*) filter (where state = 'running'),
    'done', count(*) filter (where state = 'done'),
    'late', count(*) filter (where late),
    'approved', coalesce(sum("costApproved"), 0), 'spent', coalesce(sum("costSpent"), 0),
    'firstYear', min(extract(year from coalesce("startActual", "startPlanned", "publishedAt"))),
    'lastYear', max(extract(year from greatest("endActual", "endPlanned"))))
    from f),
  'items', (select json_agg(json_build_object(
    'id', id, 'number', number, 'title', title, 'summary', summary, 'state', state, 'light', light, 'late', late,
    'doneWeight', "doneWeight", 'countedWeight', "countedWeight", 'place', place, 'districtId', "districtId", 'topicId', "topicId",
    'latitude', latitude, 'longitude', longitude, 'startFirstPromised', "startFirstPromised", 'startPlanned', "startPlanned",
    'startActual', "startActual", 'endFirstPromised', "endFirstPromised", 'endPlanned', "endPlanned", 'endActual', "endActual",
    'nextMilestone', "nextMilestone", 'department', department, 'costEstimate', "costEstimate", 'costApproved', "costApproved",
    'costSpent', "costSpent", 'newsAt', "newsAt") order by rank) from shown)
) as board`
}

const boardSql: Record<BoardOrder, string> = {
  news: sqlFor('news'),
  end: sqlFor('end'),
  light: sqlFor('light'),
  title: sqlFor('title'),
}
