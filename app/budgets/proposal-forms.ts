import * as z from 'zod'
import { checkAspects, checkVerdicts } from './budget.ts'
import { isDay, money } from './budget-form.ts'
import type { BudgetStaffTexts } from './texts/staff.ts'

export const proposalLengths = { department: 120, reason: 2_000, title: { min: 5, max: 160 }, summary: 5_000 }

type Errors = BudgetStaffTexts['errors']

/** Whom to ask about one aspect, and until when. */
export function askForm(t: Errors) {
  return z.object({
    aspect: z.enum(checkAspects, t.aspect),
    department: text(t, t.department, 1, proposalLengths.department),
    deadline: z
      .string()
      .default('')
      .refine((day) => day === '' || isDay(day), t.day)
      .transform((day) => day || null),
  })
}

/** What a department says; a cost it reckons is needed unless it says no. */
export function answerForm(t: Errors) {
  return z
    .object({
      aspect: z.enum(checkAspects, t.aspect),
      verdict: z.enum(checkVerdicts, t.verdict),
      reason: text(t, t.reason, 1, proposalLengths.reason),
      cost: money(t, 0).default(null),
    })
    .superRefine(({ aspect, verdict, cost }, context) => {
      if (aspect === 'cost' && verdict !== 'no' && cost === null)
        context.addIssue({ code: 'custom', path: ['cost'], message: t.cost })
    })
}

export function rejectForm(t: Errors) {
  return z.object({ reason: text(t, t.reason, 1, proposalLengths.reason) })
}

export function editForm(t: Errors) {
  return z.object({
    title: text(t, t.title, proposalLengths.title.min, proposalLengths.title.max),
    summary: z.string().trim().max(proposalLengths.summary, t.tooLong).default(''),
    potId: z.uuid(t.pot),
  })
}

function text(t: Errors, message: string, least: number, most: number) {
  return z.string(message).trim().min(least, message).max(most, t.tooLong)
}
