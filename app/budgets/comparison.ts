import type { BudgetResult } from '#app/methods/budget.ts'
import type { BudgetOutcome, BudgetRule } from '#app/methods/count.ts'
import { type BudgetRuleName, budgetRuleNames, budgetRules, ruleNameOf } from './budget.ts'

/** What one rule makes of the ballots of a pot. Options by their place on the ballot. */
export type RuleOutcome = {
  rule: BudgetRule
  /** null: a rule we have no name for, as a file may have it */
  name: BudgetRuleName | null
  winners: number[]
  cost: number
  /** ballots that support at least one winner, and how many winners a ballot supports on average */
  withWinner: number
  meanWinners: number
  /** money of the voter at 10 %, 20 % ... 90 % */
  deciles: number[]
}

/** The rules side by side on the same ballots; the one that decides comes first. */
export type Comparison = { questionId: string; voters: number; outcomes: RuleOutcome[] }

/** The rule that decides and those it is compared with. */
export function rulesBeside(rule: BudgetRule): BudgetRule[] {
  const own = ruleNameOf(rule)
  return [rule, ...budgetRuleNames.filter((name) => name !== own).map((name) => budgetRules[name])]
}

export function outcomeOf(rule: BudgetRule, { winners, cost, followed }: BudgetResult | BudgetOutcome): RuleOutcome {
  const { withWinner, meanWinners, deciles } = followed
  return { rule, name: ruleNameOf(rule), winners, cost, withWinner, meanWinners, deciles }
}
