// of a large vote the count reads much: everybody who looks within a moment shares one
const keptMs = 2_000
const counted = new Map<string, { until: number; count: number }>()

/**
 * How many have voted so far, the one number that is told while the vote runs: as it was counted a moment ago, or null, for the query of the page to
 * count and `keep`.
 */
export function turnoutOf(
  municipalityId: string,
  number: number,
): { known: number | null; keep: (count: number) => number } {
  const name = `${municipalityId} ${number}`
  const kept = counted.get(name)
  return {
    known: kept && kept.until > performance.now() ? kept.count : null,
    keep(count) {
      if (counted.size > 200) counted.clear()
      counted.set(name, { until: performance.now() + keptMs, count })
      return count
    },
  }
}
