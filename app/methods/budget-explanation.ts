import { type BudgetOption, type BudgetResult, type Followed, type Lost, type Payments, rounded } from './budget.ts'
import type { VoterGroups } from './budget-ballots.ts'
import type { Purse } from './shares-purse.ts'

type Decided = {
  /** taken in the order of votes, or what filled up the rest */
  votes: readonly number[]
  rest: readonly number[]
  shares: { purse: Purse; steps: number } | null
  /** what was left when the turn of an option came and it did not fit */
  skipped: ReadonlyMap<number, number>
  tied: boolean
}

/** The result with what a reader needs to follow it: who paid what, what was missing, how much money followed the ballots. */
export function explained(
  options: readonly BudgetOption[],
  budget: number,
  groups: VoterGroups,
  { votes, rest, shares, skipped, tied }: Decided,
): BudgetResult {
  const bought = shares?.purse.bought ?? []
  const winners = [...bought, ...votes, ...rest]
  const about = (option: number) => ({
    option,
    cost: options[option]!.cost,
    supporters: groups.supporters[option]!,
    points: groups.total[option]!,
  })
  const by = (option: number) => (bought.includes(option) ? 'shares' : votes.includes(option) ? 'votes' : 'rest')
  const lost = options.map((_, option) => option).filter((option) => !winners.includes(option))
  const cost = winners.reduce((sum, option) => sum + options[option]!.cost, 0)
  return {
    winners,
    cost,
    won: winners.map((option, place) => ({
      ...about(option),
      by: by(option),
      payments: place < bought.length ? payments(shares!.purse, place) : null,
    })),
    lost: lost.map((option) => ({
      ...about(option),
      ...missing(
        options[option]!.cost,
        groups.total[option]!,
        skipped.get(option) ?? budget - cost,
        shares && leftFor(shares.purse, option),
      ),
    })),
    followed: followed(options, groups, winners, shares?.purse ?? null),
    steps: shares?.steps ?? 0,
    share: shares && groups.voters > 0 ? rounded(Number(shares.purse.start) / groups.voters) : null,
    tied,
  }
}

function missing(
  cost: number,
  points: number,
  left: number,
  ofSupporters: number | null,
): Pick<Lost, 'why' | 'left' | 'missing'> {
  if (points === 0) return { why: 'noVotes', left: 0, missing: cost }
  // where the rest was filled up, the option did not fit either; what its supporters lacked tells more
  const there = ofSupporters ?? left
  return {
    why: ofSupporters === null ? 'tooDear' : 'supportersTooPoor',
    left: rounded(there),
    missing: rounded(Math.max(0, cost - there)),
  }
}

function leftFor({ groups, money }: Purse, option: number): number {
  let left = 0
  for (let at = groups.ofOption[option]!; at < groups.ofOption[option + 1]!; at++) {
    left += money[groups.supporter[at]!]! * groups.weight[groups.supporter[at]!]!
  }
  return left / groups.voters
}

const steps = 10

function payments({ groups, bought, paid }: Purse, place: number): Payments {
  const option = bought[place]!
  const from = groups.ofOption[option]!
  const perPoint = paid[place]!.reduce(
    (most, amount, i) => Math.max(most, amount / groups.supporterPoints[from + i]!),
    0,
  )
  const amounts = new Map<number, number>()
  let gaveAll = 0
  for (const [i, amount] of paid[place]!.entries()) {
    const weight = groups.weight[groups.supporter[from + i]!]!
    if (amount > 0) add(amounts, amount / groups.voters, weight)
    if (amount > 0 && amount < perPoint * groups.supporterPoints[from + i]! * (1 - 1e-9)) gaveAll += weight
  }
  const sorted = bySize(amounts)
  const lowest = sorted[0]?.[0] ?? 0
  const highest = sorted.at(-1)?.[0] ?? 0
  const histogram = Array.from({ length: steps }, () => 0)
  for (const [amount, weight] of sorted) {
    const step = highest > lowest ? Math.floor(((amount - lowest) / (highest - lowest)) * steps) : steps - 1
    histogram[Math.min(steps - 1, step)]! += weight
  }
  const payers = sorted.reduce((sum, [, weight]) => sum + weight, 0)
  return {
    payers,
    gaveAll,
    lowest: rounded(lowest),
    median: rounded(quantile(sorted, payers / 2)),
    highest: rounded(highest),
    histogram,
  }
}

function add(amounts: Map<number, number>, amount: number, weight: number): void {
  amounts.set(amount, (amounts.get(amount) ?? 0) + weight)
}

/** Amounts from the least, each with how many have it. */
function bySize(amounts: ReadonlyMap<number, number>): [amount: number, weight: number][] {
  return [...amounts].toSorted(([a], [b]) => a - b)
}

/** The amount of the voter at that place, from the least. */
function quantile(sorted: readonly [amount: number, weight: number][], place: number): number {
  let seen = 0
  for (const [amount, weight] of sorted) {
    seen += weight
    if (seen >= place) return amount
  }
  return 0
}

function followed(
  options: readonly BudgetOption[],
  groups: VoterGroups,
  winners: readonly number[],
  purse: Purse | null,
): Followed {
  const won = new Int32Array(groups.size)
  const money = new Float64Array(groups.size)
  for (const option of winners) {
    const place = purse?.place[option] ?? -1
    const from = groups.ofOption[option]!
    for (let at = from; at < groups.ofOption[option + 1]!; at++) {
      won[groups.supporter[at]!]!++
      money[groups.supporter[at]!]! +=
        place >= 0
          ? purse!.paid[place]![at - from]! / groups.voters
          : (options[option]!.cost * groups.supporterPoints[at]!) / groups.total[option]!
    }
  }
  const amounts = new Map<number, number>()
  money.forEach((amount, group) => {
    add(amounts, amount, groups.weight[group]!)
  })
  const sorted = bySize(amounts)
  const winnersPerVoter: number[] = []
  won.forEach((count, group) => {
    while (winnersPerVoter.length <= count) winnersPerVoter.push(0)
    winnersPerVoter[count]! += groups.weight[group]!
  })
  const mean = (sum: number) => (groups.voters > 0 ? rounded(sum / groups.voters) : 0)
  return {
    voters: groups.voters,
    withWinner: groups.voters - (winnersPerVoter[0] ?? 0),
    winnersPerVoter,
    meanWinners: mean(winnersPerVoter.reduce((sum, count, k) => sum + count * k, 0)),
    meanMoney: mean(sorted.reduce((sum, [amount, weight]) => sum + amount * weight, 0)),
    deciles: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => rounded(quantile(sorted, (groups.voters * tenth) / 10))),
  }
}
