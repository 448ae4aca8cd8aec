import * as z from 'zod'
import { answerLength, forwardedToLength } from './answer.ts'
import { answerStatuses, declineReasons } from './idea.ts'
import type { TriageTexts } from './texts/triage.ts'

/** What the administration may send as an answer. */
export function answerForm(t: TriageTexts['answer']['errors']) {
  return (
    z
      .object({
        id: z.uuid(t.reload),
        seenAnswerId: z.union([z.uuid(), z.literal('')]).transform((id) => id || null),
        status: z.enum(answerStatuses, t.status),
        reason: z.enum(declineReasons).or(z.literal('')).optional(),
        forwardedTo: z.string().trim().max(forwardedToLength, t.forwardedToLong).optional(),
        text: answerText(t),
      })
      // asked at once with everything else that is missing
      .refine((answer) => answer.status !== 'declined' || answer.reason, {
        path: ['reason'],
        error: t.reason,
        when: always,
      })
      .refine((answer) => answer.status !== 'forwarded' || answer.forwardedTo, {
        path: ['forwardedTo'],
        error: t.forwardedTo,
        when: always,
      })
      .transform((answer) => ({ ...answer, reason: answer.reason || null, forwardedTo: answer.forwardedTo || null }))
  )
}

type BulkTexts = TriageTexts['answer']['errors'] & { choose: string }

/** Several ideas at once, with the same words. */
export function reviewForm(t: BulkTexts) {
  return z.object({ idee: chosen(t), text: answerText(t) })
}

/** The ideas ticked in the list alone. */
export function chosenIdeas(t: BulkTexts) {
  return z.object({ idee: chosen(t) })
}

function chosen(t: BulkTexts) {
  return z.array(z.coerce.number().int().positive().max(2_147_483_647), t.choose).min(1, t.choose).max(100, t.choose)
}

function answerText(t: TriageTexts['answer']['errors']) {
  return z.string(t.text).trim().min(1, t.text).min(answerLength.min, t.textShort).max(answerLength.max, t.textLong)
}

function always() {
  return true
}
