import { pool } from '#app/platform/db.server.ts'
import type { SearchKind } from './kinds.ts'
import { insidePattern, tsquery, wordsOf } from './query.ts'

/** Of each kind so many hits are ranked; beyond that the number says "more than". */
export const mostPerKind = 500
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

/** Stand around found words in an extract; characters nobody types (private use). */
export const mark = { start: '\ue000', stop: '\ue001' } as const

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
  const values: unknown[] = [municipalityId, tsquery(words), only, pageSize, (page - 1) * pageSize]
  const put = (value: unknown) => `$${values.push(value)}`
  const { counts, hits } = await answer(hitsSql(kinds, stages(words, alike, put)), values)
  return {
    counts: kinds.map((kind) => {
      const count = counts?.[kind] ?? 0
      return { kind, count: Math.min(count, mostPerKind), more: count > mostPerKind }
    }),
    hits: hits ?? [],
  }
}

type Answer = { counts: Record<string, number> | null; hits: Hit[] | null }

/** The limits would tempt the planner to read whole tables in the hope of early hits: here the indexes of words are always the way. */
async function answer(sql: string, values: unknown[]): Promise<Answer> {
  const client = await pool.connect()
  try {
    await client.query('begin; set local enable_seqscan = off; set local enable_indexscan = off')
    const { rows } = await client.query<Answer>(sql, values)
    await client.query('commit')
    return rows[0]!
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/**
 * Every word is met as a stem; or as a beginning; or stands within the title; `alike`: or the title holds one spelled like it. One after the
 * other, as long as there is room: what begins with a frequent word, or holds it, is not looked for where the word itself fills all places.
 */
function stages(words: string[], alike: boolean, put: (value: unknown) => string): Stages {
  const all = (one: (word: string) => string) => `(${words.map(one).join(' and ')})`
  const plain = `words @@ to_tsquery('german', ${put(words.join(' & '))})`
  const begun = `words @@ to_tsquery('german', $2)`
  const inTitle = [
    ...(words.some((word) => insidePattern(word)) ? [all((word) => titleHolds(word, put))] : []),
    // of words the stemmer leaves out ("weg") nothing but the title is left
    ...(words.every((word) => [...word].length >= 3)
      ? [`(numnode(to_tsquery('german', $2)) = 0 and ${all((word) => `title ilike ${put(`%${word}%`)}`)})`]
      : []),
    ...(alike ? [all((word) => spelledAlike(word, put))] : []),
  ]
  return { words: [plain, begun], inTitle: inTitle.length > 0 ? `(${inTitle.join(' or ')})` : null }
}

type Stages = { words: string[]; inTitle: string | null }

// a short word beside a long one still has to be met: as a stem
function titleHolds(word: string, put: (value: unknown) => string): string {
  const pattern = insidePattern(word)
  return pattern ? `title ilike ${put(pattern)}` : `words @@ plainto_tsquery('german', ${put(word)})`
}

// of three letters too many words are alike
function spelledAlike(word: string, put: (value: unknown) => string): string {
  const place = `${put(word)}::text`
  return `(words @@ plainto_tsquery('german', ${place})${[...word].length > 3 ? ` or ${place} <% title` : ''})`
}

/** $1 municipality, $2 words for to_tsquery, $3 one kind or null, $4 and $5 the page. Each kind has indexes of its own. */
function hitsSql(kinds: readonly SearchKind[], { words, inTitle }: Stages): string {
  const met = kinds.map((kind) => {
    const conditions = kind !== 'comment' && inTitle ? [...words, inTitle] : words
    const parts = conditions.map((condition, n) => {
      const before = conditions.slice(0, n)
      const found = before.map((_, m) => `(select count(*) from ${kind}_${m})`)
      const only = [
        ...before.map((one) => `not (${one})`),
        ...(n > 0 ? [`${found.join(' + ')} <= ${mostPerKind}`] : []),
      ]
      return `${kind}_${n} as materialized (select kind, "subjectId", title, words from "SearchEntry"
      where ${[`"municipalityId" = $1 and kind = '${kind}' and visible and ${condition}`, ...only].join(' and ')} limit ${mostPerKind + 1})`
    })
    return { parts, names: conditions.map((_, n) => `select * from ${kind}_${n}`) }
  })
  return `
with ${met.flatMap(({ parts }) => parts).join(',\n')},
met as materialized (${met.flatMap(({ names }) => names).join(' union all ')}),
counts as (select kind, count(*)::int as count from met group by kind),
page as materialized (
  select n.kind, n."subjectId", row_number() over () as place from (
    select kind, "subjectId", ts_rank(words, to_tsquery('german', $2)) + similarity(title, $2) as weight from met
    where $3::text is null or kind = $3
    order by weight desc, "subjectId" desc limit $4 offset $5) n)
select (select json_object_agg(kind, count) from counts) as counts,
  (select json_agg(json_build_object('kind', e.kind, 'id', e."subjectId", 'title', e.title, 'path', e.path, 'about', a.title,
    'extract', ts_headline('german', left(translate(e.text, '${mark.start}${mark.stop}', ''), 20000), to_tsquery('german', $2),
      'StartSel=${mark.start},StopSel=${mark.stop},MaxFragments=2,MaxWords=24,MinWords=12,FragmentDelimiter=" … "')) order by page.place)
   from page
   join "SearchEntry" e on e."municipalityId" = $1 and e.kind = page.kind and e."subjectId" = page."subjectId"
   left join "SearchEntry" a on a."municipalityId" = $1 and a.kind = e."aboutKind" and a."subjectId" = e."aboutId") as hits`
}
