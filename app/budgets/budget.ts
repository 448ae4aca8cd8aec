import type { BudgetRule } from '#app/methods/count.ts'
import type { IconName } from '#app/ui/icon.tsx'
import type { Tone } from '#app/ui/status.tsx'

/** How people give out the money: approve of proposals, fill the budget, give points. */
export const budgetBallotKinds = ['budgetApproval', 'knapsack', 'points'] as const
export type BudgetBallotKind = (typeof budgetBallotKinds)[number]

export const proposalStates = ['submitted', 'checking', 'admitted', 'rejected', 'combined', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What is asked of a department; all three are answered before a proposal is admitted. */
export const checkAspects = ['feasible', 'cost', 'jurisdiction'] as const
export type CheckAspect = (typeof checkAspects)[number]

export const checkVerdicts = ['yes', 'conditions', 'no'] as const
export type CheckVerdict = (typeof checkVerdicts)[number]

export const proposalLooks: Record<ProposalState, { tone: Tone; icon: IconName }> = {
  submitted: { tone: 'info', icon: 'idea' },
  checking: { tone: 'info', icon: 'clock' },
  admitted: { tone: 'success', icon: 'check-circle' },
  rejected: { tone: 'warning', icon: 'stop' },
  combined: { tone: 'neutral', icon: 'merge' },
  withdrawn: { tone: 'neutral', icon: 'lock' },
}

/** Where a round stands, by the phases of its process and what was done. */
export const budgetStages = [
  'draft',
  'coming',
  'collecting',
  'checking',
  'ready',
  'voting',
  'counting',
  'decided',
] as const
export type BudgetStage = (typeof budgetStages)[number]

export type StageFacts = {
  now: Date
  publishedAt: Date | null
  /** of phases of the kind ideas */
  collecting: { startsAt: Date; endsAt: Date | null }[]
  /** of the phase of the kind budget; null: there is none */
  voting: { startsAt: Date; endsAt: Date | null } | null
  fixedAt: Date | null
  countedAt: Date | null
}

/** Everything follows from the clock and from what was written down; nobody sets a stage. */
export function stageOf({ now, publishedAt, collecting, voting, fixedAt, countedAt }: StageFacts): BudgetStage {
  if (countedAt) return 'decided'
  if (publishedAt === null || publishedAt > now) return 'draft'
  if (voting?.endsAt && voting.endsAt <= now) return 'counting'
  if (fixedAt) return voting && voting.startsAt <= now ? 'voting' : 'ready'
  if (collecting.some(({ startsAt, endsAt }) => startsAt <= now && (endsAt === null || endsAt > now)))
    return 'collecting'
  return collecting.length > 0 && collecting.every(({ startsAt }) => startsAt > now) ? 'coming' : 'checking'
}

/** Numbers in addresses: whole, from 1; NaN otherwise. */
export function budgetNumber(text: string | undefined): number {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : Number.NaN
}

/** Rules staff choose from and people compare; the first is the usual one. */
export const budgetRules = {
  equalShares: { method: 'equalShares', utility: 'cost', completion: 'add1u', step: 100 },
  equalSharesCount: { method: 'equalShares', utility: 'cardinality', completion: 'add1u', step: 100 },
  greedy: { method: 'greedy', by: 'votes' },
  greedyPerCost: { method: 'greedy', by: 'votesPerCost' },
} as const satisfies Record<string, BudgetRule>
export type BudgetRuleName = keyof typeof budgetRules
export const budgetRuleNames = Object.keys(budgetRules) as BudgetRuleName[]

/** The name a stored rule has here; null: another one, as from a file. */
export function ruleNameOf(rule: BudgetRule): BudgetRuleName | null {
  return budgetRuleNames.find((name) => sameRule(budgetRules[name], rule)) ?? null
}

function sameRule(one: BudgetRule, other: BudgetRule): boolean {
  if (one.method === 'greedy') return other.method === 'greedy' && one.by === other.by
  return other.method === 'equalShares' && one.utility === other.utility && one.completion === other.completion
}
