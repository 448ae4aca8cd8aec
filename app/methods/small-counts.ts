/**
 * Leaves out what would say something about single people: groups of fewer than `k`, and as many further ones (the smallest first) as are
 * needed so that what is left out holds at least two groups and `k` people together. Otherwise it could be had by taking the shown ones from
 * the total. `null` stands for a count that is not told. Source: cell suppression with secondary suppression, as statistical offices do it
 * (Hundepool et al., Statistical Disclosure Control, 2012, chapter 4).
 */
export function hideSmallCounts(counts: readonly number[], k = 5): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, at) => (count < k ? [at] : [])))
  const bySize = counts.map((_, at) => at).toSorted((a, b) => counts[a]! - counts[b]!)
  for (const at of bySize) {
    const together = [...hidden].reduce((sum, one) => sum + counts[one]!, 0)
    if (hidden.size === 0 || (hidden.size >= 2 && together >= k)) break
    hidden.add(at)
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count))
}
