import { markInSql } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { countIdeas, type Found } from './counting.server.ts'
import { followedIn } from './follows.server.ts'
import { hitsOfPage } from './hits.server.ts'
import type { ListedStatus } from './idea.ts'
import { type IdeaView, lastPage, pageSize } from './idea-filter.ts'
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

/** `followed`: the one topic or district chosen, if the person who looks follows it. */
export type IdeaList = Found & { ideas: ListedIdea[]; pages: number; followed: string[] }

/** One page of the public list with its count, for a person or for everybody. Two short queries, however many ideas there are. */
export function listIdeas(municipalityId: string, view: IdeaView, personId: string | null = null): Promise<IdeaList> {
  const looking = { municipalityId, view, personId }
  return view.search === '' ? browse(looking) : search(looking)
}

type Looking = { municipalityId: string; view: IdeaView; personId: string | null }

/** The page itself says whether what is remembered of the counts still holds: mostly a single query. */
async function browse(looking: Looking): Promise<IdeaList> {
  const { mark, ...page } = await walkedPage(looking)
  const found = await countIdeas(looking.municipalityId, looking.view, mark)
  return { ...found, ...page, pages: pagesOf(found) }
}

async function search(looking: Looking): Promise<IdeaList> {
  const { municipalityId, view } = looking
  const order = view.order === 'mixed' ? `${shuffle} < ${startOf(view.seed)}, ${shuffle}` : orders[view.order]
  const { ids, ...counted } = await hitsOfPage(municipalityId, view, { order, page: view.page })
  const found: Found = { ...counted, facets: null }
  // words in more ideas than are counted are met soon enough on the way through the order
  const walked = found.more && found.wording === 'exact' && ids.length > 0
  const { mark: _, ...page } = walked ? await walkedPage(looking) : await shown(looking, ids)
  return { ...found, ...page, pages: pagesOf(found) }
}

function shown({ municipalityId, view, personId }: Looking, ids: string[]): Promise<Page> {
  const picked = 'select id, place from unnest($2::uuid[]) with ordinality as hit(id, place)'
  const values = [municipalityId, ids]
  return pageBy(
    `select '' as mark, ${inOne(cards(picked, 'place'))} as ideas, ${followedIn(view, personId, values)} as followed`,
    values,
  )
}

function pagesOf({ count }: Found): number {
  return Math.min(lastPage, Math.max(1, Math.ceil(count / pageSize)))
}

type Page = { mark: string; ideas: ListedIdea[]; followed: string[] }

async function pageBy(sql: string, values: unknown[], how?: { fresh: boolean }): Promise<Page> {
  const [found] = await rows<Page>(sql, values, how)
  return found!
}

function walkedPage({ municipalityId, view, personId }: Looking): Promise<Page> {
  const selection = selectionOf(municipalityId, view, 'exact', 'walk')
  const window = `limit ${pageSize} offset $${selection.values.length + 1}::int`
  const values = [...selection.values, (view.page - 1) * pageSize]
  const followed = followedIn(view, personId, values)
  const sql = (found: string) => `select ${markInSql} as mark, ${inOne(found)} as ideas, ${followed} as followed`
  const how = { fresh: view.search !== '' }
  if (view.order === 'mixed') {
    const offset = `$${selection.values.length + 1}::int`
    const start = `$${values.push(startOf(view.seed))}::bigint`
    return pageBy(sql(cards(walkingRound(selection.where, start, offset, window), 'lap, at')), values, how)
  }
  const picked = `select id from "Idea" where ${selection.where} order by ${orders[view.order]} ${window}`
  return pageBy(sql(cards(picked, ordered(view.order))), values, how)
}

/** For other queries, $1 the municipality: what is picked, in this order, as one value. */
export function listedInSql(picked: string, order: keyof typeof orders): string {
  return inOne(cards(picked, ordered(order)))
}

// in one value: also where there is none, the page says what else it was asked for
function inOne(found: string): string {
  return `coalesce((select json_agg(card) from (${found}) card), '[]')`
}

export const orders = {
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
