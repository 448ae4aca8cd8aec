import { rows } from '#app/platform/db.server.ts'
import { answersShown, isUuid, pageSize, type Stance, type ThreadOrder } from './comment.ts'
import { type CommentRow, columnsOf, treesOf } from './comment-rows.server.ts'
import type { ShownComment } from './thread-view.ts'
import { isShown, roots, type WalkedOrder, walk } from './walk-sql.ts'

export type ThreadKey = { municipalityId: string; threadId: string }
type Page = {
  comments: ShownComment[]
  /** where the next page begins */
  next: string | null
  /** is this not the first page? */
  later: boolean
}
type Looking = {
  /** who looks */
  viewer: string | null
  /** the comment whose answers are all shown */
  open?: string | null
}

/**
 * One page of a thread: twenty comments without parent, each with its first answers. It begins with the comment `start`, or with the first one;
 * in the order "both" with one of either side. Two trips, however long the thread is.
 */
export async function readPage(key: ThreadKey, order: ThreadOrder, start: string | null, how: Looking): Promise<Page> {
  const page = await (order === 'both' ? bothSides(key, start, how.viewer) : oneRow(key, order, start, how.viewer))
  // a place that does not exist any more
  if (page.roots.length === 0 && start !== null) return await readPage(key, order, null, how)
  return { comments: await withAnswers(key, page.roots, how), next: page.next, later: start !== null }
}

/** Some comments without parent with their answers, the latest first. */
export async function readRoots(key: ThreadKey, ids: string[], how: Looking): Promise<ShownComment[]> {
  const found = await rows<CommentRow>(
    `select ${columnsOf('$3')} from "Comment" c where ${roots} and c.id = any($4::uuid[]) order by c."writtenAt" desc, c.id desc`,
    [key.municipalityId, key.threadId, how.viewer, ids],
  )
  return await withAnswers(key, found, how)
}

type Roots = { roots: CommentRow[]; next: string | null }

async function oneRow(key: ThreadKey, order: WalkedOrder, start: string | null, viewer: string | null): Promise<Roots> {
  const from = isUuid(start) ? [start] : []
  const found = await rows<CommentRow>(
    `select ${columnsOf('$3')} from "Comment" c where ${walk(order, from.length > 0 ? '$4' : null)}`,
    [key.municipalityId, key.threadId, viewer, ...from],
  )
  return { roots: found.slice(0, pageSize), next: found[pageSize]?.id ?? null }
}

/** The best for and the best against, taking turns; a side may be at its end while the other one goes on. */
async function bothSides(key: ThreadKey, start: string | null, viewer: string | null): Promise<Roots> {
  const half = pageSize / 2
  const [pro = '', contra = ''] = start?.split('_') ?? []
  const side = async (stance: Stance, from: string): Promise<CommentRow[]> => {
    if (start !== null && !isUuid(from)) return []
    return await rows<CommentRow>(
      `select ${columnsOf('$3')} from "Comment" c where c.stance = '${stance}' and ${walk('helpful', isUuid(from) ? '$4' : null, half + 1)}`,
      [key.municipalityId, key.threadId, viewer, ...(isUuid(from) ? [from] : [])],
    )
  }
  const [pros, contras] = await Promise.all([side('pro', pro), side('contra', contra)])
  const turns = Array.from({ length: half }).flatMap((_, n) => [pros[n], contras[n]])
  const next = [pros[half]?.id ?? '', contras[half]?.id ?? '']
  return { roots: turns.filter((one) => one !== undefined), next: next.some(Boolean) ? next.join('_') : null }
}

/** Answers of all comments of a page in one trip: the first of each in the order of the conversation, of the open one all. */
async function withAnswers(
  { municipalityId }: ThreadKey,
  page: CommentRow[],
  { open = null, viewer }: Looking,
): Promise<ShownComment[]> {
  const answered = page.filter(({ answerCount }) => answerCount > 0).map(({ id }) => id)
  if (answered.length === 0) return treesOf(page, [])
  const answers = await rows<CommentRow>(
    `select ${columnsOf('$3')} from unnest($2::uuid[]) root(id) cross join lateral (
       select a.* from "Comment" a
         left join "Comment" above on above."municipalityId" = $1 and above.id = a."parentId" and above.depth = 1
       where a."municipalityId" = $1 and a."rootId" = root.id and ${isShown('a')}
       order by coalesce(above."writtenAt", a."writtenAt"), coalesce(above.id, a.id), a.depth, a."writtenAt", a.id
       limit case when root.id = $4::uuid then 500 else ${answersShown} end
     ) c`,
    [municipalityId, answered, viewer, isUuid(open) ? open : null],
  )
  return treesOf(page, answers)
}
