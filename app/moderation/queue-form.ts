import * as z from 'zod'
import { pageSize } from './queue.ts'
import type { StaffTexts } from './texts/staff.ts'

/** Cases chosen in the queue. */
export function chosenForm(t: StaffTexts['queue']['bulk']) {
  return z.object({
    fall: z
      .array(
        z
          .string()
          .regex(/^\d{1,9}$/, t.none)
          .transform(Number),
      )
      .min(1, t.none)
      .max(pageSize, t.none),
  })
}
