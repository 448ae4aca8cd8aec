import type { Ballots } from './ballots.ts'
import { type Order, orderByTotals } from './order.ts'

export type PointsResult = Order & {
  /** points of each option */
  totals: number[]
  /** ballots that give each option at least one point */
  supporters: number[]
  /** ballots that give any point */
  valid: number
  blank: number
}

/**
 * Points: every ballot spreads points over the options (how many it may spread is checked when it is cast), most points are first. Marks:
 * points, nothing said is 0. Ties: by lot. Source: cumulative voting; Cole, Taebel and Engstrom, Cumulative
 * voting in a municipal election, Western Political Quarterly 43 (1990).
 */
export function points({ options, size, marks, weights }: Ballots, lots: readonly string[]): PointsResult {
  const totals = Array.from({ length: options }, () => 0)
  const supporters = Array.from({ length: options }, () => 0)
  let [valid, blank] = [0, 0]
  for (let row = 0; row < size; row++) {
    const weight = weights ? weights[row]! : 1
    let any = false
    for (let option = 0; option < options; option++) {
      const mark = marks[row * options + option]!
      if (mark <= 0) continue
      any = true
      totals[option]! += mark * weight
      supporters[option]! += weight
    }
    if (any) valid += weight
    else blank += weight
  }
  return { ...orderByTotals(totals, lots), totals, supporters, valid, blank }
}
