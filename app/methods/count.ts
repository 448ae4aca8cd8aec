import { type ApprovalResult, approval } from './approval.ts'
import type { Ballots } from './ballots.ts'
import { type ConsensingResult, consensing } from './consensing.ts'
import { instantRunoff, type RunoffResult } from './instant-runoff.ts'
import { type PluralityResult, plurality } from './plurality.ts'
import { type PointsResult, points } from './points.ts'
import { type SchulzeResult, schulze } from './schulze.ts'
import { type ScoreResult, score } from './score.ts'
import { type YesNoResult, type YesNoRule, yesNo } from './yes-no.ts'

/** How the ballots of one question are counted: fixed and public before voting opens. */
export type CountingRule = QuestionRule // | BudgetRule: greedy, equalShares

type QuestionRule =
  | ({ method: 'yesNo' } & YesNoRule)
  | { method: 'plurality' }
  | { method: 'approval' }
  | { method: 'score'; by: 'mean' | 'median' }
  | { method: 'points' }
  | { method: 'schulze' }
  | { method: 'instantRunoff' }
  | { method: 'consensing' /** the number of the option that leaves things as they are */; passive: number | null }

export type QuestionResult =
  | ({ method: 'yesNo' } & YesNoResult)
  | ({ method: 'plurality' } & PluralityResult)
  | ({ method: 'approval' } & ApprovalResult)
  | ({ method: 'score'; by: 'mean' | 'median' } & ScoreResult)
  | ({ method: 'points' } & PointsResult)
  | ({ method: 'schulze' } & SchulzeResult)
  | ({ method: 'instantRunoff' } & RunoffResult)
  | ({ method: 'consensing'; passive: number | null } & ConsensingResult)

/**
 * Counts one question: the same door for the close of a poll, the result page and the recount. Pure: the same rule, ballots and lots give
 * the same result everywhere. `lots`: one hex string per option (sha256 of the seed and the option's key), for ties the method leaves.
 */
export function count(rule: CountingRule, ballots: Ballots, lots: readonly string[]): QuestionResult {
  switch (rule.method) {
    case 'yesNo':
      return { method: 'yesNo', ...yesNo(ballots, rule) }
    case 'plurality':
      return { method: 'plurality', ...plurality(ballots, lots) }
    case 'approval':
      return { method: 'approval', ...approval(ballots, lots) }
    case 'score':
      return { method: 'score', by: rule.by, ...score(ballots, lots, rule.by) }
    case 'points':
      return { method: 'points', ...points(ballots, lots) }
    case 'schulze':
      return { method: 'schulze', ...schulze(ballots, lots) }
    case 'instantRunoff':
      return { method: 'instantRunoff', ...instantRunoff(ballots, lots) }
    case 'consensing':
      return { method: 'consensing', passive: rule.passive, ...consensing(ballots, lots, rule.passive) }
  }
}
