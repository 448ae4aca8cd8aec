import type { BudgetRule } from '#app/methods/count.ts'

/** The rules staff choose from; the first is the one we advise. */
export const ruleChoices = ['equalShares', 'greedyVotes', 'greedyPerCost'] as const
export type RuleChoice = (typeof ruleChoices)[number]

/** What Equal Shares does with money that is left. */
export const completions = ['add1u', 'greedy', 'none'] as const
export type Completion = (typeof completions)[number]

export type RuleWish = { rule: RuleChoice; completion: Completion }

/** The rule as a round keeps it and `count` takes it. */
export function ruleOf({ rule, completion }: RuleWish): BudgetRule {
  // amounts are cents: a step of add1u is one euro
  if (rule === 'equalShares') return { method: 'equalShares', utility: 'cost', completion, step: 100 }
  return { method: 'greedy', by: rule === 'greedyVotes' ? 'votes' : 'votesPerCost' }
}

/** What staff chose, read back from the stored rule. */
export function wishOf(rule: BudgetRule): RuleWish {
  if (rule.method === 'equalShares') return { rule: 'equalShares', completion: rule.completion }
  return { rule: rule.by === 'votes' ? 'greedyVotes' : 'greedyPerCost', completion: 'add1u' }
}
