import * as z from 'zod'
import { hidingTextLength } from './answer.ts'
import { hidingReasons } from './idea.ts'
import type { TriageTexts } from './texts/triage.ts'

/** Why an idea is hidden: a reason from the list and the facts, both told to its author. */
export function hidingForm(t: TriageTexts['hide']['errors']) {
  return z.object({
    id: z.uuid(t.reload),
    reason: z.enum(hidingReasons, t.reason),
    text: z
      .string(t.text)
      .trim()
      .min(1, t.text)
      .min(hidingTextLength.min, t.textShort)
      .max(hidingTextLength.max, t.textLong),
  })
}
