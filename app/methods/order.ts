/** Where the options of a question stand; options are told by their number. */
export type Order = {
  /** groups of options the method holds equal, best first, before any lot */
  ranking: number[][]
  /** every ranked option, best first, after the lot */
  order: number[]
  /** the method alone names no single first one: the lot did */
  byLot: boolean
}

/**
 * Ranks options 0..options-1 by a comparison (negative: the first one is better) that must be a weak order. Ties are broken by lot: the
 * smallest string is first; among equal or missing lots the number of the option decides.
 */
export function orderBy(
  options: number,
  compare: (one: number, other: number) => number,
  lots: readonly string[],
): Order {
  const sorted = Array.from({ length: options }, (_, option) => option).toSorted(
    (one, other) => compare(one, other) || one - other,
  )
  const ranking: number[][] = []
  for (const option of sorted) {
    const group = ranking.at(-1)
    if (group && compare(group[0]!, option) === 0) group.push(option)
    else ranking.push([option])
  }
  return orderOf(ranking, lots)
}

/** The order of finished groups: inside a group the lot decides. */
export function orderOf(ranking: number[][], lots: readonly string[]): Order {
  return {
    ranking,
    order: ranking.flatMap((group) => byLots(group, lots)),
    byLot: (ranking[0]?.length ?? 0) > 1,
  }
}

/** Most first. */
export function orderByTotals(totals: readonly number[], lots: readonly string[]): Order {
  return orderBy(totals.length, (one, other) => totals[other]! - totals[one]!, lots)
}

/** The options in the order of their lots, smallest string first. */
export function byLots(options: readonly number[], lots: readonly string[]): number[] {
  return options.toSorted((one, other) => {
    const [a, b] = [lots[one] ?? '', lots[other] ?? '']
    return a < b ? -1 : a > b ? 1 : one - other
  })
}
