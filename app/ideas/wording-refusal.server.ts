import { data } from 'react-router'
import type { ContributionRefusal } from '#app/moderation/contribution.server.ts'
import { contributionRefusalText } from '#app/moderation/refusal-text.server.ts'
import { refuse } from '#app/ui/forms/parse-form.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { wordingTexts } from './texts/wording.ts'

type Own = keyof (typeof wordingTexts)['de']['refusals']
type Gone = 'unknown' | 'not-yours'

const contribution: Record<ContributionRefusal, number> = {
  suspended: 403,
  repeated: 422,
  'too-many-links': 422,
  'too-fast': 429,
}

/** What a page answers when words were not taken: the form with all that was typed, and why. Things that are none of theirs do not exist. */
export async function answerRefusal(
  writer: { municipalityId: string; id: string },
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
  return data({ ...refuse(form, why), reason }, { status: reason === 'too-often' ? 429 : 409 })
}
