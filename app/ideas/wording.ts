import type { IdeaStatus } from './idea.ts'

export const noteLength = 200
export const reasonLength = { min: 10, max: 500 }
export const declineAnswerLength = { min: 10, max: 500 }
export const mostCoauthors = 5
/** every new wording is told to those who support the idea: they are spared the rest */
export const revisionsADay = 5

export type WordingRefusal = 'hidden' | 'withdrawn' | 'decided'

type Circumstances = {
  status: IdeaStatus
  hiddenAt: Date | string | null
  withdrawnAt: Date | string | null
}

/**
 * Why the words of an idea cannot be changed (any more); null when they can. Once the administration has decided, they stay as they were when
 * it did: else the answer would belong to another text.
 */
export function wordingRefusal({ status, hiddenAt, withdrawnAt }: Circumstances): WordingRefusal | null {
  if (withdrawnAt !== null) return 'withdrawn'
  if (hiddenAt !== null) return 'hidden'
  return status === 'new' || status === 'inReview' ? null : 'decided'
}

export type AmendmentState = 'open' | 'taken' | 'declined' | 'withdrawn'
