import * as z from 'zod'
import { pollAccesses } from './poll.ts'
import type { PollStaffTexts } from './texts/staff.ts'

export const pollLengths = { title: { min: 5, max: 160 }, summary: 600, long: 5_000, name: 200 }

type Errors = PollStaffTexts['errors']

export function newPollForm(t: Errors) {
  return z.object({ id: z.uuid(t.reload), phaseId: z.uuid(t.phase), title: title(t) })
}

export function pollTextForm(t: Errors) {
  return z.object({
    title: title(t),
    summary: text(t, pollLengths.summary),
    purpose: text(t, pollLengths.long),
    decidedBy: text(t, pollLengths.name),
    afterwards: text(t, pollLengths.long),
  })
}

export function votersForm(t: Errors) {
  return z.object({
    access: z.enum(pollAccesses, t.access),
    minimumAge: wholeNumber(t.age, 1, 99),
    districtIds: z.array(z.uuid(t.districts)).default([]),
    eligible: wholeNumber(t.eligible, 1, 100_000_000),
    paper: checkbox(),
    receipts: checkbox(),
  })
}

function title(t: Errors) {
  return z.string(t.title).trim().min(pollLengths.title.min, t.title).max(pollLengths.title.max, t.tooLong)
}

function text(t: Errors, most: number) {
  return z.string().trim().max(most, t.tooLong).default('')
}

export function checkbox() {
  return z
    .string()
    .optional()
    .transform((value) => value === 'on')
}

/** A number as people type it, "12.000" too; nothing typed is null. */
export function wholeNumber(message: string, least: number, most: number) {
  return z
    .string(message)
    .default('')
    .transform((typed, context) => {
      const plain = typed.replace(/[\s.\u00a0\u202f]/g, '')
      if (plain === '') return null
      const number = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
      if (number >= least && number <= most) return number
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })
}
