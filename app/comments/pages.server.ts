import { isUuid, pageSize, type Stance, type ThreadOrder } from './comment.ts'
import { type CommentRow, treesOf } from './comment-rows.server.ts'
import { type Looking, type Part, type Picked, readPart, type ThreadKey } from './part.server.ts'
import type { ShownComment } from './thread-view.ts'
import { roots, walk } from './walk-sql.ts'

type Page = {
  comments: ShownComment[]
  /** where the next page begins */
  next: string | null
  /** is this not the first page? */
  later: boolean
  /** what stands around the page */
  thread: Omit<Part, 'roots' | 'answers'>
}

/**
 * One page of a thread: twenty comments without parent, each with its first answers. It begins with the comment `start`, or with the first one;
 * in the order "both" with one of either side. One trip, however long the thread is.
 */
export async function readPage(key: ThreadKey, order: ThreadOrder, start: string | null, how: Looking): Promise<Page> {
  const sides = order === 'both' ? sidesOf(start) : null
  const from = isUuid(start) ? start : null
  const picked = sides ? bothSides(sides) : oneRow(order as Exclude<ThreadOrder, 'both'>, from)
  const { roots: found, answers, ...thread } = await readPart(key, picked, how)
  const begun = sides ? sides.some((side) => side.from !== null) : from !== null
  // a place that does not exist any more
  if (found.length === 0 && begun) return await readPage(key, order, null, how)
  const { shown, next } = sides ? takingTurns(found) : inARow(found)
  return { comments: treesOf(shown, answers), next, later: begun, thread }
}

/** Some comments without parent with their answers, the latest first. */
export async function readRoots(key: ThreadKey, ids: string[], how: Looking): Promise<ShownComment[]> {
  const sql = (columns: string) =>
    `select ${columns} from "Comment" c where ${roots} and c.id = any($5::uuid[]) order by c."writtenAt" desc, c.id desc`
  const part = await readPart(key, { sql, values: [ids] }, how)
  return treesOf(part.roots, part.answers)
}

type Turned = { shown: CommentRow[]; next: string | null }

function oneRow(order: Exclude<ThreadOrder, 'both'>, from: string | null): Picked {
  const sql = (columns: string) => `select ${columns} from "Comment" c where ${walk(order, from && '$5')}`
  return { sql, values: from ? [from] : [] }
}

function inARow(found: CommentRow[]): Turned {
  return { shown: found.slice(0, pageSize), next: found[pageSize]?.id ?? null }
}

type Side = { stance: Stance; from: string | null }
const half = pageSize / 2

/** Where the rows for and against begin; a side may be at its end while the other one goes on. */
function sidesOf(start: string | null): Side[] {
  const [pro, contra] = start?.split('_') ?? []
  const begun: Side[] = []
  if (isUuid(pro)) begun.push({ stance: 'pro', from: pro })
  if (isUuid(contra)) begun.push({ stance: 'contra', from: contra })
  if (begun.length > 0) return begun
  return [
    { stance: 'pro', from: null },
    { stance: 'contra', from: null },
  ]
}

function bothSides(sides: Side[]): Picked {
  const values = sides.flatMap(({ from }) => from ?? [])
  const row = (columns: string, { stance, from }: Side) =>
    `(select ${columns} from "Comment" c where c.stance = '${stance}'
      and ${walk('helpful', from && `$${values.indexOf(from) + 5}`, half + 1)})`
  return { sql: (columns) => sides.map((side) => row(columns, side)).join(' union all '), values }
}

/** The best for and the best against, one after the other. */
function takingTurns(found: CommentRow[]): Turned {
  const [pros, contras] = (['pro', 'contra'] as const).map((side) => found.filter(({ stance }) => stance === side))
  const turns = Array.from({ length: half }).flatMap((_, n) => [pros![n], contras![n]])
  const next = [pros![half]?.id ?? '', contras![half]?.id ?? '']
  return { shown: turns.filter((one) => one !== undefined), next: next.some(Boolean) ? next.join('_') : null }
}
