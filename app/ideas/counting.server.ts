import { remembered } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import type { ListedStatus } from './idea.ts'
import { filterKey, type IdeaFilter } from './idea-filter.ts'
import { countable, inProcess, visible, type Wording } from './selection.server.ts'

/** How many ideas a filter finds. `more`: counting stopped there. */
export type Count = { count: number; more: boolean }

/** How many each further choice would leave; null while words are looked for. */
export type Facets = {
  statuses: Record<string, number>
  topics: Record<string, number>
  districts: Record<string, number>
}

export type Found = Count & { wording: Wording; facets: Facets | null }

type Cell = { status: ListedStatus; topicId: string | null; districtId: string | null; count: number }

export const mostCounted: Record<Wording, number> = { exact: 10_000, similar: 200 }
/** fewer hits than this may be a slip of the pen */
export const fewHits = 5

/** Counts what a filter finds. Hardly any hit for the words: similar spellings count, too, here and wherever the filter is used. */
export async function countIdeas(municipalityId: string, filter: IdeaFilter, mark: string): Promise<Found> {
  if (!filter.search) {
    const cells = await remembered(mark, `tally ${municipalityId} ${filter.process ?? ''}`, () =>
      tally(municipalityId, filter.process ?? null),
    )
    const { count, statuses, topics, districts } = sumOf(cells, filter)
    return { count, more: false, wording: 'exact', facets: { statuses, topics, districts } }
  }
  return await remembered(mark, `count ${municipalityId} ${filterKey(filter)}`, async () => {
    const counted = await worded((wording) => countMatches(municipalityId, filter, wording))
    return { ...counted, facets: null }
  })
}

/** Hardly any hit for the words as they are written: similar spellings, when they find more. */
async function worded<Counted extends Count>(
  find: (wording: Wording) => Promise<Counted>,
): Promise<Counted & { wording: Wording }> {
  const exact = await find('exact')
  if (exact.count >= fewHits) return { ...exact, wording: 'exact' }
  const similar = await find('similar')
  return similar.count > exact.count ? { ...similar, wording: 'similar' } : { ...exact, wording: 'exact' }
}

/** All ideas by status, topic and district in one pass over an index: every count without words is a sum of these. */
function tally(municipalityId: string, process: number | null): Promise<Cell[]> {
  return rows<Cell>(
    `select status::text, "topicId", "districtId", count(*)::int from "Idea"
     where "municipalityId" = $1 and ${visible}${process ? ` and ${inProcess('$2')}` : ''}
     group by "Idea".status, "topicId", "districtId"`,
    process ? [municipalityId, process] : [municipalityId],
  )
}

async function countMatches(municipalityId: string, filter: IdeaFilter, wording: Wording): Promise<Count> {
  const { from, values } = countable(municipalityId, filter, wording)
  const most = mostCounted[wording]
  // materialised: a limit would tempt the planner to walk through all ideas in the hope of early hits
  const [found] = await rows<{ count: number }>(
    `with hits as materialized (select 1 ${from})
     select count(*)::int from (select 1 from hits limit ${most + 1}) counted`,
    values,
    { fresh: true },
  )
  return { count: Math.min(found!.count, most), more: found!.count > most }
}

// where nothing is chosen the sum is the same for everybody, and there are thousands of cells
const sums = new WeakMap<Cell[], ReturnType<typeof countCells>>()

function sumOf(cells: Cell[], filter: IdeaFilter): ReturnType<typeof countCells> {
  if (filter.statuses.length + filter.topicIds.length + filter.districtIds.length > 0) return countCells(cells, filter)
  const known = sums.get(cells)
  if (known) return known
  const sum = countCells(cells, filter)
  sums.set(cells, sum)
  return sum
}

/** Each facet counts what the other choices leave. */
export function countCells(cells: Cell[], filter: Omit<IdeaFilter, 'search'>): Facets & { count: number } {
  const result = {
    count: 0,
    statuses: {} as Record<string, number>,
    topics: {} as Record<string, number>,
    districts: {} as Record<string, number>,
  }
  for (const { status, topicId, districtId, count } of cells) {
    const inStatus = filter.statuses.length === 0 || filter.statuses.includes(status)
    const inTopic = filter.topicIds.length === 0 || (topicId !== null && filter.topicIds.includes(topicId))
    const inDistrict =
      filter.districtIds.length === 0 || (districtId !== null && filter.districtIds.includes(districtId))
    if (inStatus && inTopic && inDistrict) result.count += count
    if (inTopic && inDistrict) add(result.statuses, status, count)
    if (inStatus && inDistrict) add(result.topics, topicId, count)
    if (inStatus && inTopic) add(result.districts, districtId, count)
  }
  return result
}

function add(counts: Record<string, number>, key: string | null, count: number): void {
  if (key !== null) counts[key] = (counts[key] ?? 0) + count
}
