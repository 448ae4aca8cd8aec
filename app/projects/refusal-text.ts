import type { IdeaRefusal } from './idea-link.server.ts'
import type { CreateRefusal } from './planning.server.ts'
import type { StaffTexts } from './texts/staff.ts'

type Errors = StaffTexts['errors']

/** Why an idea cannot be linked, as a sentence. */
export function ideaRefusal(t: Errors, reason: IdeaRefusal): string {
  return {
    'unknown-idea': t.unknownIdea,
    'idea-merged': t.ideaMerged,
    'idea-hidden': t.ideaHidden,
    'idea-withdrawn': t.ideaWithdrawn,
    'answer-missing': t.answer,
  }[reason]
}

/** Why a project was not created, at its field. */
export function createErrors(t: Errors, reason: CreateRefusal): Record<string, string> {
  if (reason === 'unknown-topic') return { topicId: t.topic }
  if (reason === 'unknown-district') return { districtId: t.district }
  return { [reason === 'answer-missing' ? 'answer' : 'ideas']: ideaRefusal(t, reason) }
}
