/** The lower middle grade of counts[grade] ballots; null when there are none. */
export function majorityGrade(counts: readonly number[]): number | null {
  const all = ballots(counts)
  return all === 0 ? null : gradeAt(counts, Math.ceil(all / 2))
}

/**
 * Compares two options with the same number of grades by their majority values (positive: the first is better): the sequence of grades one
 * gets by taking the lower middle grade away again and again. That walks outwards from the middle, one down, one up; both sides only
 * change at the edges of the counts, so looking there is enough, however many ballots there are.
 * Source: Balinski and Laraki, A theory of measuring, electing, and ranking, PNAS 104 (2007).
 */
export function compareMajority(one: readonly number[], other: readonly number[]): number {
  const all = ballots(one)
  const low = Math.ceil(all / 2)
  const high = Math.floor(all / 2) + 1
  for (const step of steps([one, other], low, high)) {
    for (const place of [low - step, high + step]) {
      const difference = gradeAt(one, place) - gradeAt(other, place)
      if (difference !== 0) return difference
    }
  }
  return 0
}

/** How far from the middle a grade of either option changes, nearest first. */
function steps(both: readonly (readonly number[])[], low: number, high: number): number[] {
  const edges = both.flatMap((counts) => counts.map((_, grade) => ballots(counts.slice(0, grade + 1))))
  const changes = edges.flatMap((edge) => [low - edge, edge + 1 - high])
  return [0, ...changes].filter((step) => step >= 0 && step < low).toSorted((a, b) => a - b)
}

/** The grade at a place, 1 for the worst. */
function gradeAt(counts: readonly number[], place: number): number {
  let sum = 0
  return counts.findIndex((count) => (sum += count) >= place)
}

function ballots(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
