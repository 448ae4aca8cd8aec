import { diffWordsWithSpace } from 'diff'

/** A part of two texts laid over each other. */
export type Piece = { text: string; kind: 'same' | 'added' | 'removed' }

/** more changes than this read better as a new text below the old one, and cost too much to look for */
const mostEdits = 3_000

/** What became of a text, word by word. For the server: the pages get the pieces alone. */
export function differenceOf(was: string, now: string): Piece[] {
  if (was === now) return now === '' ? [] : [{ text: now, kind: 'same' }]
  const changes = diffWordsWithSpace(was, now, { maxEditLength: mostEdits }) ?? [
    { value: was, removed: true, added: false },
    { value: now, removed: false, added: true },
  ]
  return joined(
    changes.map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' })),
  ).filter(({ text }) => text !== '')
}

/**
 * A single space between two changed words makes confetti of a changed sentence: it joins them. What was there stands before what came.
 */
function joined(pieces: Piece[]): Piece[] {
  const found: Piece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) found.push({ text: removed, kind: 'removed' })
    if (added) found.push({ text: added, kind: 'added' })
    removed = ''
    added = ''
  }
  for (const [at, { text, kind }] of pieces.entries()) {
    const between = kind === 'same' && /^ +$/.test(text) && (removed !== '' || added !== '') && at < pieces.length - 1
    if (kind === 'removed' || between) removed += text
    if (kind === 'added' || between) added += text
    if (kind !== 'same' || between) continue
    flush()
    found.push({ text, kind })
  }
  flush()
  return found
}
