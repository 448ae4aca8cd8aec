import { type Ballots, NONE } from './ballots.ts'

/** How many ballots rank option i strictly above option j: at pairs[i][j]. */
export type Pairs = number[][]

const blockRows = 2048
const below = 32_767

/**
 * Compares every option with every other on ranking ballots. Options a ballot does not rank stand below the ranked ones and equal among
 * each other; equal ranks count for neither side. Source: Schulze, A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method, Social Choice and Welfare 36 (2011), section 2.
 */
export function pairwise(ballots: Ballots): Pairs {
  const { options, size, weights } = ballots
  const pairs: Pairs = Array.from({ length: options }, () => Array.from({ length: options }, () => 0))
  // Rows are turned into columns, a block that fits the cache at a time: then a million ballots take a fraction of a second.
  const columns = Array.from({ length: options }, () => new Int16Array(blockRows))
  for (let start = 0; start < size; start += blockRows) {
    const rows = Math.min(blockRows, size - start)
    fill(columns, ballots, start, rows)
    if (weights) addWeighed(pairs, columns, weights.subarray(start, start + rows))
    else addCounted(pairs, columns)
  }
  return pairs
}

/** Rows that are missing in the last block are equal everywhere, so they count for nobody. */
function fill(columns: Int16Array[], { options, marks }: Ballots, start: number, rows: number): void {
  for (let option = 0; option < options; option++) {
    const column = columns[option]!
    for (let row = 0, at = start * options + option; row < rows; row++, at += options)
      column[row] = marks[at] === NONE ? below : marks[at]!
    column.fill(0, rows)
  }
}

// Two loops that look alike: together they would be one function too large for the engine to make fast.
function addCounted(pairs: Pairs, columns: readonly Int16Array[]): void {
  const doubles = columns.map(({ buffer }) => new Int32Array(buffer))
  for (let i = 0; i < columns.length; i++)
    for (let j = 0; j < columns.length; j++) if (i !== j) pairs[i]![j]! += counted(doubles[i]!, doubles[j]!)
}

function addWeighed(pairs: Pairs, columns: readonly Int16Array[], weights: Uint32Array): void {
  const lows = Int32Array.from(weights, (weight) => weight & 0xffff)
  const highs = Int32Array.from(weights, (weight) => weight >>> 16)
  for (let i = 0; i < columns.length; i++)
    for (let j = 0; j < columns.length; j++)
      if (i !== j) pairs[i]![j]! += weighed(columns[i]!, columns[j]!, lows, highs)
}

/**
 * How many rows have the smaller rank in the first column. Two rows are compared at once as the halves of one number, and without a branch,
 * because nobody can foresee what the next ballot prefers: a half keeps its top bit if the second rank is not above the first.
 */
function counted(one: Int32Array, other: Int32Array): number {
  let notBelow = 0
  for (let at = 0; at < one.length; at++) notBelow += (((one[at]! | 0x8000_8000) - other[at]!) >>> 15) & 0x0001_0001
  return one.length * 2 - (notBelow & 0xffff) - (notBelow >>> 16)
}

/** The same for weighted rows. Weights are added in two parts of 16 bits, so that everything stays within small whole numbers. */
function weighed(one: Int16Array, other: Int16Array, lows: Int32Array, highs: Int32Array): number {
  let low = 0
  let high = 0
  for (let row = 0; row < lows.length; row++) {
    const preferred = (one[row]! - other[row]!) >> 31
    low = (low + (lows[row]! & preferred)) | 0
    high = (high + (highs[row]! & preferred)) | 0
  }
  return low + high * 0x1_0000
}
