import type { Pairs } from './pairwise.ts'

/**
 * The option that more ballots prefer to each other option than the other way round; null: there is none.
 * Source: Condorcet, Essai sur l'application de l'analyse à la probabilité des décisions, 1785.
 */
export function condorcetWinner(pairs: Pairs): number | null {
  return theOne(pairs, (own, others) => own > others)
}

/** The option that loses the comparison with each other option; null: there is none. */
export function condorcetLoser(pairs: Pairs): number | null {
  return theOne(pairs, (own, others) => own < others)
}

/** Comparisons won less comparisons lost, of each option. Source: Copeland, A reasonable social welfare function, 1951. */
export function winsLessLosses(pairs: Pairs): number[] {
  return pairs.map((row, one) => row.reduce((sum, own, other) => sum + Math.sign(own - pairs[other]![one]!), 0))
}

function theOne(pairs: Pairs, holds: (own: number, others: number) => boolean): number | null {
  const found = pairs.findIndex((row, one) =>
    row.every((own, other) => one === other || holds(own, pairs[other]![one]!)),
  )
  return found === -1 ? null : found
}
