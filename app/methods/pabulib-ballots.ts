import type { Ballots } from './ballots.ts'
import type { PbElection } from './pabulib.ts'

/**
 * The ballots as budgets are counted: approvals (and the one choice of choose-1) are one point each, points stay as they are, and ranks become
 * points: the first of a ballot gets `max_length` of the file, or as many as the longest ballot has places, the next one less and so on.
 */
export function budgetBallots({ voteType, ballots, meta }: PbElection): Ballots {
  if (voteType !== 'ordinal') return ballots
  const longest = ballots.marks.reduce((most, rank) => Math.max(most, rank), 0)
  const said = Number(new Map(meta).get('max_length') ?? 0)
  const most = Number.isSafeInteger(said) ? Math.max(said, longest) : longest
  return { ...ballots, marks: ballots.marks.map((rank) => (rank > 0 ? most - rank + 1 : 0)) }
}
