import * as z from 'zod'
import { longestSubject, longestText, type NewsletterTarget, newsletterTargets } from './newsletter.ts'

type Errors = {
  reload: string
  target: string
  subject: string
  subjectLong: string
  text: string
  textLong: string
  day: string
  time: string
}

/** What a newsletter says and to whom. */
export function newsletterForm(t: Errors) {
  return z.object({
    id: z.uuid(t.reload),
    ziel: z
      .string(t.target)
      .transform((value) => value.split(':'))
      .refine(
        ([kind, id]) => (newsletterTargets as readonly unknown[]).includes(kind) && z.uuid().safeParse(id).success,
        t.target,
      )
      .transform(([kind, id]) => ({ kind: kind as NewsletterTarget, id: id! })),
    betreff: z
      .string(t.subject)
      .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
      .pipe(z.string().min(1, t.subject).max(longestSubject, t.subjectLong)),
    text: z
      .string(t.text)
      .transform((text) => text.trim())
      .pipe(z.string().min(1, t.text).max(longestText, t.textLong)),
  })
}

/** When it goes out: at once, or on a day at a time as clocks in Germany show it. */
export function sendForm(t: Errors) {
  return z
    .object({ wann: z.enum(['jetzt', 'spaeter'], t.day), tag: z.string().catch(''), uhrzeit: z.string().catch('') })
    .refine(({ wann, tag }) => wann === 'jetzt' || z.iso.date().safeParse(tag).success, {
      path: ['tag'],
      message: t.day,
    })
    .refine(({ wann, uhrzeit }) => wann === 'jetzt' || /^([01]\d|2[0-3]):[0-5]\d$/.test(uhrzeit), {
      path: ['uhrzeit'],
      message: t.time,
    })
    .transform(({ wann, tag, uhrzeit }) => (wann === 'jetzt' ? null : `${tag} ${uhrzeit}`))
}
