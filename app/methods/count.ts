import { type ApprovalResult, approval } from './approval.ts'
import type { Ballots } from './ballots.ts'
import type { BudgetOption, BudgetResult } from './budget.ts'
import { type ConsensingResult, consensing } from './consensing.ts'
import { equalShares, type SharesRule } from './equal-shares.ts'
import { greedy } from './greedy.ts'
import { instantRunoff, type RunoffResult } from './instant-runoff.ts'
import { type PluralityResult, plurality } from './plurality.ts'
import { type PointsResult, points } from './points.ts'
import { type SchulzeResult, schulze } from './schulze.ts'
import { type ScoreResult, score } from './score.ts'
import { type YesNoResult, type YesNoRule, yesNo } from './yes-no.ts'

/** How the ballots of one question are counted: fixed and public before voting opens. */
export type CountingRule = QuestionRule | BudgetRule

export type QuestionRule =
  | ({ method: 'yesNo' } & YesNoRule)
  | { method: 'plurality' }
  | { method: 'approval' }
  | { method: 'score'; by: 'mean' | 'median' }
  | { method: 'points' }
  | { method: 'schulze' }
  | { method: 'instantRunoff' }
  | { method: 'consensing' /** the number of the option that leaves things as they are */; passive: number | null }

/** How money is given out by budget ballots (approval, knapsack, points). */
export type BudgetRule = { method: 'greedy'; by: 'votes' | 'votesPerCost' } | ({ method: 'equalShares' } & SharesRule)

export type QuestionResult = TallyResult | BudgetOutcome

export type BudgetOutcome = ({ method: 'greedy' } & BudgetResult) | ({ method: 'equalShares' } & BudgetResult)

type TallyResult =
  | ({ method: 'yesNo' } & YesNoResult)
  | ({ method: 'plurality' } & PluralityResult)
  | ({ method: 'approval' } & ApprovalResult)
  | ({ method: 'score'; by: 'mean' | 'median' } & ScoreResult)
  | ({ method: 'points' } & PointsResult)
  | ({ method: 'schulze' } & SchulzeResult)
  | ({ method: 'instantRunoff' } & RunoffResult)
  | ({ method: 'consensing'; passive: number | null } & ConsensingResult)

/** What there is to give out, and what each option costs: only budgets ask for it. */
export type Money = { budget: number; options: readonly BudgetOption[] }

/**
 * Counts one question: the same door for the close of a poll, the result page and the recount. Pure: the same rule, ballots and lots give
 * the same result everywhere. `lots`: one hex string per option (sha256 of the seed and the option's key), for ties the method leaves; budgets
 * need none. A rule of a budget without `money` is a RangeError.
 */
export function count(rule: QuestionRule, ballots: Ballots, lots: readonly string[]): TallyResult
export function count(
  rule: CountingRule,
  ballots: Ballots,
  lots: readonly string[],
  money: Money | null,
): QuestionResult
export function count(
  rule: CountingRule,
  ballots: Ballots,
  lots: readonly string[],
  money: Money | null = null,
): QuestionResult {
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
    default:
      return countBudget(rule, ballots, money)
  }
}

/** Counts a budget; `onProgress` is told how far it is, from 0 to 1 (see `equalShares`). */
export function countBudget(
  rule: BudgetRule,
  ballots: Ballots,
  money: Money | null,
  onProgress?: (done: number) => void,
): BudgetOutcome {
  if (!money) throw new RangeError('a budget is counted with its money')
  const { options, budget } = money
  return rule.method === 'greedy'
    ? { method: 'greedy', ...greedy(options, budget, ballots, rule.by) }
    : { method: 'equalShares', ...equalShares(options, budget, ballots, rule, onProgress) }
}
