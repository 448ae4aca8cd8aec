import * as z from 'zod'
import { isDay } from './budget-form.ts'
import type { StaffResultTexts } from './texts/staff-result.ts'

export const councilLengths = { reason: 2_000, resolution: 80 }

/** What the council decides otherwise, with its reason and resolution. */
export function councilForm(t: StaffResultTexts['errors']) {
  return z.object({
    id: z.uuid(t.reload),
    realised: z.enum(['yes', 'no'], t.reload).transform((answer) => answer === 'yes'),
    reason: z.string(t.reason).trim().min(1, t.reason).max(councilLengths.reason, t.tooLong),
    resolution: z.string(t.resolution).trim().min(1, t.resolution).max(councilLengths.resolution, t.tooLong),
    decidedOn: z.string(t.day).refine(isDay, t.day),
  })
}
