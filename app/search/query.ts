/** Longest text that is searched for. */
export const queryLength = 100
const mostWords = 8
/** from so many letters on, words that begin with it are found */
const prefixFrom = 3
/** from so many letters on, titles with words that hold it are found */
const insideFrom = 4

/** What was typed, tidied. */
export function tidied(typed: string | null): string {
  return (typed ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, queryLength)
}

/** The words of a query, each once, in lower case. */
export function wordsOf(query: string): string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...new Set(words)].slice(0, mostWords)
}

/** As `to_tsquery` reads it: stems, and words that begin with one. Holds letters and digits alone, so nothing in it is an operator. */
export function tsquery(words: readonly string[]): string {
  return words.map((word) => ([...word].length >= prefixFrom ? `${word}:*` : word)).join(' & ')
}

/** For `ilike`: titles that hold the word anywhere. Null where the word is too short to mean something. */
export function insidePattern(word: string): string | null {
  return [...word].length >= insideFrom ? `%${word}%` : null
}
