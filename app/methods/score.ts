import type { Ballots } from './ballots.ts'
import { compareMajority, majorityGrade } from './majority-judgment.ts'
import { markCounts, markSum } from './mark-counts.ts'
import { type Order, orderBy, orderByTotals } from './order.ts'

/** the best score */
const most = 5

export type ScoreResult = Order & {
  /** how many ballots give each option the score 0, 1, ... 5 */
  counts: number[][]
  /** sum of scores of each option */
  totals: number[]
  /** totals / valid, for reading: the ranking compares the totals; 0 without ballots */
  means: number[]
  /** the lower middle score of each option; null without ballots */
  medians: (number | null)[]
  /** ballots that score at least one option */
  valid: number
  blank: number
}

/**
 * Score voting: every ballot scores options from 0 to 5; an option it does not score gets 0 (as in majority judgment and STAR voting:
 * else an option few people know could win by their scores alone); a ballot without any score is blank.
 * `mean`: the highest mean is first (all options have the same number of scores, so sums are compared). `median`: the highest median is
 * first; equal medians are compared as majority judgment does it: take one median score away from both, compare the new medians, and so on.
 * Ties: options that are equal after that have a lot. Source: Smith, Range voting, 2000; Balinski and Laraki, Majority Judgment, 2011,
 * and A theory of measuring, electing, and ranking, PNAS 104 (2007).
 */
export function score(ballots: Ballots, lots: readonly string[], by: 'mean' | 'median'): ScoreResult {
  const { counts, valid, blank } = markCounts(ballots, most)
  const totals = counts.map(markSum)
  const order =
    by === 'mean'
      ? orderByTotals(totals, lots)
      : orderBy(counts.length, (one, other) => compareMajority(counts[other]!, counts[one]!), lots)
  const means = totals.map((total) => (valid === 0 ? 0 : total / valid))
  return { ...order, counts, totals, means, medians: counts.map(majorityGrade), valid, blank }
}
