/** The place of each option; null: none. */
export type Ranks = Map<string, number | null>

/**
 * The places after one option moved one place up (-1) or down (1). Whoever stands there alone changes places with it; an option without a place gets
 * the one behind all others.
 */
export function movedRanks(ranks: Ranks, option: string, by: -1 | 1): Ranks {
  const after: Ranks = new Map(ranks)
  const given = [...ranks.values()].filter((rank) => rank !== null)
  const own = ranks.get(option) ?? null
  if (own === null) return after.set(option, Math.min(ranks.size, Math.max(0, ...given) + 1))
  const wanted = Math.min(ranks.size, Math.max(1, own + by))
  const there = [...ranks].filter(([id, rank]) => id !== option && rank === wanted)
  if (there.length === 1) after.set(there[0]![0], own)
  return after.set(option, wanted)
}

/** Options with places first, best first; the others as they stood. */
export function orderByRank(options: readonly string[], ranks: Ranks): string[] {
  const place = (id: string) => ranks.get(id) ?? Number.POSITIVE_INFINITY
  return options.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
