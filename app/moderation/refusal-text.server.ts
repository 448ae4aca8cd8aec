import { formatDate } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { ContributionRefusal } from './contribution.server.ts'
import { suspensionOf } from './suspension.server.ts'
import { contributionTexts } from './texts/contribution.ts'

/** Why a contribution was not taken, as a sentence for its writer: what, why, and what to do. */
export async function contributionRefusalText(
  writer: { municipalityId: string; id: string },
  reason: ContributionRefusal,
  language: Language,
): Promise<string> {
  const t = textsIn(contributionTexts, language).refusals
  if (reason !== 'suspended') return t[reason]
  const suspension = await suspensionOf(writer)
  return t.suspended({ date: formatDate(language, suspension?.until ?? new Date()) })
}
