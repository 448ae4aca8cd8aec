import type { Ballots } from './ballots.ts'
import { type Order, orderByTotals } from './order.ts'

export type PluralityResult = Order & {
  /** votes of each option */
  totals: number[]
  /** ballots that choose one option */
  valid: number
  /** ballots that choose none */
  blank: number
  /** ballots that choose several: they count for none */
  invalid: number
}

/**
 * Plurality (relative majority): every ballot chooses one option, most votes are first. Marks: 1 chosen, anything else not.
 * A ballot that chooses several counts for none, as in elections (for example § 39 Bundeswahlgesetz). Ties: by lot.
 * Source: Nurmi, Comparing Voting Systems, 1987.
 */
export function plurality({ options, size, marks, weights }: Ballots, lots: readonly string[]): PluralityResult {
  const totals = Array.from({ length: options }, () => 0)
  let [valid, blank, invalid] = [0, 0, 0]
  for (let row = 0; row < size; row++) {
    const weight = weights ? weights[row]! : 1
    let chosen = -1
    let number = 0
    for (let option = 0; option < options; option++) {
      if (marks[row * options + option] !== 1) continue
      chosen = option
      number++
    }
    if (number === 0) blank += weight
    else if (number > 1) invalid += weight
    else {
      valid += weight
      totals[chosen]! += weight
    }
  }
  return { ...orderByTotals(totals, lots), totals, valid, blank, invalid }
}
