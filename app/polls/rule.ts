import type { CountingRule } from '#app/methods/count.ts'
import type { QuestionKind } from './poll.ts'

/** The ways of counting staff choose from, by kind of question; the first is the usual one. */
export const countings = {
  yesNo: ['yesNo'],
  single: ['plurality'],
  approval: ['approval'],
  score: ['scoreMean', 'scoreMedian'],
  ranking: ['schulze', 'instantRunoff'],
  consensing: ['consensing'],
  points: ['points'],
  budgetApproval: ['equalShares', 'greedy'],
  knapsack: ['equalShares', 'greedy'],
} as const satisfies Record<QuestionKind, readonly string[]>

export type Counting = (typeof countings)[QuestionKind][number]

export const majorities = ['simple', 'twoThirds'] as const
export type Majority = (typeof majorities)[number]

/** What staff say about counting; shares are percent of the eligible, null: no quorum. */
export type CountingWish = {
  counting: Counting
  majority: Majority
  turnoutPercent: number | null
  yesPercent: number | null
}

/** The rule as a question keeps it: what `count` needs, and the quorum of turnout of questions that are not about yes and no. */
export type PollRule = CountingRule & { turnoutPercent?: number | null }

/** What only the release knows: how many may vote, and which option leaves things as they are. */
export type RuleFacts = { eligible: number | null; passive: number | null }

/** The rule of a question as it is stored; a draft is stored without the facts. */
export function ruleOf(
  wish: CountingWish,
  { eligible, passive }: RuleFacts = { eligible: null, passive: null },
): PollRule {
  const { counting, majority, turnoutPercent, yesPercent } = wish
  if (counting === 'yesNo')
    return { method: 'yesNo', thresholds: { majority, turnoutPercent, yesPercent }, eligible } as unknown as PollRule
  return { ...methodOf(counting, passive), turnoutPercent } as PollRule
}

function methodOf(counting: Exclude<Counting, 'yesNo'>, passive: number | null): object {
  switch (counting) {
    case 'scoreMean':
      return { method: 'score', by: 'mean' }
    case 'scoreMedian':
      return { method: 'score', by: 'median' }
    case 'consensing':
      return { method: 'consensing', passive }
    case 'greedy':
      return { method: 'greedy', by: 'votes' }
    case 'equalShares':
      // amounts are cents: a step of add1u is one euro
      return { method: 'equalShares', utility: 'cost', completion: 'add1u', step: 100 }
    default:
      return { method: counting }
  }
}

type Stored = {
  method?: string
  by?: string
  turnoutPercent?: number | null
  thresholds?: { majority: Majority; turnoutPercent: number | null; yesPercent: number | null }
}

/** What staff said, read back from the stored rule. */
export function wishOf(rule: unknown): CountingWish {
  const { method = 'plurality', by, turnoutPercent = null, thresholds } = rule as Stored
  if (thresholds) return { counting: 'yesNo', ...thresholds }
  const counting = (method === 'score' ? (by === 'median' ? 'scoreMedian' : 'scoreMean') : method) as Counting
  return { counting, majority: 'simple', turnoutPercent, yesPercent: null }
}

/** Does the rule ask for a share of the eligible? */
export function hasQuorum(rule: unknown): boolean {
  const { turnoutPercent, yesPercent } = wishOf(rule)
  return turnoutPercent !== null || yesPercent !== null
}
