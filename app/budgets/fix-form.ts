import * as z from 'zod'
import { pollTextForm, votersForm } from '#app/polls/staff-form.ts'
import type { PollStaffTexts } from '#app/polls/texts/staff.ts'

/** What people read before they vote may not stay empty here: with this form the vote is released. */
export function fixForm(t: PollStaffTexts['errors'], own: { textMissing: string; confirmMissing: string }) {
  const { shape: texts } = pollTextForm(t)
  const told = z.string().trim().min(1, own.textMissing)
  return z.object({
    ...texts,
    ...votersForm(t).shape,
    summary: told.pipe(texts.summary.unwrap()),
    purpose: told.pipe(texts.purpose.unwrap()),
    decidedBy: told.pipe(texts.decidedBy.unwrap()),
    afterwards: told.pipe(texts.afterwards.unwrap()),
    checked: z.literal('on', own.confirmMissing),
  })
}
