import * as z from 'zod'
import { readCode } from '#app/people/code.ts'
import type { PaperTexts } from './texts/staff-paper.ts'

type Errors = PaperTexts['errors']
const codeLength = 12

export function sheetsForm(t: Errors) {
  return z.object({
    id: z.uuid(t.reload),
    size: z.string(t.size).transform((typed, context) => {
      const plain = typed.trim()
      const size = /^\d{1,4}$/.test(plain) ? Number(plain) : 0
      if (size >= 1 && size <= 1_000) return size
      context.addIssue({ code: 'custom', message: t.size })
      return z.NEVER
    }),
  })
}

/** The number and whether the sheet can be read; the marks are read with `readMarks`. */
export function entryForm(t: Errors) {
  return z.object({ code: sheetNumber(t), state: z.enum(['readable', 'invalid'], t.state) })
}

export function settleForm(t: Errors) {
  return z.object({
    sheet: z.string().regex(/^[0-9a-f]{64}$/, t.reload),
    code: sheetNumber(t),
    verdict: z.enum(['first', 'second', 'again'], t.verdict),
  })
}

export function handoutForm(t: Errors) {
  const name = z.string(t.name).trim().min(1, t.name).max(120, t.name)
  return z.object({
    firstName: name,
    lastName: name,
    birthDate: z.iso.date(t.birthDate).refine((day) => day > '1890-01-01' && day < '2100-01-01', t.birthDate),
    checked: z.literal('on', t.checked),
  })
}

function sheetNumber(t: Errors) {
  return z.string(t.code).refine((typed) => readCode(typed, codeLength) !== null, t.code)
}
