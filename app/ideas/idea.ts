import type { IconName } from '#app/ui/icon.tsx'
import type { Tone } from '#app/ui/status.tsx'

/** In the order an idea may go through them. */
export const ideaStatuses = [
  'new',
  'inReview',
  'accepted',
  'planned',
  'done',
  'forwarded',
  'declined',
  'merged',
] as const
export type IdeaStatus = (typeof ideaStatuses)[number]

/** What the administration may give as an answer; an idea becomes merged only by merging. */
export const answerStatuses = ['inReview', 'accepted', 'planned', 'done', 'forwarded', 'declined'] as const
export type AnswerStatus = (typeof answerStatuses)[number]

/** What visitors may filter by: merged ideas stand in no list. */
export const listedStatuses = ['new', 'inReview', 'accepted', 'planned', 'done', 'forwarded', 'declined'] as const
export type ListedStatus = (typeof listedStatuses)[number]

export const declineReasons = [
  'notResponsible',
  'againstLaw',
  'tooExpensive',
  'notFeasible',
  'alreadyExists',
  'otherPriorities',
  'other',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** How an idea came to the town hall. */
export const ideaChannels = ['online', 'phone', 'desk', 'letter', 'imported'] as const
export type IdeaChannel = (typeof ideaChannels)[number]

export const titleLength = { min: 5, max: 120 }
export const textLength = { min: 20, max: 5000 }

/** The same status looks the same everywhere: icon, word, colour. */
export const statusLooks: Record<IdeaStatus, { tone: Tone; icon: IconName }> = {
  new: { tone: 'neutral', icon: 'idea' },
  inReview: { tone: 'info', icon: 'clock' },
  accepted: { tone: 'success', icon: 'check' },
  planned: { tone: 'info', icon: 'calendar' },
  done: { tone: 'success', icon: 'check-circle' },
  forwarded: { tone: 'neutral', icon: 'forward' },
  declined: { tone: 'warning', icon: 'close' },
  merged: { tone: 'neutral', icon: 'merge' },
}

/** What stands in addresses for a status. */
export const statusInAddress: Record<ListedStatus, string> = {
  new: 'neu',
  inReview: 'in-pruefung',
  accepted: 'angenommen',
  planned: 'geplant',
  done: 'umgesetzt',
  forwarded: 'weitergeleitet',
  declined: 'abgelehnt',
}

type Circumstances = {
  status: IdeaStatus
  hiddenAt: Date | string | null
  withdrawnAt: Date | string | null
}

/** Does the public see it under its own address? Merged ideas stay readable and point on. */
export function isPublic(idea: Pick<Circumstances, 'hiddenAt' | 'withdrawnAt'>): boolean {
  return idea.hiddenAt === null && idea.withdrawnAt === null
}

export type SupportRefusal = 'hidden' | 'withdrawn' | 'merged' | 'done' | 'declined'

/** Why an idea takes no support (any more); null when it does. */
export function supportRefusal(idea: Circumstances): SupportRefusal | null {
  if (idea.hiddenAt !== null) return 'hidden'
  if (idea.withdrawnAt !== null) return 'withdrawn'
  if (idea.status === 'merged' || idea.status === 'done' || idea.status === 'declined') return idea.status
  return null
}

/** Still waiting for a word of the administration. */
export function isWaiting(idea: Circumstances): boolean {
  return isPublic(idea) && (idea.status === 'new' || idea.status === 'inReview')
}

/** May its author take it back? Once it was answered with a decision it belongs to the public record. */
export function canBeWithdrawn(idea: Circumstances): boolean {
  return isWaiting(idea)
}
