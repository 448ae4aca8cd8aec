import { applyPatch, createPatch } from 'diff'

// a mark people do not type, at the end of each sentence that does not end its line
const cut = '\u2028\n'

/**
 * Applies to `present` what somebody changed from `base` to `proposed`, sentence by sentence; null where both changed the same place and only a
 * person can say what is meant.
 */
export function merged(base: string, proposed: string, present: string): string | null {
  if (base === present || proposed === present) return proposed
  if (base === proposed) return present
  const patch = createPatch('text', lines(base), lines(proposed), undefined, undefined, { context: 0 })
  const result = applyPatch(lines(present), patch, { fuzzFactor: 0 })
  return result === false ? null : result.replaceAll(cut, '').replace(/\n$/, '')
}

function lines(text: string): string {
  return `${text.replaceAll(/([.!?…:;]) (?=\S)/g, `$1 ${cut}`)}\n`
}
