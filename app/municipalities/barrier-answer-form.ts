import * as z from 'zod'
import type { BarrierInboxTexts } from './texts/barriers.ts'

export function barrierAnswerForm(t: BarrierInboxTexts['errors']) {
  return z.object({ id: z.uuid(), answer: z.string(t.answer).trim().min(1, t.answer).max(5_000, t.answerLong) })
}

export const barrierClosingForm = z.object({ id: z.uuid() })
