/** Names as they are compared: lower case, no accents, ä = ae = a, ß = ss, Sankt = St., only letters and digits. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/([aou])e/g, '$1')
    .replace(/\bsankt\b/g, 'st')
}

/**
 * How well a folded name answers a folded query: 0 begins with it as a whole word, 1 begins with it, 2 a later word
 * does, 4 holds it (3 is `wordsFit`); null is not at all.
 */
export function nameFit(name: string, query: string): 0 | 1 | 2 | 4 | null {
  if (name.startsWith(query)) return name.length === query.length || name[query.length] === ' ' ? 0 : 1
  const at = name.indexOf(query)
  if (at < 0) return null
  if (name[at - 1] === ' ' || name.includes(` ${query}`)) return 2
  return query.length < 3 ? null : 4
}

/** All words of the query begin a word of the name or of where it lies: "Neustadt Hessen", "Frankfurt a. M.". */
export function wordsFit(name: string, whereabouts: () => string, words: string[]): boolean {
  const [first = '', ...others] = words
  if (others.length === 0 || !beginsWord(name, first)) return false
  let where: string | null = null
  return others.every((word) => beginsWord(name, word) || beginsWord((where ??= whereabouts()), word))
}

function beginsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`)
}

/** Typing slips forgiven for a query of this length. */
export function slipsAllowed(query: string): number {
  if (query.length < 4) return 0
  return query.length < 8 ? 1 : 2
}

/**
 * Slips (a letter wrong, missing, too many or two swapped) between the query and the beginning of the name; more than
 * `most` when there are more. Optimal string alignment distance, given up as soon as a row cannot win any more.
 */
export function slips(name: string, query: string, most: number): number {
  const width = Math.min(name.length, query.length + most)
  if (width < query.length - most || query.length > longest) return most + 1
  let [beforeLast, last, current] = rows
  for (let column = 0; column <= width; column++) last[column] = column
  for (let row = 1; row <= query.length; row++) {
    const letter = query.charCodeAt(row - 1)
    current[0] = row
    let least = row
    for (let column = 1; column <= width; column++) {
      const other = name.charCodeAt(column - 1)
      let cost = last[column - 1]! + (letter === other ? 0 : 1)
      if (last[column]! + 1 < cost) cost = last[column]! + 1
      if (current[column - 1]! + 1 < cost) cost = current[column - 1]! + 1
      if (row > 1 && column > 1 && letter === name.charCodeAt(column - 2) && query.charCodeAt(row - 2) === other) {
        if (beforeLast[column - 2]! + 1 < cost) cost = beforeLast[column - 2]! + 1
      }
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[beforeLast, last, current] = [last, current, beforeLast]
  }
  let found = most + 1
  for (let column = 0; column <= width; column++) if (last[column]! < found) found = last[column]!
  return found
}

/** Longer ones are no names; the rows are kept, because this runs for every name of the directory. */
const longest = 60
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(longest + 4),
  new Uint8Array(longest + 4),
  new Uint8Array(longest + 4),
]
