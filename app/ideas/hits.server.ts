import { chronicleMark, isNews, markInSql, rememberedWhile } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { type Count, type Found, fewHits, mostCounted } from './counting.server.ts'
import { filterKey, type IdeaFilter, pageSize } from './idea-filter.ts'
import { selectionOf, type Wording } from './selection.server.ts'

type Hits = Count & { wording: Wording; ids: string[] }
type Asked = { order: string; page: number }

const pagesAtOnce = 10

/**
 * How many ideas words find, and the ids of one page of them: one look through the index of words for both. Leafing looks at the same hits
 * again, so ten pages are remembered at once.
 */
export async function hitsOfPage(municipalityId: string, filter: IdeaFilter, { order, page }: Asked): Promise<Hits> {
  const block = Math.floor((page - 1) / pagesAtOnce)
  const key = `hits ${municipalityId} ${filterKey(filter)} ${order} ${block}`
  const found = await rememberedWhile(key, async (known) => {
    // the mark alone is had for less than the plan of a search
    const mark = known === null ? null : await chronicleMark(municipalityId)
    if (mark !== null && !isNews(mark, known)) return { mark, value: null }
    return await gather(municipalityId, filter, order, block)
  })
  const start = ((page - 1) % pagesAtOnce) * pageSize
  return { ...found, ids: found.ids.slice(start, start + pageSize) }
}

type Gathered = { mark: string; count: number; ids: string[]; similar: number | null; similarIds: string[] | null }

/** Hardly any hit for the words as they are written: similar spellings are looked for in the same trip, and count when they find more. */
async function gather(
  municipalityId: string,
  filter: IdeaFilter,
  order: string,
  block: number,
): Promise<{ mark: string; value: Hits }> {
  const values: unknown[] = [municipalityId]
  const window = `limit ${pageSize * pagesAtOnce} offset ${block * pageSize * pagesAtOnce}`
  const count = (wording: Wording) => `(select count(*)::int from hits_${wording})`
  const ids = (wording: Wording) => `array(select id from hits_${wording} order by ${order} ${window})::text[]`
  const few = `${count('exact')} < ${fewHits}`
  const both = [
    gathering(municipalityId, filter, 'exact', values),
    gathering(municipalityId, filter, 'similar', values),
  ]
  const [found] = await rows<Gathered>(
    `with ${both.join(', ')} select ${markInSql} as mark, ${count('exact')} as count, ${ids('exact')} as ids,
      case when ${few} then ${count('similar')} end as similar, case when ${few} then ${ids('similar')} end as "similarIds"`,
    values,
    { fresh: true },
  )
  const { mark, similar, similarIds } = found!
  const wording = similarIds !== null && (similar ?? 0) > found!.count ? 'similar' : 'exact'
  const [all, shown] = wording === 'similar' ? [similar!, similarIds!] : [found!.count, found!.ids]
  const most = mostCounted[wording]
  return { mark, value: { wording, count: Math.min(all, most), more: all > most, ids: shown } }
}

/** Ids of everything a search finds, newest first; as many as are counted. */
export async function searchHits(municipalityId: string, filter: IdeaFilter, found: Found): Promise<string[]> {
  const values: unknown[] = [municipalityId]
  const { wording } = found
  const hits = await rows<{ id: string }>(
    `with ${gathering(municipalityId, filter, wording, values)}
     select id from hits_${wording} order by "submittedAt" desc, id desc limit ${mostCounted[wording]}`,
    values,
    { fresh: true },
  )
  return hits.map(({ id }) => id)
}

/** Materialised: planned for all hits, so that the index of the words is used; read only as far as wanted. Gives `hits_exact` or `hits_similar`. */
function gathering(municipalityId: string, filter: IdeaFilter, wording: Wording, values: unknown[]): string {
  const { where } = selectionOf(municipalityId, filter, wording, 'gather', values)
  return `all_${wording} as materialized (select id, "submittedAt", "supportCount", "commentCount" from "Idea" where ${where}),
    hits_${wording} as materialized (select * from all_${wording} limit ${mostCounted[wording] + 1})`
}
