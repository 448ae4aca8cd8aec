import * as z from 'zod'
import { rules } from './rule.ts'
import type { ReportTexts } from './texts/report.ts'

export const reportLength = 2_000

export function reportForm(t: ReportTexts['errors']) {
  const sent = z.object({
    id: z.uuid(t.reload),
    rule: z.enum(rules, t.rule),
    text: z.string().trim().max(reportLength, t.textLong).default(''),
    email: z.union([z.literal('').transform(() => null), z.email(t.email).max(254, t.email)]).default(null),
  })
  return sent.refine(({ rule, text }) => rule !== 'other' || text.length >= 10, { path: ['text'], error: t.textOther })
}

export type ReportInput = z.output<ReturnType<typeof reportForm>>
