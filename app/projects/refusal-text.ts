import type { ClosedIdea } from './idea-choice.server.ts'
import type { IdeaRefusal } from './idea-link.server.ts'
import type { CreateRefusal } from './planning.server.ts'
import type { StaffTexts } from './texts/staff.ts'

type Errors = StaffTexts['errors']

/** Why ideas cannot be linked, as sentences that name each of them. */
export function ideaRefusal(t: Errors, reason: IdeaRefusal, closed: readonly ClosedIdea[]): string {
  if (reason === 'unknown-idea') return t.unknownIdea
  if (reason === 'answer-missing') return t.answer
  // shown again or taken out between the refusal and this look
  if (closed.length === 0) return t.ideaClosedSince
  return closed.map(({ why, ...idea }) => t.ideaClosed[why](idea)).join(' ')
}

/** Why a project was not created, at its field. */
export function createErrors(t: Errors, reason: CreateRefusal, closed: readonly ClosedIdea[]): Record<string, string> {
  if (reason === 'unknown-topic') return { topicId: t.topic }
  if (reason === 'unknown-district') return { districtId: t.district }
  return { [reason === 'answer-missing' ? 'answer' : 'ideas']: ideaRefusal(t, reason, closed) }
}
