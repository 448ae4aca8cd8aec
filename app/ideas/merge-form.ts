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
    .refine((sent) => numberOf(sent) !== null, {
      path: ['number'],
      error: ({ input }) => (typedOf(input as Sent) ? t.notANumber : t.number),
      // asked at once with the confirmation
      when: () => true,
    })
    .transform((sent) => ({ number: numberOf(sent)! }))
}

type Sent = { similar?: string | undefined; number?: string | undefined }

function typedOf(sent: Sent): string {
  return sent.number || sent.similar || ''
}

function numberOf(sent: Sent): number | null {
  const digits = /^(?:#|idee|idea)?\s*#?([1-9]\d{0,8})$/i.exec(typedOf(sent))?.[1]
  return digits ? Number(digits) : null
}
