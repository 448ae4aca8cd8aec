import * as z from 'zod'
import type { TriageTexts } from './texts/triage.ts'

/** Which idea another one goes into: chosen from the similar ones, or typed as "42", "#42", "Idee 42". */
export function mergeForm(t: TriageTexts['merge']['errors']) {
  return z
    .object({
      similar: z.string().trim().optional(),
      number: z.string().trim().optional(),
      confirm: z.literal('on', t.confirm),
    })
    .transform((sent, context) => {
      const typed = sent.number || sent.similar || ''
      const number = Number(/^(?:#|idee|idea)?\s*#?(\d{1,9})$/i.exec(typed)?.[1] ?? Number.NaN)
      if (Number.isInteger(number) && number > 0) return { number }
      context.addIssue({ code: 'custom', path: ['number'], message: typed ? t.notANumber : t.number })
      return z.NEVER
    })
}
