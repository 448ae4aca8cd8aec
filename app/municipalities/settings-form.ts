import * as z from 'zod'
import { contrast, isColour } from './brand.ts'
import type { MunicipalityTexts } from './texts.ts'

/** A colour nobody sees against white is no sign of anything. */
const leastContrast = 1.6

export function settingsForm(t: MunicipalityTexts['settings']['errors']) {
  return z.object({
    name: z.string().trim().min(1, t.name).max(120, t.nameLong),
    kind: z.string().trim().min(1, t.kind).max(60, t.kind),
    address: z.string().trim().max(500, t.long),
    contactEmail: z.union([z.literal(''), z.email(t.email)]),
    answerWithin: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/, t.days)
      .transform(Number)
      .refine((days) => days >= 1 && days <= 120, t.days),
    contactPhone: z.string().trim().max(60, t.long),
    brandColour: z
      .string()
      .trim()
      .toLowerCase()
      .refine(isColour, t.colour)
      .refine((colour) => !isColour(colour) || contrast(colour, '#ffffff') >= leastContrast, t.pale),
    removeCrest: ticked(),
    removeHeader: ticked(),
  })
}

function ticked() {
  return z
    .literal('on')
    .optional()
    .transform((value) => value === 'on')
}

export type SettingsInput = z.output<ReturnType<typeof settingsForm>>
