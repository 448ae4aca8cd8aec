import type { Ballots } from './ballots.ts'
import { markCounts, markSum } from './mark-counts.ts'
import { type Order, orderBy } from './order.ts'

/** the strongest resistance */
const most = 10

export type ConsensingResult = Order & {
  /** how many ballots give each option the resistance 0, 1, ... 10 */
  counts: number[][]
  /** sum of resistance against each option */
  totals: number[]
  /** 1 less the share of the greatest possible resistance, 0..1: for reading, the ranking compares the totals; 1 without ballots */
  acceptance: number[]
  /** which options meet less resistance than leaving things as they are; null without a passive option */
  betterThanPassive: boolean[] | null
  valid: number
  blank: number
}

/**
 * Systemisches Konsensieren: every ballot states its resistance against each option from 0 (none) to 10 (not with me); the option with the
 * least resistance in sum is first, that is the one nearest to consensus. Nothing said about an option is no resistance; a ballot that
 * says nothing at all is blank. `passive`: the number of the option "leave it as it is", which shows whether a change is wanted at all.
 * Ties: the passive option stands before proposals with equal resistance, for a change has to be better than none; else by lot.
 * Source: Visotschnig and Schrotta, Das SK-Prinzip, 2005; Paulus, Schrotta and Visotschnig, Systemisches Konsensieren, 2009.
 */
export function consensing(ballots: Ballots, lots: readonly string[], passive: number | null): ConsensingResult {
  const { counts, valid, blank } = markCounts(ballots, most)
  const totals = counts.map(markSum)
  const beforeEqual = (option: number) => (option === passive ? 0 : 1)
  return {
    ...orderBy(
      totals.length,
      (one, other) => totals[one]! - totals[other]! || beforeEqual(one) - beforeEqual(other),
      lots,
    ),
    counts,
    totals,
    acceptance: totals.map((total) => (valid === 0 ? 1 : 1 - total / (most * valid))),
    betterThanPassive: passive === null ? null : totals.map((total) => total < totals[passive]!),
    valid,
    blank,
  }
}
