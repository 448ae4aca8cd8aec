import * as z from 'zod'
import {
  consequences,
  type Decision,
  measures,
  passageLength,
  reasonLength,
  redactedLength,
  suspensionDays,
} from './decision.ts'
import { rules } from './rule.ts'
import type { StaffTexts } from './texts/staff.ts'

const days = suspensionDays.map(String)

/** A decision and its reasons. Whoever loses something by it is owed the rule and the reasons. */
export function decisionForm(t: StaffTexts['decide']['errors']) {
  const sent = z.object({
    id: z.uuid(t.reload),
    measure: z.enum(measures, t.measure),
    rule: z.union([z.literal('').transform(() => null), z.enum(rules, t.rule)]).default(null),
    passage: z.string().trim().max(passageLength, t.passageLong).default(''),
    text: z.string().trim().max(reasonLength.max, t.textLong).default(''),
    consequence: z.enum(consequences, t.consequence).default('none'),
    days: z.union([z.literal('').transform(() => null), z.enum(days, t.days).transform(Number)]).default(null),
    title: z.string().trim().max(redactedLength.title, t.titleLong).optional(),
    redacted: z.string().trim().max(redactedLength.text, t.redactedLong).optional(),
  })
  return sent
    .superRefine((value, context) => {
      const complain = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message, input: value })
      if (value.measure !== 'leave' || value.consequence !== 'none') {
        if (!value.rule) complain('rule', t.rule)
        if (value.text.length < reasonLength.min) complain('text', t.text)
      }
      if (value.consequence === 'suspension' && !value.days) complain('days', t.days)
      if (value.measure === 'redact' && !value.redacted) complain('redacted', t.redacted)
    })
    .transform(
      ({ title, redacted, ...value }): Decision => ({
        ...value,
        redacted: value.measure === 'redact' && redacted ? { title: title || null, text: redacted } : null,
      }),
    )
}
