import { type Order, orderByTotals } from './order.ts'
import type { Pairs } from './pairwise.ts'

export type MinimaxBy = 'winning' | 'margin' | 'opposition'

export type MinimaxResult = Order & {
  pairs: Pairs /** the worst comparison of each option: the smaller the better */
  worst: number[]
}

/**
 * Minimax (Simpson, Kramer): first is the option whose worst comparison with another one is least bad. How bad one is: the votes of the
 * other side where it wins (winning, else 0), its lead (margin), or its votes in any case (opposition). Ties: by lot.
 * Source: Levin and Nalebuff, An introduction to vote-counting schemes, Journal of Economic Perspectives 9 (1995).
 */
export function minimax(pairs: Pairs, by: MinimaxBy, lots: readonly string[]): MinimaxResult {
  const worst = pairs.map((row, one) => {
    const badness = row.flatMap((own, other) => (other === one ? [] : [bad(pairs[other]![one]!, own, by)]))
    return Math.max(...badness, by === 'margin' && badness.length > 0 ? -Infinity : 0)
  })
  return {
    ...orderByTotals(
      worst.map((one) => -one),
      lots,
    ),
    pairs,
    worst,
  }
}

function bad(against: number, own: number, by: MinimaxBy): number {
  if (by === 'opposition') return against
  if (by === 'margin') return against - own
  return against > own ? against : 0
}
