import * as z from 'zod'
import { reasonLength } from './decision.ts'
import type { StaffTexts } from './texts/staff.ts'
import type { StatementTexts } from './texts/statement.ts'

export const appealLength = { min: 20, max: 5_000 }

/** Why the author does not agree. */
export function appealForm(t: StatementTexts['page']['errors']) {
  return z.object({
    id: z.uuid(t.reload),
    text: z.string(t.text).trim().min(appealLength.min, t.text).max(appealLength.max, t.textLong),
  })
}

/** What the second look came to. */
export function judgementForm(t: StaffTexts['appeal']['errors']) {
  return z.object({
    granted: z.enum(['ja', 'nein'], t.granted).transform((value) => value === 'ja'),
    answer: z.string(t.answer).trim().min(reasonLength.min, t.answer).max(reasonLength.max, t.answerLong),
  })
}

/** Why the second pair of eyes does not agree. */
export function objectionForm(t: StaffTexts['second']['errors']) {
  return z.object({
    objection: z.string(t.objection).trim().min(reasonLength.min, t.objection).max(reasonLength.max, t.objectionLong),
  })
}

/** Why a decision is taken back. */
export function endingForm(t: StaffTexts['ending']['errors']) {
  return z.object({
    ending: z.string(t.text).trim().min(reasonLength.min, t.text).max(reasonLength.max, t.textLong),
  })
}
