import { rows } from '#app/platform/db.server.ts'
import { pageSize, type Stance, type ThreadOrder } from './comment.ts'
import type { ThreadKey } from './part.server.ts'
import { isBefore, isPublic, orderBy, roots, type WalkedOrder } from './walk-sql.ts'

export type Place = {
  /** what the page begins with that the comment stands on; null: the first page */
  start: string | null
  /** the comment itself, or the one its answer stands below */
  rootId: string
}

/** Where a comment is found in its thread, in one trip; null when nobody may see it. */
export async function placeOf(key: ThreadKey, order: ThreadOrder, id: string): Promise<Place | null> {
  const [found] = await rows<{ rootId: string; stance: Stance; before: number; begin: string | null }>(
    order === 'both' ? `${root} select id as "rootId", stance from root` : placeSql(order),
    [key.municipalityId, key.threadId, id],
  )
  if (!found) return null
  const { rootId, stance, before, begin } = found
  // beside each other there are two rows: the page begins with the comment itself
  if (order === 'both') return { rootId, start: { pro: `${rootId}_`, contra: `_${rootId}`, neutral: null }[stance] }
  return { rootId, start: before >= pageSize ? begin : null }
}

const root = `
  with root as (
    select root.id, root.stance::text from "Comment" c
    join "Comment" root on root."municipalityId" = $1 and root.id = coalesce(c."rootId", c.id)
    where c."municipalityId" = $1 and c."threadId" = $2 and c.id = $3 and ${isPublic('c')}
  )`

const placeSql = (order: WalkedOrder) => `${root}, place as (
    select count(*)::int as before from "Comment" c, "Comment" f
    where f."municipalityId" = $1 and f.id = (select id from root) and ${roots} and ${isBefore(order)}
  )
  select root.id as "rootId", root.stance, place.before, (
    select c.id from "Comment" c where ${roots} order by ${orderBy(order)} offset place.before - place.before % ${pageSize} limit 1
  ) as begin from root, place`
