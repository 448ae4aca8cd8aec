import type { IdeaFilter } from './idea-filter.ts'

/** What is neither hidden, withdrawn nor merged; word for word the condition of the partial indexes. */
export const visible = `"hiddenAt" is null and "withdrawnAt" is null and "mergedIntoId" is null`

export type Wording = 'exact' | 'similar'

/** A filter as SQL: conditions on "Idea" and their values; $1 is the municipality. */
export type Selection = { where: string; values: unknown[] }

/** Words are gathered by their own index first, or every idea met on a walk through an order is asked for them. */
export type Way = 'gather' | 'walk'

/**
 * The one place where a filter becomes SQL. Words are looked for by their German stems; `similar` also takes titles written alike, word by
 * word (trigrams). `values`: of a query that holds another selection, too; what this one needs is added.
 */
export function selectionOf(
  municipalityId: string,
  filter: IdeaFilter,
  wording: Wording = 'exact',
  way: Way = 'gather',
  values: unknown[] = [municipalityId],
): Selection {
  const parts = [`"municipalityId" = $1`, visible]
  const put = (value: unknown) => `$${values.push(value)}`
  if (filter.statuses.length > 0) parts.push(`status = any(${put(filter.statuses)}::"IdeaStatus"[])`)
  if (filter.topicIds.length > 0) parts.push(`"topicId" ${among(filter.topicIds, put)}`)
  if (filter.districtIds.length > 0) parts.push(`"districtId" ${among(filter.districtIds, put)}`)
  if (filter.process) parts.push(inProcess(put(filter.process)))
  const number = numberOf(filter.search)
  if (number !== null) parts.push(`number = ${put(number)}::int`)
  else if (filter.search) parts.push(foundBy(wordingSql(filter.search, wording, put), way))
  return { where: parts.join(' and '), values }
}

/** What is counted of a filter; with words alone, the ideas themselves need not be looked at. */
export function countable(
  municipalityId: string,
  filter: IdeaFilter,
  wording: Wording,
): { from: string; values: unknown[] } {
  const others = filter.statuses.length + filter.topicIds.length + filter.districtIds.length + (filter.process ? 1 : 0)
  if (others > 0 || numberOf(filter.search) !== null) {
    const { where, values } = selectionOf(municipalityId, filter, wording)
    return { from: `from "Idea" where ${where}`, values }
  }
  const values: unknown[] = [municipalityId]
  return { from: `${entries} and ${wordingSql(filter.search, wording, (value) => `$${values.push(value)}`)}`, values }
}

function wordingSql(search: string, wording: Wording, put: (value: unknown) => string): string {
  if (wording === 'exact') return `words @@ websearch_to_tsquery('german', ${put(search)})`
  const parts = wordsOf(search).map((word) => {
    const place = `${put(word)}::text`
    return `(words @@ plainto_tsquery('german', ${place}) or ${place} <% title)`
  })
  return parts.join(' and ')
}

function foundBy(condition: string, way: Way): string {
  if (way === 'gather') return `id in (select "subjectId" ${entries} and ${condition})`
  // `offset 0` keeps the planner from gathering after all
  return `exists (select 1 ${entries} and "subjectId" = "Idea".id and ${condition} offset 0)`
}

/** The ideas among what can be found by words. */
export const entries = `from "SearchEntry" where "municipalityId" = $1 and kind = 'idea' and visible`

/** Submitted in a phase of the process with this number; the phases are looked up once, the ideas by their index. */
export function inProcess(number: string): string {
  return `"phaseId" is not null and "phaseId" = any(array(select s.id from "Phase" s join "Process" p
    on p."municipalityId" = $1 and p.id = s."processId" and p.number = ${number}::int where s."municipalityId" = $1))`
}

// one value keeps the order of the index; several are merged
function among(ids: string[], put: (value: unknown) => string): string {
  return ids.length === 1 ? `= ${put(ids[0])}::uuid` : `= any(${put(ids)}::uuid[])`
}

/** "42", "#42", "Idee 42": the number of an idea, else null. */
export function numberOf(search: string): number | null {
  const digits = /^(?:#|(?:idee|idea)\s*)?(\d{1,9})$/i.exec(search.trim())?.[1]
  return digits ? Number(digits) : null
}

function wordsOf(search: string): string[] {
  const words = search.match(/[\p{L}\p{N}]+/gu) ?? []
  const long = words.filter((word) => word.length > 2)
  return (long.length > 0 ? long : words.length > 0 ? words : [search]).slice(0, 6)
}
