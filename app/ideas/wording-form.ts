import * as z from 'zod'
import { whatForm } from './idea-form.ts'
import type { submissionTexts } from './texts/submission.ts'
import type { wordingTexts } from './texts/wording.ts'
import { declineAnswerLength, noteLength, reasonLength } from './wording.ts'

type What = (typeof submissionTexts)['de']['errors']
type Errors = (typeof wordingTexts)['de']['errors']

/** Title and text, and the version the writer had before the eyes. */
function wordsForm(what: What) {
  return whatForm(what)
    .omit({ thema: true })
    .extend({ version: z.coerce.number().int().min(1).max(1_000_000).catch(0) })
}

export function revisionForm(what: What, t: Errors) {
  return wordsForm(what).extend({
    note: z
      .string()
      .transform(oneLine)
      .pipe(z.string().max(noteLength, t.noteLong({ max: noteLength })))
      .default(''),
  })
}

export function proposalForm(what: What, t: Errors) {
  return wordsForm(what).extend({
    id: z.uuid(),
    reason: z
      .string({ error: t.reasonShort(reasonLength) })
      .trim()
      .min(reasonLength.min, t.reasonShort(reasonLength))
      .max(reasonLength.max, t.reasonLong(reasonLength)),
  })
}

export function takingForm(what: What) {
  return wordsForm(what)
}

export function declineForm(t: Errors) {
  return z.object({
    answer: z
      .string({ error: t.answerShort(declineAnswerLength) })
      .trim()
      .min(declineAnswerLength.min, t.answerShort(declineAnswerLength))
      .max(declineAnswerLength.max, t.reasonLong(declineAnswerLength)),
  })
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
