import * as z from 'zod'
import { answerStatuses, declineReasons } from './idea.ts'
import type { TriageTexts } from './texts/triage.ts'

export const answerLength = { min: 20, max: 5000 }
export const forwardedToLength = 120

/** What the administration may send as an answer. */
export function answerForm(t: TriageTexts['answer']['errors']) {
  return z
    .object({
      id: z.uuid(t.reload),
      seenAnswerId: z.union([z.uuid(), z.literal('')]).transform((id) => id || null),
      status: z.enum(answerStatuses, t.status),
      reason: z.enum(declineReasons).or(z.literal('')).optional(),
      forwardedTo: z.string().trim().max(forwardedToLength, t.forwardedToLong).optional(),
      text: answerText(t),
    })
    .superRefine((answer, context) => {
      if (answer.status === 'declined' && !answer.reason)
        context.addIssue({ code: 'custom', path: ['reason'], message: t.reason })
      if (answer.status === 'forwarded' && !answer.forwardedTo)
        context.addIssue({ code: 'custom', path: ['forwardedTo'], message: t.forwardedTo })
    })
    .transform((answer) => ({ ...answer, reason: answer.reason || null, forwardedTo: answer.forwardedTo || null }))
}

/** Several ideas at once, with the same words. */
export function reviewForm(t: TriageTexts['answer']['errors'] & { choose: string }) {
  return z.object({
    idee: chosenIdeas(t.choose),
    text: answerText(t),
  })
}

/** The ideas ticked in the list, by their numbers. */
export function chosenIdeas(choose: string) {
  return z.array(z.coerce.number().int().positive().max(2_147_483_647), choose).min(1, choose).max(100, choose)
}

function answerText(t: TriageTexts['answer']['errors']) {
  return z.string(t.text).trim().min(1, t.text).min(answerLength.min, t.textShort).max(answerLength.max, t.textLong)
}
