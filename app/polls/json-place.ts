export type Place = { line: number; column: number }

/** Where a value stands in a JSON text, or the last of the things around it that exists; lines and columns count from 1. */
export function placeOf(text: string, path: readonly PropertyKey[]): Place {
  return placeAt(text, walk(text, path.map(String)).found)
}

/** Where a text stops being JSON; null: it is. */
export function brokenAt(text: string): Place | null {
  const { broken } = walk(text, [])
  return broken === null ? null : placeAt(text, broken)
}

function placeAt(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

// eslint-disable-next-line no-control-regex -- JSON forbids them in texts
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\n\r]*/y
const deepest = 500

/** `JSON.parse` does not always say where it stopped, and never where a value stood; so the text is walked once more when something is wrong. */
function walk(text: string, wanted: readonly string[]): { found: number; broken: number | null } {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let found = at
  const isRead = value(wanted, 0) && skip(space) && at === text.length
  return { found, broken: isRead ? null : at }

  /** `left` is the path still to go from here, null off the path */
  function value(left: readonly string[] | null, depth: number): boolean {
    skip(space)
    if (left) found = at
    if (depth > deepest) return false
    if (text[at] === '{') return list('}', member(left, depth))
    if (text[at] === '[') return list(']', item(left, depth))
    return skip(string) || skip(plain)
  }

  function list(end: string, one: () => boolean): boolean {
    at++
    skip(space)
    if (text[at] === end) return step()
    for (;;) {
      if (!one()) return false
      skip(space)
      if (text[at] === end) return step()
      if (text[at] !== ',') return false
      at++
    }
  }

  function member(left: readonly string[] | null, depth: number) {
    return () => {
      skip(space)
      const start = at
      if (!skip(string)) return false
      const name = JSON.parse(text.slice(start, at)) as string
      skip(space)
      if (text[at] !== ':') return false
      at++
      return value(left?.[0] === name ? left.slice(1) : null, depth + 1)
    }
  }

  function item(left: readonly string[] | null, depth: number) {
    let number = 0
    return () => value(left?.[0] === String(number++) ? left.slice(1) : null, depth + 1)
  }

  function step(): boolean {
    at++
    return true
  }

  function skip(pattern: RegExp): boolean {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
}
