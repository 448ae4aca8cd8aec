import { rows } from '#app/platform/db.server.ts'
import type { SearchKind } from './kinds.ts'
import { insidePattern, tsquery, wordsOf } from './query.ts'

/** Of each kind so many are ranked, the newest; beyond that the number says "more than". */
export const mostPerKind = 300
export const pageSize = 20
/** fewer hits than this may be a slip of the pen */
const fewHits = 3

export type Hit = {
  kind: SearchKind
  id: string
  title: string
  path: string
  /** with marks around the words that were found */
  extract: string
  /** of a comment: what it is about */
  about: string | null
}

export type Found = { counts: { kind: SearchKind; count: number; more: boolean }[]; hits: Hit[]; alike: boolean }

/** Stand around found words in an extract; characters nobody types. */
export const mark = { start: '\u0002', stop: '\u0003' } as const

type Asked = { kinds: SearchKind[]; only: SearchKind | null; page: number }

/** One page of hits and how many there are of each kind. Hardly any hit: titles spelled alike are taken, too. */
export async function search(municipalityId: string, query: string, asked: Asked): Promise<Found> {
  const words = wordsOf(query)
  if (words.length === 0 || asked.kinds.length === 0) return { counts: [], hits: [], alike: false }
  const exact = await look(municipalityId, words, asked, false)
  if (total(exact) >= fewHits) return { ...exact, alike: false }
  const alike = await look(municipalityId, words, asked, true)
  return total(alike) > total(exact) ? { ...alike, alike: true } : { ...exact, alike: false }
}

function total({ counts }: Pick<Found, 'counts'>): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

async function look(municipalityId: string, words: string[], { kinds, only, page }: Asked, alike: boolean) {
  const values: unknown[] = [municipalityId, tsquery(words), kinds, only, pageSize, (page - 1) * pageSize]
  const put = (value: unknown) => `$${values.push(value)}`
  const [found] = await rows<{ counts: Record<string, number> | null; hits: Hit[] | null }>(
    hitsSql(condition(words, alike, put)),
    values,
    { fresh: true },
  )
  const counts = kinds.map((kind) => {
    const count = found!.counts?.[kind] ?? 0
    return { kind, count: Math.min(count, mostPerKind), more: count > mostPerKind }
  })
  return { counts, hits: found!.hits ?? [] }
}

/** Every word is met as a stem or a beginning, or stands within the title; `alike`: or the title holds one spelled like it. */
function condition(words: string[], alike: boolean, put: (value: unknown) => string): string {
  const patterns = words.map(insidePattern)
  const inTitle = patterns.some((pattern) => pattern !== null)
    ? ` or (${words.map((word, at) => titleHolds(patterns[at] ?? null, word, put)).join(' and ')})`
    : ''
  const spelled = alike ? ` or (${words.map((word) => spelledAlike(word, put)).join(' and ')})` : ''
  return `(words @@ q.query${inTitle}${spelled})`
}

// a short word beside a long one still has to be met: as a stem
function titleHolds(pattern: string | null, word: string, put: (value: unknown) => string): string {
  return pattern ? `title ilike ${put(pattern)}` : `words @@ plainto_tsquery('german', ${put(word)})`
}

// of three letters too many words are alike
function spelledAlike(word: string, put: (value: unknown) => string): string {
  const place = `${put(word)}::text`
  return `(words @@ plainto_tsquery('german', ${place})${[...word].length > 3 ? ` or ${place} <% title` : ''})`
}

/**
 * $1 municipality, $2 words for to_tsquery, $3 kinds, $4 one kind or null, $5 and $6 the page. Of a kind the newest hits are ranked: ids tell the
 * time. Materialised, so that the indexes of words are used and every hit is looked at once.
 */
function hitsSql(met: string): string {
  return `
with q as materialized (select to_tsquery('german', $2) as query),
met as materialized (
  select e.kind, e."subjectId", e.title, e.words from "SearchEntry" e, q
  where e."municipalityId" = $1 and e.kind = any($3::text[]) and e.visible and ${met}),
newest as (
  select *, row_number() over (partition by kind order by "subjectId" desc) as rank from met),
counts as (select kind, count(*)::int as count from met group by kind),
page as materialized (
  select n.kind, n."subjectId", row_number() over () as place from (
    select n.kind, n."subjectId", ts_rank(n.words, q.query) + similarity(n.title, $2) as weight from newest n, q
    where n.rank <= ${mostPerKind} and ($4::text is null or n.kind = $4)
    order by weight desc, n."subjectId" desc limit $5 offset $6) n)
select (select json_object_agg(kind, count) from counts) as counts,
  (select json_agg(json_build_object('kind', e.kind, 'id', e."subjectId", 'title', e.title, 'path', e.path, 'about', a.title,
    'extract', ts_headline('german', left(translate(e.text, '${mark.start}${mark.stop}', ''), 20000), q.query,
      'StartSel=${mark.start},StopSel=${mark.stop},MaxFragments=2,MaxWords=24,MinWords=12,FragmentDelimiter=" … "')) order by page.place)
   from page cross join q
   join "SearchEntry" e on e."municipalityId" = $1 and e.kind = page.kind and e."subjectId" = page."subjectId"
   left join "SearchEntry" a on a."municipalityId" = $1 and a.kind = e."aboutKind" and a."subjectId" = e."aboutId") as hits`
}
