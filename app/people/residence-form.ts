import * as z from 'zod'
import { isoDay } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { residenceFormTexts } from './texts/residence-form.ts'

type Words = (typeof residenceFormTexts)['de']['errors']

/** A letter is asked for; `districts`: what stands for them in the form, none where there are none. */
export function letterWishForm(language: Language, districts: readonly string[]) {
  const t = textsIn(residenceFormTexts, language).errors
  return z.object({
    ...human(t),
    street: line(t.street, t.streetLong, 100).refine(isLatin, t.latin),
    postcode: z
      .string({ error: t.postcode })
      .trim()
      .regex(/^\d{5}$/, t.postcode),
    place: line(t.place, t.placeLong, 80).refine(isLatin, t.latin),
    district: district(t, districts),
  })
}

/** Somebody stands at the desk. */
export function deskForm(language: Language, districts: readonly string[]) {
  const t = textsIn(residenceFormTexts, language).errors
  return z.object({
    email: z.string({ error: t.email }).trim().toLowerCase().max(254, t.email).check(z.email(t.email)),
    ...human(t),
    district: district(t, districts),
    move: z.literal('on').optional().catch(undefined),
  })
}

export function codeForm(language: Language) {
  const t = textsIn(residenceFormTexts, language).errors
  return z.object({ code: z.string({ error: t.code }).trim().min(1, t.code).max(40, t.codeWrong) })
}

export function declineForm(language: Language) {
  const t = textsIn(residenceFormTexts, language).errors
  return z.object({ reason: z.string({ error: t.reason }).trim().min(1, t.reason).max(500, t.reasonLong) })
}

function human(t: Words) {
  return {
    firstName: name(t, t.firstName),
    lastName: name(t, t.lastName),
    birthDate: z
      .string({ error: t.birthDate })
      .regex(/^\d{4}-\d{2}-\d{2}$/, { error: t.birthDate, abort: true })
      .refine((day) => isDay(day) && day <= isoDay(new Date()) && day >= oldest(), t.birthDate),
  }
}

// a name without letters would be nobody's mark
function name(t: Words, missing: string) {
  return line(missing, t.nameLong, 100)
    .refine((text) => /\p{Letter}/u.test(text), missing)
    .refine(isLatin, t.latin)
}

// identity cards and the register write every name in Latin letters, and so does the envelope
function isLatin(text: string): boolean {
  return !/(?!\p{Script=Latin})\p{Letter}/u.test(text)
}

function line(missing: string, long: string, most: number) {
  return z
    .string({ error: missing })
    .transform((text) => text.replace(invisible, '').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, { error: missing, abort: true })
        .refine((text) => [...text].length <= most, long),
    )
}

// marks that turn the direction of writing or show nothing have no business on an envelope
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

function district(t: Words, districts: readonly string[]) {
  if (districts.length === 0) return z.string().optional().catch(undefined)
  return z.string({ error: t.district }).refine((slug) => districts.includes(slug), t.district)
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function oldest(): string {
  return `${new Date().getFullYear() - 120}-01-01`
}
