import { rows } from '#app/platform/db.server.ts'
import { pageSize, type Stance, type ThreadOrder } from './comment.ts'
import type { ThreadKey } from './pages.server.ts'
import { isBefore, isPublic, orderBy, roots } from './walk-sql.ts'

export type Place = {
  /** what the page begins with that the comment stands on; null: the first page */
  start: string | null
  /** the comment itself, or the one its answer stands below */
  rootId: string
}

/** Where a comment is found in its thread; null when nobody may see it. */
export async function placeOf(key: ThreadKey, order: ThreadOrder, id: string): Promise<Place | null> {
  const { municipalityId, threadId } = key
  const [comment] = await rows<{ rootId: string; stance: Stance }>(
    `select root.id as "rootId", root.stance::text from "Comment" c
     join "Comment" root on root."municipalityId" = $1 and root.id = coalesce(c."rootId", c.id)
     where c."municipalityId" = $1 and c."threadId" = $2 and c.id = $3 and ${isPublic('c')}`,
    [municipalityId, threadId, id],
  )
  if (!comment) return null
  const { rootId, stance } = comment
  // beside each other there are two rows: the page begins with the comment itself
  if (order === 'both') return { rootId, start: { pro: `${rootId}_`, contra: `_${rootId}`, neutral: null }[stance] }
  const [begin] = await rows<{ id: string; before: number }>(
    `with place as (
       select count(*)::int as before from "Comment" c, "Comment" f
       where f."municipalityId" = $1 and f.id = $3 and ${roots} and ${isBefore(order)}
     )
     select c.id, place.before from place, lateral (
       select c.id from "Comment" c where ${roots} order by ${orderBy(order)} offset place.before - place.before % ${pageSize} limit 1
     ) c`,
    [municipalityId, threadId, rootId],
  )
  return { rootId, start: begin && begin.before >= pageSize ? begin.id : null }
}
