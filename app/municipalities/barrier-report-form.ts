import * as z from 'zod'
import type { MunicipalityTexts } from './texts.ts'

export function barrierReportForm(t: MunicipalityTexts['barrier']['errors']) {
  return z.object({
    id: z.uuid(),
    page: z.string().trim().min(1, t.page).max(300, t.pageLong),
    text: z.string().trim().min(10, t.text).max(5_000, t.textLong),
    email: z.union([z.literal('').transform(() => null), z.email(t.email)]),
  })
}

export type BarrierReportInput = z.output<ReturnType<typeof barrierReportForm>>
