import { chronicleMark, markInSql } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { countIdeas, type Found } from './counting.server.ts'
import { hitsOfPage } from './hits.server.ts'
import type { ListedStatus } from './idea.ts'
import { everythingNewestFirst, type IdeaView, lastPage, pageSize } from './idea-filter.ts'
import { selectionOf } from './selection.server.ts'

export type ListedIdea = {
  number: number
  title: string
  /** beginning of the text */
  excerpt: string
  status: ListedStatus
  topicId: string | null
  districtId: string | null
  supportCount: number
  commentCount: number
  /** ISO date, Germany */
  day: string
  latitude: number | null
  longitude: number | null
  photoId: string | null
}

export type IdeaList = Found & { ideas: ListedIdea[]; pages: number }

/** One page of the public list with its count. Three short queries at most, however many ideas there are. */
export function listIdeas(municipalityId: string, view: IdeaView): Promise<IdeaList> {
  return view.search === '' ? browse(municipalityId, view) : search(municipalityId, view)
}

/** The ideas of a process with the most support, and how many it has in all: one query, for the page of the process. */
export async function ideasOfProcess(
  municipalityId: string,
  process: number,
  most: number,
): Promise<{ ideas: ListedIdea[]; count: number }> {
  const { where, values } = selectionOf(municipalityId, { ...everythingNewestFirst, process }, 'exact', 'walk')
  const picked = `select id from "Idea" where ${where} order by ${orders.supported} limit $${values.length + 1}::int`
  const all = `(select count(*)::int from "Idea" where ${where}) as all`
  const found = await rows<ListedIdea & { all: number }>(cards(picked, ordered('supported'), all), [...values, most])
  const ideas = found.map((one) => {
    const { all: _, ...idea } = one
    return idea
  })
  return { ideas, count: found[0]?.all ?? 0 }
}

/** The page itself says whether what is remembered of the counts still holds: mostly a single query. */
async function browse(municipalityId: string, view: IdeaView): Promise<IdeaList> {
  const marked = await walkedPage(municipalityId, view)
  const mark = marked[0]?.mark ?? (await chronicleMark(municipalityId))
  const found = await countIdeas(municipalityId, view, mark)
  return { ...found, ideas: withoutMark(marked), pages: pagesOf(found) }
}

async function search(municipalityId: string, view: IdeaView): Promise<IdeaList> {
  const mark = await chronicleMark(municipalityId)
  const order = view.order === 'mixed' ? `${shuffle} < ${startOf(view.seed)}, ${shuffle}` : orders[view.order]
  const { ids, ...counted } = await hitsOfPage(municipalityId, view, { order, page: view.page, mark })
  const found: Found = { ...counted, facets: null }
  const pages = pagesOf(found)
  if (ids.length === 0) return { ...found, ideas: [], pages }
  // words in more ideas than are counted are met soon enough on the way through the order
  const walked = found.more && found.wording === 'exact'
  const ideas = walked ? withoutMark(await walkedPage(municipalityId, view)) : await shown(municipalityId, ids)
  return { ...found, ideas, pages }
}

function shown(municipalityId: string, ids: string[]): Promise<ListedIdea[]> {
  const picked = 'select id, place from unnest($2::uuid[]) with ordinality as hit(id, place)'
  return rows(cards(picked, 'place'), [municipalityId, ids])
}

function pagesOf({ count }: Found): number {
  return Math.min(lastPage, Math.max(1, Math.ceil(count / pageSize)))
}

type Marked = ListedIdea & { mark: string }

function withoutMark(marked: Marked[]): ListedIdea[] {
  return marked.map((one) => {
    const { mark: _, ...idea } = one
    return idea
  })
}

function walkedPage(municipalityId: string, view: IdeaView): Promise<Marked[]> {
  const selection = selectionOf(municipalityId, view, 'exact', 'walk')
  const window = `limit ${pageSize} offset $${selection.values.length + 1}::int`
  const values = [...selection.values, (view.page - 1) * pageSize]
  const how = { fresh: view.search !== '' }
  if (view.order === 'mixed') {
    values.push(startOf(view.seed))
    const offset = `$${selection.values.length + 1}::int`
    return rows(
      cards(walkingRound(selection.where, `$${values.length}::bigint`, offset, window), 'lap, at', withMark),
      values,
      how,
    )
  }
  const picked = `select id from "Idea" where ${selection.where} order by ${orders[view.order]} ${window}`
  return rows(cards(picked, ordered(view.order), withMark), values, how)
}

const withMark = `${markInSql} as mark`

const orders = {
  newest: '"submittedAt" desc, id desc',
  supported: '"supportCount" desc, id desc',
  discussed: '"commentCount" desc, id desc',
}

function ordered(by: keyof typeof orders): string {
  return `i.${orders[by].replace(', ', ', i.')}`
}

// as in the index: one fixed shuffle of all ideas
const shuffle = 'uuid_hash_extended(id, 0)'

/** Where a seed enters the shuffle: seeds side by side enter far apart. */
function startOf(seed: number): string {
  return BigInt.asIntN(64, BigInt(seed + 1) * 0x9e37_79b9_7f4a_7c15n).toString()
}

/** From the start to the end of the shuffle, then from its beginning. */
function walkingRound(where: string, start: string, offset: string, window: string): string {
  const lap = (n: number, side: string) =>
    `(select id, ${n} as lap, ${shuffle} as at from "Idea" where ${where} and ${shuffle} ${side} ${start}
      order by ${shuffle} limit ${pageSize} + ${offset})`
  return `select id, lap, at from (${lap(0, '>=')} union all ${lap(1, '<')}) round order by lap, at ${window}`
}

// which ideas is decided on an index alone; only the twenty shown are read
function cards(picked: string, order: string, besides = ''): string {
  return `select i.number, i.title, left(i.text, 170) as excerpt, i.status::text, i."topicId", i."districtId", i."supportCount", i."commentCount",
      to_char(i."submittedAt" at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day, i.latitude, i.longitude, p.id as "photoId"${besides && `, ${besides}`}
    from (${picked}) picked join "Idea" i on i."municipalityId" = $1 and i.id = picked.id
    left join "Photo" p on p."municipalityId" = $1 and p.id = i."photoId" and p.state = 'ready'
    order by ${order}`
}
