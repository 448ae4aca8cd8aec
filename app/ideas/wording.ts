import { type Circumstances as ProcessFacts, permission } from '#app/processes/permission.ts'
import type { IdeaStatus } from './idea.ts'

export const noteLength = 200
export const reasonLength = { min: 10, max: 500 }
export const declineAnswerLength = { min: 10, max: 500 }
export const mostCoauthors = 5
/** every new wording is told to those who support the idea: they are spared the rest */
export const revisionsADay = 5

export type WordingRefusal = 'hidden' | 'withdrawn' | 'decided' | 'redacted' | 'phase-closed'

type Circumstances = {
  status: IdeaStatus
  hiddenAt: Date | string | null
  withdrawnAt: Date | string | null
  /** moderation has edited personal data out: until then its words stay */
  fixedUntil: Date | null
  phaseId: string | null
  /** of its process, as the moment is */
  processNow: ProcessFacts | null
}

/**
 * Why the words of an idea cannot be changed (any more); null when they can. Once the administration has decided, they stay as they were when
 * it did: else the answer would belong to another text. In a process they change while ideas are collected or discussed: what is voted on
 * stays what people have read.
 */
export function wordingRefusal(idea: Circumstances): WordingRefusal | null {
  const { status, hiddenAt, withdrawnAt, fixedUntil, phaseId, processNow } = idea
  if (withdrawnAt !== null) return 'withdrawn'
  if (hiddenAt !== null) return 'hidden'
  if (status !== 'new' && status !== 'inReview') return 'decided'
  if (fixedUntil !== null) return 'redacted'
  if (phaseId === null) return null
  return processNow && permission('reword', processNow).open ? null : 'phase-closed'
}

/** Why nobody is asked to write along any more; null when somebody can be. Words that stay for some days are no reason: the answer takes days, too. */
export function invitingRefusal(idea: Circumstances): 'closed' | 'phase-closed' | null {
  const refusal = wordingRefusal(idea)
  if (refusal === null || refusal === 'redacted') return null
  return refusal === 'phase-closed' ? refusal : 'closed'
}

/** Words that cannot be changed at the moment, but at another. */
export function isForNow(refusal: WordingRefusal | null): boolean {
  return refusal === 'redacted' || refusal === 'phase-closed'
}

export type AmendmentState = 'open' | 'taken' | 'declined' | 'withdrawn'
