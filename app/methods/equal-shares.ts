import type { Ballots } from './ballots.ts'
import { assertMoney, type BudgetOption, type BudgetResult } from './budget.ts'
import { voterGroups } from './budget-ballots.ts'
import { explained } from './budget-explanation.ts'
import { takeInTurn } from './greedy.ts'
import { buyable, runShares, type SharesRun } from './shares-run.ts'

export type SharesRule = {
  /** what a point is worth to a voter: the cost of the option (as on equalshares.net), or the same for each option */
  utility: 'cost' | 'cardinality'
  completion: 'none' | 'add1u' | 'greedy'
  /** by how much `add1u` raises each share: one currency unit; 100 where amounts are cents. Default 1 */
  step?: number
}

/**
 * Method of Equal Shares. Everybody, an empty ballot too, gets the same share of the budget and pays with it only for what they support. Again
 * and again the option is bought that gives its supporters the most for their money: all pay the same for each point, who has less gives all
 * they have. What supporters cannot pay together is not bought. A mark above 0 is support; its points are the utility (1 on approval ballots),
 * with `cost` times the cost of the option. Options without support are never bought; with `cost`, neither are those that cost nothing.
 *
 * `completion`: `none` leaves the rest unspent; `greedy` fills it up by votes; `add1u` raises every share by one unit at a time until the
 * outcome would cost more than the budget, takes the last one that did not (costs need not rise from step to step, so none is left out), and
 * fills up by votes.
 *
 * Ties: lowest cost, then most points, then key. Every decision is exact: numbers that are too close are compared as fractions.
 * Sources: D. Peters, G. Pierczyński, P. Skowron: Proportional Participatory Budgeting with Additive Utilities (NeurIPS 2021);
 * P. Faliszewski et al.: Participatory Budgeting: Data, Tools and Analysis (IJCAI 2023) for add1u; equalshares.net.
 *
 * `onProgress` is told the part of the budget that has been spent by the outcome so far, from 0 to 1, once for every step.
 */
export function equalShares(
  options: readonly BudgetOption[],
  budget: number,
  ballots: Ballots,
  { utility, completion, step = 1 }: SharesRule,
  onProgress?: (done: number) => void,
): BudgetResult {
  assertMoney(options, budget)
  if (!Number.isSafeInteger(step) || step < 1) throw new RangeError(`not a step: ${step}`)
  const groups = voterGroups(ballots)
  const at = (raises: number) => {
    const start = BigInt(budget) + BigInt(raises) * BigInt(step) * BigInt(groups.voters)
    return runShares(options, groups, start, utility, budget)
  }
  const { run, steps } =
    completion === 'add1u'
      ? raised(at, buyable(options, groups, utility).length, budget, onProgress)
      : { run: at(0), steps: 0 }
  const bought = run.purse.bought
  const { taken, skipped, tied } =
    completion === 'none'
      ? { taken: [], skipped: new Map<number, number>(), tied: false }
      : takeInTurn(options, budget, groups, bought, 'votes')
  const shares = { purse: run.purse, steps }
  return explained(options, budget, groups, { votes: [], rest: taken, shares, skipped, tied: run.tied || tied })
}

function raised(at: (raises: number) => SharesRun, most: number, budget: number, onProgress?: (done: number) => void) {
  let [run, steps, done] = [at(0), 0, 0]
  while (run.purse.bought.length < most) {
    const next = at(steps + 1)
    if (next.cost > budget) break
    run = next
    steps++
    done = Math.max(done, budget > 0 ? run.cost / budget : 1)
    onProgress?.(done)
  }
  return { run, steps }
}
