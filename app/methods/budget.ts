/** What stands for choice in a budget. `cost` is a whole number of the smallest unit that is reckoned with (cents, say). */
export type BudgetOption = {
  cost: number
  /** decides the last ties: numbers by size, everything else by its characters */
  key: string
}

/** What the supporters of a winner paid, rounded to a hundredth of the unit. */
export type Payments = {
  payers: number
  /** how many of them paid all they still had */
  gaveAll: number
  lowest: number
  median: number
  highest: number
  /** from the least to the most in ten equal steps, how many paid so much */
  histogram: number[]
}

export type Won = {
  option: number
  cost: number
  /** ballots with a mark for it, and the sum of their marks (the same where marks are just 1) */
  supporters: number
  points: number
  /** the rule took it by votes, by the shares of its supporters, or filled up what was left */
  by: 'votes' | 'shares' | 'rest'
  /** only where shares paid */
  payments: Payments | null
}

export type Lost = {
  option: number
  cost: number
  supporters: number
  points: number
  why: 'noVotes' | 'tooDear' | 'supportersTooPoor'
  /** what was there for it: the rest of the budget at its turn, or what its supporters had left in the end */
  left: number
  missing: number
}

/** How much of the money followed the ballots: a voter's part of a winner is what they paid, or an equal part where votes decided. */
export type Followed = {
  voters: number
  /** ballots that support at least one winner */
  withWinner: number
  /** winnersPerVoter[k]: ballots that support k winners */
  winnersPerVoter: number[]
  meanWinners: number
  meanMoney: number
  /** money of the voter at 10 %, 20 % ... 90 %, from the least to the most */
  deciles: number[]
}

export type BudgetResult = {
  /** options in the order they were taken */
  winners: number[]
  cost: number
  /** one for each winner, in that order */
  won: Won[]
  lost: Lost[]
  followed: Followed
  /** how often each share was raised by one unit (Equal Shares with add1u) */
  steps: number
  /** the share of each voter in the end (Equal Shares), rounded to a hundredth of the unit */
  share: number | null
  /** cost, votes or key had to break a tie */
  tied: boolean
}

/** Which of two options that are equal for the rule comes first: the cheaper, then the one with more points, then the lower key. */
export function firstOfTied(options: readonly BudgetOption[], points: ArrayLike<number>) {
  return (a: number, b: number): number =>
    options[a]!.cost - options[b]!.cost || points[b]! - points[a]! || byKey(options[a]!.key, options[b]!.key)
}

const digits = /^\d+$/

function byKey(a: string, b: string): number {
  if (digits.test(a) && digits.test(b)) {
    const [left, right] = [BigInt(a), BigInt(b)]
    if (left !== right) return left < right ? -1 : 1
  }
  return a < b ? -1 : a > b ? 1 : 0
}

/** To a hundredth of the unit, for what people read; nothing is decided by it. */
export function rounded(amount: number): number {
  return Math.round(amount * 100) / 100
}

/** Says by an error what a caller must have checked: costs and budget are whole, not negative and exactly representable. */
export function assertMoney(options: readonly BudgetOption[], budget: number): void {
  for (const amount of [budget, ...options.map(({ cost }) => cost)]) {
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not a whole amount of money: ${amount}`)
  }
}
