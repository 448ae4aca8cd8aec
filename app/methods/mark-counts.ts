import { type Ballots, NONE } from './ballots.ts'

export type MarkCounts = {
  /** how many ballots give option o the mark m: counts[o][m]; on ballots that say something, silence about an option counts as mark 0 */
  counts: number[][]
  /** ballots that say something about at least one option */
  valid: number
  blank: number
}

/** Counts the marks 0..most of each option. Larger marks are a RangeError: such a ballot must not be cast. */
export function markCounts({ options, size, marks, weights }: Ballots, most: number): MarkCounts {
  const flat = new Float64Array(options * (most + 1))
  let [valid, blank] = [0, 0]
  for (let row = 0; row < size; row++) {
    const start = row * options
    const weight = weights ? weights[row]! : 1
    let any = false
    for (let option = 0; option < options; option++) if (marks[start + option] !== NONE) any = true
    if (!any) {
      blank += weight
      continue
    }
    valid += weight
    for (let option = 0; option < options; option++) {
      const mark = Math.max(0, marks[start + option]!)
      if (mark > most) throw new RangeError(`mark ${mark} of option ${option} in row ${row} is above ${most}`)
      flat[option * (most + 1) + mark]! += weight
    }
  }
  const counts = Array.from({ length: options }, (_, option) =>
    Array.from(flat.subarray(option * (most + 1), (option + 1) * (most + 1))),
  )
  return { counts, valid, blank }
}

/** The sum of the marks behind some counts. */
export function markSum(counts: readonly number[]): number {
  return counts.reduce((sum, count, mark) => sum + count * mark, 0)
}
