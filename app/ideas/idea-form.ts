import * as z from 'zod'
import { parseMoney } from '#app/ui/forms/money.ts'
import { textLength, titleLength } from './idea.ts'
import type { submissionTexts } from './texts/submission.ts'

type Errors = (typeof submissionTexts)['de']['errors']

export const photoDescriptionLength = 300

/** First step: what. */
export function whatForm(t: Errors) {
  const required = (message: string) => z.string({ error: message })
  const { titleShort, titleLong, textShort, textLong } = t
  return z.object({
    title: required(titleShort(titleLength))
      .transform(oneLine)
      .pipe(z.string().min(titleLength.min, titleShort(titleLength)).max(titleLength.max, titleLong(titleLength))),
    text: required(textShort(textLength))
      .trim()
      .min(textLength.min, textShort(textLength))
      .max(textLength.max, textLong({ max: textLength.max.toLocaleString('de-DE') })),
    thema: z.string().catch(''),
    kosten: money(t.cost),
  })
}

/** Second step: where, by point, by district or not at all. */
export function whereForm(t: Errors) {
  return z
    .object({
      latitude: coordinate(t.coordinates),
      longitude: coordinate(t.coordinates),
      ortsteil: z.string().catch(''),
    })
    .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
      path: ['latitude'],
      message: t.coordinates,
    })
    .transform(({ latitude, longitude, ortsteil }) => ({
      place: latitude === null || longitude === null ? null : { latitude, longitude },
      ortsteil,
    }))
    .refine(({ place }) => place === null || isInGermany(place), { path: ['latitude'], message: t.abroad })
}

/** Third step: words for the photo; the file itself is looked into where it is stored. */
export function photoForm(t: Errors) {
  return z.object({
    description: z
      .string()
      .transform(oneLine)
      .pipe(z.string().max(photoDescriptionLength, t.descriptionLong({ max: photoDescriptionLength })))
      .default(''),
  })
}

// the box around Germany: for typing errors and forged requests; the municipality's own border comes after it
function isInGermany({ latitude, longitude }: { latitude: number; longitude: number }): boolean {
  return latitude >= 47.2 && latitude <= 55.1 && longitude >= 5.8 && longitude <= 15.1
}

function coordinate(message: string) {
  return z
    .string({ error: message })
    .default('')
    .transform((text) => (text.trim() === '' ? null : Number(text)))
    .refine((number) => number === null || Number.isFinite(number), message)
}

/** An empty field is no amount. */
function money(message: string) {
  return z
    .string()
    .default('')
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const cents = parseMoney(typed)
      if (cents !== null && cents <= mostCents) return cents
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })
}

const mostCents = 100_000_000_00

// titles have no line ends; people paste them anyway
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
