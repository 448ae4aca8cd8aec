import { formatDate, formatDateTime } from '#app/ui/format.ts'
import { type Language, type Texts, textsIn } from '#app/ui/texts.ts'
import type { Deed, Refusal } from './permission.ts'
import { processTexts } from './texts.ts'

/** Why something cannot be done, and when it can: one sentence. */
export function whyNot(language: Language, deed: Deed, refusal: Refusal): string {
  const t = textsIn(processTexts, language).why
  switch (refusal.why) {
    case 'unpublished':
      return t.unpublished
    case 'stopped':
      return t.stopped({ at: formatDate(language, refusal.at), reason: refusal.reason })
    case 'not-yet':
      return t.notYet[deed]({ at: formatDateTime(language, refusal.at) })
    case 'over':
      return t.over[deed]({ at: formatDateTime(language, refusal.at) })
    case 'never':
      return t.never[deed]
    case 'switched-off':
      return t.switchedOff[deed]
    case 'sign-in':
      return t.signIn
  }
}

/** The same in every language, for those who do not know yet who reads it. */
export function whyNotInAll(deed: Deed, refusal: Refusal): Texts<string> {
  return { de: whyNot('de', deed, refusal), en: whyNot('en', deed, refusal) }
}
