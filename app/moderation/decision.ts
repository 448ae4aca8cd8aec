import type { Rule } from './rule.ts'

export const measures = ['leave', 'hide', 'redact'] as const
export type Measure = (typeof measures)[number]

/** What happens to the author beside the measure. */
export const consequences = ['none', 'warning', 'suspension'] as const
export type Consequence = (typeof consequences)[number]

export const suspensionDays = [7, 14, 30, 90] as const

export const reasonLength = { min: 20, max: 2_000 }
export const passageLength = 500
export const redactedLength = { title: 120, text: 5_000 }

/** What a moderator decides about a contribution and its author. */
export type Decision = {
  /** made with the form: sent twice, it is stored once */
  id: string
  measure: Measure
  /** null when nothing is objected to */
  rule: Rule | null
  /** the words that are meant */
  passage: string
  /** to the author: what is wrong with them */
  text: string
  consequence: Consequence
  /** of a suspension */
  days: number | null
  /** the words without personal data */
  redacted: { title: string | null; text: string } | null
}

/** Does the author lose something by it, so that reasons and an appeal are due? */
export function isObjection(decision: { measure: Measure; warned: boolean; suspendedDays: number | null }): boolean {
  return decision.measure !== 'leave' || decision.warned || decision.suspendedDays !== null
}
