import type { IdeaFilter } from './idea-filter.ts'

/** What is neither hidden, withdrawn nor merged; word for word the condition of the partial indexes. */
export const visible = `"hiddenAt" is null and "withdrawnAt" is null and "mergedIntoId" is null`

export type Wording = 'exact' | 'similar'

/** A filter as SQL: conditions on "Idea" and their values; $1 is the municipality. */
export type Selection = { where: string; values: unknown[] }

/**
 * The one place where a filter becomes SQL. Words are looked for by their German stems; `similar` also takes titles written alike, word by
 * word (trigrams).
 */
export function selectionOf(municipalityId: string, filter: IdeaFilter, wording: Wording = 'exact'): Selection {
  const values: unknown[] = [municipalityId]
  const parts = [`"municipalityId" = $1`, visible]
  const put = (value: unknown) => `$${values.push(value)}`
  if (filter.statuses.length > 0) parts.push(`status = any(${put(filter.statuses)}::"IdeaStatus"[])`)
  if (filter.topicIds.length > 0) parts.push(`"topicId" ${among(filter.topicIds, put)}`)
  if (filter.districtIds.length > 0) parts.push(`"districtId" ${among(filter.districtIds, put)}`)
  if (filter.search) parts.push(...searching(filter.search, wording, put))
  return { where: parts.join(' and '), values }
}

function searching(search: string, wording: Wording, put: (value: unknown) => string): string[] {
  const number = numberOf(search)
  if (number !== null) return [`number = ${put(number)}::int`]
  if (wording === 'exact') return [`search @@ websearch_to_tsquery('german', ${put(search)})`]
  return wordsOf(search).map((word) => {
    const place = `${put(word)}::text`
    return `(search @@ plainto_tsquery('german', ${place}) or ${place} <% title)`
  })
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
