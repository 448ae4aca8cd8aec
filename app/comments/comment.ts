export const stances = ['pro', 'contra', 'neutral'] as const
export type Stance = (typeof stances)[number]

/** A comment, its answers, and the answers to those. */
export const deepest = 2

export const longestComment = 3_000

/** Words can be mended this long; the history shows what was mended. By the clock of the database. */
export const minutesToEdit = 10

export const threadOrders = ['helpful', 'new', 'old', 'both'] as const
export type ThreadOrder = (typeof threadOrders)[number]

/** Comments without parent on one page of a thread. */
export const pageSize = 20
/** Answers shown below a comment before the rest is asked for. */
export const answersShown = 3

export type SubjectKey = { kind: string; id: string }

/** "idea.0198…": a subject in an address. */
export function subjectInAddress({ kind, id }: SubjectKey): string {
  return `${kind}.${id}`
}

export function subjectFromAddress(text: string | null): SubjectKey | null {
  const parts = /^([a-z]+)\.([0-9a-f-]{36})$/.exec(text ?? '')
  return parts && isUuid(parts[2]) ? { kind: parts[1]!, id: parts[2] } : null
}

export function isUuid(text: string | null | undefined): text is string {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text ?? '')
}
