import { type ApprovalResult, approval } from './approval.ts'
import type { Ballots } from './ballots.ts'
import { type PluralityResult, plurality } from './plurality.ts'

/** How the ballots of one question are counted: fixed and public before voting opens. */
export type CountingRule = QuestionRule // | BudgetRule: greedy, equalShares

type QuestionRule = { method: 'plurality' } | { method: 'approval' }

export type QuestionResult = ({ method: 'plurality' } & PluralityResult) | ({ method: 'approval' } & ApprovalResult)

/**
 * Counts one question: the same door for the close of a poll, the result page and the recount. Pure: the same rule, ballots and lots give
 * the same result everywhere. `lots`: one hex string per option (sha256 of the seed and the option's key), for ties the method leaves.
 */
export function count(rule: CountingRule, ballots: Ballots, lots: readonly string[]): QuestionResult {
  switch (rule.method) {
    case 'plurality':
      return { method: 'plurality', ...plurality(ballots, lots) }
    case 'approval':
      return { method: 'approval', ...approval(ballots, lots) }
  }
}
