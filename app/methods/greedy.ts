import type { Ballots } from './ballots.ts'
import { assertMoney, type BudgetOption, type BudgetResult, firstOfTied } from './budget.ts'
import { type VoterGroups, voterGroups } from './budget-ballots.ts'
import { explained } from './budget-explanation.ts'

/**
 * The most supported first: takes an option if it still fits into the budget, otherwise skips it and goes on.
 * `votes` orders by points (the number of approvals where every mark is 1), `votesPerCost` by points for the money. Options without a vote
 * are never taken. Ties: lowest cost, then most points, then key. Comparisons are exact.
 * Source: N. Talmon, P. Faliszewski: A framework for approval-based budgeting methods (AAAI 2019); the rule most cities use
 * (P. Faliszewski et al.: Participatory Budgeting: Data, Tools and Analysis, IJCAI 2023).
 */
export function greedy(
  options: readonly BudgetOption[],
  budget: number,
  ballots: Ballots,
  by: 'votes' | 'votesPerCost',
): BudgetResult {
  assertMoney(options, budget)
  const groups = voterGroups(ballots)
  const { taken, skipped, tied } = takeInTurn(options, budget, groups, [], by)
  return explained(options, budget, groups, { votes: taken, rest: [], shares: null, skipped, tied })
}

/** Options an order by votes takes with the money the `already` taken ones leave, and what was left where one did not fit. */
export function takeInTurn(
  options: readonly BudgetOption[],
  budget: number,
  { total }: VoterGroups,
  already: readonly number[],
  by: 'votes' | 'votesPerCost',
): { taken: number[]; skipped: Map<number, number>; tied: boolean } {
  const compare = by === 'votes' ? byVotes(total) : byVotesPerCost(options, total)
  const tieBreak = firstOfTied(options, total)
  const turns = options
    .map((_, option) => option)
    .filter((option) => total[option]! > 0 && !already.includes(option))
    .toSorted((a, b) => compare(a, b) || tieBreak(a, b))
  const taken: number[] = []
  const skipped = new Map<number, number>()
  let left = already.reduce((rest, option) => rest - options[option]!.cost, budget)
  for (const option of turns) {
    if (options[option]!.cost > left) skipped.set(option, left)
    else {
      taken.push(option)
      left -= options[option]!.cost
    }
  }
  // a tie counts where it may have decided: one of the equal ones was taken, another was not
  const tied = taken.some((one) => [...skipped.keys()].some((other) => compare(one, other) === 0))
  return { taken, skipped, tied }
}

function byVotes(total: Float64Array) {
  return (a: number, b: number): number => total[b]! - total[a]!
}

function byVotesPerCost(options: readonly BudgetOption[], total: Float64Array) {
  return (a: number, b: number): number => {
    const left = BigInt(total[a]!) * BigInt(options[b]!.cost)
    const right = BigInt(total[b]!) * BigInt(options[a]!.cost)
    return left === right ? 0 : left > right ? -1 : 1
  }
}
