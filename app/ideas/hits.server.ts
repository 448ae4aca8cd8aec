import { remembered } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { type Count, type Found, mostCounted, worded } from './counting.server.ts'
import { filterKey, type IdeaFilter, pageSize } from './idea-filter.ts'
import { selectionOf, type Wording } from './selection.server.ts'

type Hits = Count & { ids: string[] }
type Asked = { order: string; page: number; mark: string }

const pagesAtOnce = 10

/**
 * How many ideas words find, and the ids of one page of them: one look through the index of words for both. Leafing looks at the same hits
 * again, so ten pages are remembered at once.
 */
export async function hitsOfPage(
  municipalityId: string,
  filter: IdeaFilter,
  { order, page, mark }: Asked,
): Promise<Hits & { wording: Wording }> {
  const block = Math.floor((page - 1) / pagesAtOnce)
  const found = await worded((wording) => {
    const key = `hits ${municipalityId} ${filterKey(filter)} ${wording} ${order} ${block}`
    return remembered(mark, key, () => gather(municipalityId, filter, wording, { order, block }))
  })
  const start = ((page - 1) % pagesAtOnce) * pageSize
  return { ...found, ids: found.ids.slice(start, start + pageSize) }
}

async function gather(
  municipalityId: string,
  filter: IdeaFilter,
  wording: Wording,
  { order, block }: { order: string; block: number },
): Promise<Hits> {
  const { sql, values } = gathering(municipalityId, filter, wording)
  const window = `limit ${pageSize * pagesAtOnce} offset ${block * pageSize * pagesAtOnce}`
  const [found] = await rows<{ count: number; ids: string[] }>(
    `${sql} select (select count(*)::int from hits) as count, array(select id from hits order by ${order} ${window})::text[] as ids`,
    values,
    { fresh: true },
  )
  const most = mostCounted[wording]
  return { count: Math.min(found!.count, most), more: found!.count > most, ids: found!.ids }
}

/** Ids of everything a search finds, newest first; as many as are counted. */
export async function searchHits(municipalityId: string, filter: IdeaFilter, found: Found): Promise<string[]> {
  const { sql, values } = gathering(municipalityId, filter, found.wording)
  const hits = await rows<{ id: string }>(
    `${sql} select id from hits order by "submittedAt" desc, id desc limit ${mostCounted[found.wording]}`,
    values,
    { fresh: true },
  )
  return hits.map(({ id }) => id)
}

/** Materialised: planned for all hits, so that the index of the words is used; read only as far as wanted. */
function gathering(municipalityId: string, filter: IdeaFilter, wording: Wording): { sql: string; values: unknown[] } {
  const { where, values } = selectionOf(municipalityId, filter, wording)
  const sql = `with found as materialized (select id, "submittedAt", "supportCount", "commentCount" from "Idea" where ${where}),
    hits as materialized (select * from found limit ${mostCounted[wording] + 1})`
  return { sql, values }
}
