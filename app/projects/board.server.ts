import { rememberedWhile } from '#app/chronicle/remembered.server.ts'
import { pool } from '#app/platform/db.server.ts'
import type { BoardFilter } from './board-filter.ts'
import { boardSql } from './board-sql.server.ts'
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
 * The public board: figures and one page of projects from one query, whatever the view. What the public sees changes with the chronicle alone, so
 * a page is remembered until it goes on. `today` is for tests; the day of the database otherwise.
 */
export async function readBoard(municipalityId: string, filter: BoardFilter, today: Day | null = null): Promise<Board> {
  const extent = { today, size: boardPageSize[filter.view], onlyPlaced: filter.view === 'map' }
  // two thousand projects of a map are too much to keep
  if (today || filter.view === 'map') return (await ask(municipalityId, filter, extent)).value!
  const key = `board ${municipalityId} ${JSON.stringify(filter)}`
  return await rememberedWhile(key, (mark) => ask(municipalityId, filter, extent, mark))
}

/** All projects of a filter at once: for files. */
export async function readWholeBoard(municipalityId: string, filter: BoardFilter, onlyPlaced = false): Promise<Board> {
  return (await ask(municipalityId, { ...filter, page: 1 }, { today: null, size: mostInFile, onlyPlaced })).value!
}

const mostInFile = 100_000

type Extent = { today: Day | null; size: number; onlyPlaced: boolean }

/** The value is null where the mark of the chronicle that is known already still holds. */
async function ask(
  municipalityId: string,
  filter: BoardFilter,
  { today, size, onlyPlaced }: Extent,
  known: string | null = null,
): Promise<{ mark: string; value: Board | null }> {
  const lit = filter.light !== null || filter.order === 'light' || size > boardPageSize.timeline
  const { rows } = await pool.query<{ mark: string; board: Stored | null }>({
    name: `board-${filter.order}${lit ? '-lit' : ''}`,
    text: boardSql(filter.order, lit),
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
      known,
    ],
  })
  const { mark, board } = rows[0]!
  if (!board) return { mark, value: null }
  const items = (board.items ?? []).map(({ doneWeight, countedWeight, ...item }) => ({
    ...item,
    share: shareOf(doneWeight ?? 0, countedWeight ?? 0),
  }))
  return { mark, value: { ...board, items, pages: Math.max(1, Math.ceil(board.figures.count / size)) } }
}

type Stored = { today: Day; figures: BoardFigures; items: Row[] | null }

type Row = Omit<BoardItem, 'share'> & { doneWeight: number | null; countedWeight: number | null }
