import * as z from 'zod'
import { formatNumber } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { longestComment, type Stance, stances } from './comment.ts'
import { writingTexts } from './texts/writing.ts'

/** What may be sent as a comment; `answering`: answers have no stance of their own, `official`: staff may speak for their office. */
export function commentForm(language: Language, how: { answering: boolean; official: boolean }) {
  const t = textsIn(writingTexts, language)
  return z
    .object({
      id: z.uuid(),
      stance: stanceOf(language, how.answering),
      text: commentText(language),
      official: z.string().optional(),
      office: z.string().trim().max(80, t.officeTooLong).optional(),
    })
    .refine((form) => !how.official || form.official !== 'on' || Boolean(form.office), {
      path: ['office'],
      error: t.officeMissing,
      // asked at once with everything else that is missing
      when: () => true,
    })
    .transform(({ official, office, ...words }) => ({
      ...words,
      office: how.official && official === 'on' && office ? office : null,
    }))
}

/** What may be sent as a change of a comment. */
export function editForm(language: Language, how: { answering: boolean }) {
  return z.object({
    stance: stanceOf(language, how.answering),
    text: commentText(language),
  })
}

// answers have no stance of their own
function stanceOf(language: Language, answering: boolean) {
  const neutral = z
    .unknown()
    .optional()
    .transform((): Stance => 'neutral')
  const chosen = z.enum(stances, textsIn(writingTexts, language).stanceMissing)
  return answering ? neutral : chosen
}

function commentText(language: Language) {
  const t = textsIn(writingTexts, language)
  return z
    .string()
    .trim()
    .min(1, t.textMissing)
    .max(longestComment, t.textTooLong({ max: formatNumber(language, longestComment) }))
}
