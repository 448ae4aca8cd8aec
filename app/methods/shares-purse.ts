import type { VoterGroups } from './budget-ballots.ts'

/**
 * What the voters have left, twice: as numbers to go by fast, and exactly for every decision that is close. Amounts are counted in n-ths of
 * the unit (n voters), so that an equal share of the budget is a whole number. `numerator / denominator` of a price is what one point costs.
 */
export type Purse = {
  groups: VoterGroups
  /** what everybody started with */
  start: bigint
  /** by group; exactly 0 when everything is spent */
  money: Float64Array
  bought: number[]
  /** by option: place in `bought`, or -1 */
  place: Int32Array
  /** what a point of each bought option cost, over the common denominator */
  prices: bigint[]
  denominator: bigint
  /** by bought option, for each group that supports it: what each of its voters paid */
  paid: Float64Array[]
}

/** numerator / (purse.denominator * points) */
export type ExactPrice = { numerator: bigint; points: number }

export function filledPurse(groups: VoterGroups, start: bigint): Purse {
  const money = new Float64Array(groups.size).fill(Number(start))
  const place = new Int32Array(groups.total.length).fill(-1)
  return { groups, start, money, bought: [], place, prices: [], denominator: 1n, paid: [] }
}

/** What a group has left, times the denominator. Who still has something paid full prices so far. */
export function exactMoney(purse: Purse, group: number): bigint {
  if (purse.money[group] === 0) return 0n
  const { ofGroup, option, points } = purse.groups
  let left = purse.start * purse.denominator
  for (let at = ofGroup[group]!; at < ofGroup[group + 1]!; at++) {
    const place = purse.place[option[at]!]!
    if (place >= 0) left -= purse.prices[place]! * BigInt(points[at]!)
  }
  return left
}

/** What those groups have left together, times the denominator: sums of votes first, then one product for each thing bought. */
export function exactSum(purse: Purse, some: ArrayLike<number>): bigint {
  const { ofGroup, option, points, weight } = purse.groups
  const paid = new Float64Array(purse.bought.length)
  let voters = 0
  for (let one = 0; one < some.length; one++) {
    const group = some[one]!
    if (purse.money[group] === 0) continue
    voters += weight[group]!
    for (let at = ofGroup[group]!; at < ofGroup[group + 1]!; at++) {
      const place = purse.place[option[at]!]!
      if (place >= 0) paid[place]! += weight[group]! * points[at]!
    }
  }
  const all = purse.start * purse.denominator * BigInt(voters)
  return purse.prices.reduce((left, price, place) => left - price * BigInt(paid[place]!), all)
}

/**
 * The exact price of a point at which the supporters of an option (who have enough) pay `cost`, those with less giving all they have.
 * `guess` is known to be right up to `slack`: only who is that close to giving all is looked at exactly.
 */
export function exactPrice(purse: Purse, option: number, cost: bigint, guess: number, slack: number): ExactPrice {
  const { ofOption, supporter, supporterPoints, weight } = purse.groups
  const poor: number[] = []
  const near: number[] = []
  let points = 0
  for (let at = ofOption[option]!; at < ofOption[option + 1]!; at++) {
    const group = supporter[at]!
    const over = purse.money[group]! - guess * supporterPoints[at]!
    if (over < -slack * supporterPoints[at]!) poor.push(group)
    else {
      points += weight[group]! * supporterPoints[at]!
      if (over <= slack * supporterPoints[at]!) near.push(at)
    }
  }
  let numerator = cost * purse.denominator - exactSum(purse, poor)
  let unsure = near.map((at) => ({ money: exactMoney(purse, supporter[at]!), at }))
  for (;;) {
    const given = { numerator, points: BigInt(points) }
    const poorer = unsure.filter(
      ({ money, at }) => money * given.points < given.numerator * BigInt(supporterPoints[at]!),
    )
    if (poorer.length === 0) return { numerator, points }
    unsure = unsure.filter((one) => !poorer.includes(one))
    for (const { money, at } of poorer) {
      numerator -= money * BigInt(weight[supporter[at]!]!)
      points -= weight[supporter[at]!]! * supporterPoints[at]!
    }
  }
}

/** Takes the price from the supporters. */
export function pay(purse: Purse, option: number, price: ExactPrice, slack: number): void {
  const { ofOption, supporter, supporterPoints } = purse.groups
  const [from, to] = [ofOption[option]!, ofOption[option + 1]!]
  const points = BigInt(price.points)
  const perPoint = toNumber(price.numerator, purse.denominator * points)
  const paid = new Float64Array(to - from)
  const left = new Float64Array(to - from)
  for (let at = from; at < to; at++) {
    const group = supporter[at]!
    const owed = supporterPoints[at]!
    const over = purse.money[group]! - perPoint * owed
    const isNear = Math.abs(over) <= slack * owed
    const hasMore = isNear ? exactMoney(purse, group) * points > price.numerator * BigInt(owed) : over > 0
    paid[at - from] = hasMore ? perPoint * owed : purse.money[group]!
    if (hasMore) left[at - from] = Math.max(Number.MIN_VALUE, over)
  }
  // only now, as what somebody has exactly is reckoned from the prices before
  for (let at = from; at < to; at++) purse.money[supporter[at]!] = left[at - from]!
  purse.paid.push(paid)
  purse.prices = purse.prices.map((one) => one * points)
  purse.prices.push(price.numerator)
  purse.denominator *= points
  purse.place[option] = purse.bought.length
  purse.bought.push(option)
}

const bits = 80n

/** A quotient of whole numbers of any size as the nearest number, to 80 binary places. */
function toNumber(numerator: bigint, denominator: bigint): number {
  return Number((numerator << bits) / denominator) / 2 ** Number(bits)
}
