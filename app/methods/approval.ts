import type { Ballots } from './ballots.ts'
import { type Order, orderByTotals } from './order.ts'

export type ApprovalResult = Order & {
  /** approvals of each option */
  totals: number[]
  /** ballots that approve at least one option: what shares are shares of */
  valid: number
  blank: number
}

/**
 * Approval voting: every ballot approves as many options as it likes, most approvals are first. Marks: 1 approved, anything else not.
 * Ties: by lot. Source: Brams and Fishburn, Approval Voting, American Political Science Review 72 (1978).
 */
export function approval({ options, size, marks, weights }: Ballots, lots: readonly string[]): ApprovalResult {
  const totals = Array.from({ length: options }, () => 0)
  let [valid, blank] = [0, 0]
  for (let row = 0; row < size; row++) {
    const weight = weights ? weights[row]! : 1
    let any = false
    for (let option = 0; option < options; option++) {
      if (marks[row * options + option] !== 1) continue
      any = true
      totals[option]! += weight
    }
    if (any) valid += weight
    else blank += weight
  }
  return { ...orderByTotals(totals, lots), totals, valid, blank }
}
