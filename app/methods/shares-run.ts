import { type BudgetOption, firstOfTied } from './budget.ts'
import type { VoterGroups } from './budget-ballots.ts'
import { type ExactPrice, exactPrice, exactSum, filledPurse, type Purse, pay } from './shares-purse.ts'

export type SharesRun = {
  purse: Purse
  cost: number
  tied: boolean
}

/** An option somebody may still buy; `low` is what it costs at least for what it is worth: it never gets cheaper. */
type Candidate = {
  option: number
  /** in n-ths of the unit, exactly and as a number */
  cost: bigint
  about: number
  worth: number
  price: number
  slack: number
  low: number
  high: number
}

const rounding = 2 ** -50

/**
 * One pass of the Method of Equal Shares with `start` for everybody (in n-ths of the unit): again and again the option is bought whose
 * supporters get the most for their money. Stops early once more than `most` is spent (the outcome is refused then anyway).
 */
export function runShares(
  options: readonly BudgetOption[],
  groups: VoterGroups,
  start: bigint,
  utility: 'cost' | 'cardinality',
  most: number,
): SharesRun {
  const purse = filledPurse(groups, start)
  const run: SharesRun = { purse, cost: 0, tied: false }
  const first = firstOfTied(options, groups.total)
  let candidates: Candidate[] = buyable(options, groups, utility).map((option) =>
    candidate(groups, option, options[option]!, utility),
  )
  while (run.cost <= most) {
    const { best, gone } = cheapest(purse, candidates)
    if (gone.size > 0) candidates = candidates.filter((one) => !gone.has(one))
    if (best.length === 0) break
    const { one, price, tied } = decide(purse, best, first)
    pay(purse, one.option, price, one.slack)
    run.cost += options[one.option]!.cost
    run.tied ||= tied
    candidates = candidates.filter((other) => other !== one)
  }
  return run
}

/** Options that can be worth something to somebody: what costs nothing has no worth by its cost. */
export function buyable(
  options: readonly BudgetOption[],
  groups: VoterGroups,
  utility: 'cost' | 'cardinality',
): number[] {
  return options
    .map((_, option) => option)
    .filter((option) => groups.total[option]! > 0 && (utility === 'cardinality' || options[option]!.cost > 0))
}

function candidate(groups: VoterGroups, option: number, { cost }: BudgetOption, utility: 'cost' | 'cardinality') {
  const scaled = BigInt(cost) * BigInt(groups.voters)
  const price = Number(scaled) / groups.total[option]!
  const worth = utility === 'cost' ? cost : 1
  const slack = price * rounding
  return {
    option,
    cost: scaled,
    about: Number(scaled),
    worth,
    price,
    slack,
    low: (price - slack) / worth,
    high: Infinity,
  }
}

/** Those of the candidates that may be the best buy as far as numbers can tell, and those that nobody can pay any more. */
function cheapest(purse: Purse, candidates: Candidate[]): { best: Candidate[]; gone: Set<Candidate> } {
  const gone = new Set<Candidate>()
  let high = Infinity
  const looked: Candidate[] = []
  for (const one of candidates.toSorted((a, b) => a.low - b.low)) {
    if (one.low > high) break
    if (!reckon(purse, one)) gone.add(one)
    else {
      looked.push(one)
      high = Math.min(high, one.high)
    }
  }
  return { best: looked.filter(({ low }) => low <= high), gone }
}

/** Finds the price of a point from below (Newton, as what is paid is concave in the price); false when the supporters have too little. */
function reckon(purse: Purse, one: Candidate): boolean {
  const { ofOption, supporter, supporterPoints, weight, supporters } = purse.groups
  const [from, to] = [ofOption[one.option]!, ofOption[one.option + 1]!]
  const { money } = purse
  let there = 0
  for (let at = from; at < to; at++) there += weight[supporter[at]!]! * money[supporter[at]!]!
  const error =
    rounding *
    ((to - from + 16) * one.about + supporters[one.option]! * (purse.bought.length + 1) * Number(purse.start))
  if (there < one.about - error) return false
  if (there <= one.about + error && exactSum(purse, supporter.subarray(from, to)) < one.cost * purse.denominator)
    return false
  let { price, slack } = one
  for (;;) {
    let [poor, points] = [0, 0]
    for (let at = from; at < to; at++) {
      const group = supporter[at]!
      if (money[group]! < price * supporterPoints[at]!) poor += weight[group]! * money[group]!
      else points += weight[group]! * supporterPoints[at]!
    }
    if (points === 0) break
    const next = (one.about - poor) / points
    slack = Math.max(slack, error / points + rounding * next)
    if (!(next > price)) break
    price = next
  }
  one.price = price
  one.slack = slack
  one.low = (price - slack) / one.worth
  one.high = (price + slack) / one.worth
  return true
}

function decide(purse: Purse, best: Candidate[], first: (a: number, b: number) => number) {
  const exact = best.map((one) => ({ one, price: exactPrice(purse, one.option, one.cost, one.price, one.slack) }))
  const ordered = exact.toSorted((a, b) => compare(a, b) || first(a.one.option, b.one.option))
  const [taken, second] = ordered
  return { ...taken!, tied: second !== undefined && compare(taken!, second) === 0 }
}

function compare(a: { one: Candidate; price: ExactPrice }, b: { one: Candidate; price: ExactPrice }): number {
  const left = a.price.numerator * BigInt(b.price.points) * BigInt(b.one.worth)
  const right = b.price.numerator * BigInt(a.price.points) * BigInt(a.one.worth)
  return left < right ? -1 : left > right ? 1 : 0
}
