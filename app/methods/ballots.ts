/** nothing said about this option */
export const NONE = -1

/**
 * Ballots of one question as one block: row b, option o stands at marks[b * options + o].
 * What a mark means is a matter of the kind: chosen 0/1 (single choice, approval, yes/no/abstain as three options, knapsack, budget
 * approval), points 0..32767, score 0..5, rank 1.. (1 is best, equal numbers are ties, gaps allowed), resistance 0..10. NONE: nothing said.
 */
export type Ballots = {
  options: number
  /** how many rows */
  size: number
  marks: Int16Array
  /** how many ballots each row stands for; null: one each */
  weights: Uint32Array | null
}

/** The ballots from readable rows, one mark per option, null where nothing is said. A row or a mark that does not fit is a RangeError. */
export function ballotsOf(
  options: number,
  rows: readonly (readonly (number | null)[])[],
  weights?: readonly number[],
): Ballots {
  if (weights && weights.length !== rows.length)
    throw new RangeError(`${weights.length} weights for ${rows.length} rows`)
  const marks = new Int16Array(rows.length * options)
  rows.forEach((row, at) => {
    if (row.length !== options) throw new RangeError(`row ${at} has ${row.length} marks for ${options} options`)
    row.forEach((mark, option) => {
      marks[at * options + option] = mark === null ? NONE : whole(mark, 32_767)
    })
  })
  return {
    options,
    size: rows.length,
    marks,
    weights: weights ? Uint32Array.from(weights, (w) => whole(w, 0xffffffff)) : null,
  }
}

/** How many ballots the rows stand for together. */
export function ballotsIn({ size, weights }: Ballots): number {
  return weights ? weights.reduce((sum, weight) => sum + weight, 0) : size
}

function whole(value: number, most: number): number {
  if (!Number.isInteger(value) || value > most || value < 0) throw new RangeError(`${value} is no mark or weight`)
  return value
}
