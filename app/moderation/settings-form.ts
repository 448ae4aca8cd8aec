import * as z from 'zod'
import { mostLinks, originalDays } from './settings.ts'
import type { SettingsTexts } from './texts/settings.ts'

const ticked = z.literal('on').optional().transform(Boolean)

export function settingsForm(t: SettingsTexts['errors']) {
  const whole = (min: number, max: number, message: string) =>
    z
      .string(message)
      .trim()
      .regex(/^\d{1,4}$/, message)
      .transform(Number)
      .refine((n) => n >= min && n <= max, message)
  return z.object({
    fourEyes: ticked,
    hideMeanwhile: z.enum(['ja', 'nein'], t.meanwhile).transform((value) => value === 'ja'),
    holdFirst: ticked,
    maxLinks: whole(0, mostLinks, t.maxLinks),
    keepOriginalDays: whole(originalDays.min, originalDays.max, t.keepOriginalDays),
  })
}
