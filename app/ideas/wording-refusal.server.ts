import { data } from 'react-router'
import type { ContributionRefusal } from '#app/moderation/contribution.server.ts'
import { contributionRefusalText } from '#app/moderation/refusal-text.server.ts'
import { formatDate } from '#app/ui/format.ts'
import { refuse } from '#app/ui/forms/parse-form.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { phaseIn, phaseSentence } from './phase.server.ts'
import { type PublicIdea, publicIdea } from './public-idea.server.ts'
import { wordingTexts } from './texts/wording.ts'
import { type WordingRefusal, wordingRefusal } from './wording.ts'

type Own = keyof (typeof wordingTexts)['de']['refusals']
type Gone = 'unknown' | 'not-yours'
type Writer = { municipalityId: string; id: string }
type Judged = Pick<PublicIdea, 'status' | 'hiddenAt' | 'withdrawnAt' | 'fixedUntil' | 'phaseId' | 'processNow'>

const contribution: Record<ContributionRefusal, number> = {
  suspended: 403,
  repeated: 422,
  'too-many-links': 422,
  'too-fast': 429,
}

/** Why the words of an idea cannot be changed, and from when or until when they could be; null where they can. */
export function whyWordingStays(idea: Judged, language: Language): string | null {
  const refusal = wordingRefusal(idea)
  return refusal && refusalSentence(refusal, idea, language)
}

function refusalSentence(refusal: WordingRefusal, idea: Judged, language: Language): string | null {
  const { phaseId, processNow, fixedUntil } = idea
  const t = textsIn(wordingTexts, language)
  if (refusal === 'redacted' && fixedUntil) return t.fixed({ date: formatDate(language, fixedUntil) })
  if (refusal !== 'phase-closed') return t.refusals[refusal]
  return phaseSentence(language, 'reword', phaseId && processNow ? phaseIn(processNow, phaseId, 'reword') : null)
}

/** What a page answers when words were not taken: the form with all that was typed, and why. Things that are none of theirs do not exist. */
export async function answerRefusal(
  writer: Writer,
  number: number,
  reason: Own | Gone | ContributionRefusal,
  form: FormData,
  language: Language,
) {
  if (reason === 'unknown' || reason === 'not-yours') throw data(null, { status: 404 })
  if (reason in contribution) {
    const known = reason as ContributionRefusal
    const why = await contributionRefusalText(writer, known, language)
    return data({ ...refuse(form, why), reason }, { status: contribution[known] })
  }
  const why = textsIn(wordingTexts, language).refusals[reason as Own]
  const dated = reason === 'phase-closed' || reason === 'redacted'
  const sentence = dated ? await whyForNow(writer, number, language) : why
  return data({ ...refuse(form, sentence ?? why), reason }, { status: reason === 'too-often' ? 429 : 409 })
}

async function whyForNow(writer: Writer, number: number, language: Language): Promise<string | null> {
  return whyWordingStays(await publicIdea(writer.municipalityId, number, { id: writer.id, staff: false }), language)
}
