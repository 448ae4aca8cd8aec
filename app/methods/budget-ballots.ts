import type { Ballots } from './ballots.ts'

/**
 * Budget ballots by voters who said the same, in an order that does not depend on the order of the ballots: the same ballots always give the
 * same result, to the last digit. A mark above 0 is support, its size the points; everything else is none.
 */
export type VoterGroups = {
  size: number
  voters: number
  /** voters in each group */
  weight: Float64Array
  /** group g supports option[ofGroup[g]..ofGroup[g + 1]] with points[...] */
  ofGroup: Int32Array
  option: Int32Array
  points: Int32Array
  /** option o is supported by group supporter[ofOption[o]..ofOption[o + 1]] with supporterPoints[...] */
  ofOption: Int32Array
  supporter: Int32Array
  supporterPoints: Int32Array
  /** by option: ballots that support it, sum of their points */
  supporters: Float64Array
  total: Float64Array
}

export function voterGroups(ballots: Ballots): VoterGroups {
  const { rows, weight } = distinctRows(ballots)
  const { options, marks } = ballots
  const given = (row: number, option: number) => Math.max(0, marks[row * options + option]!)
  const ofGroup = new Int32Array(rows.length + 1)
  const [supporters, total] = [new Float64Array(options), new Float64Array(options)]
  const ofOption = new Int32Array(options + 1)
  rows.forEach((row, g) => {
    ofGroup[g + 1] = ofGroup[g]!
    for (let o = 0; o < options; o++) {
      const points = given(row, o)
      if (points === 0) continue
      ofGroup[g + 1]!++
      ofOption[o + 1]!++
      supporters[o]! += weight[g]!
      total[o]! += points * weight[g]!
    }
  })
  for (let o = 0; o < options; o++) ofOption[o + 1]! += ofOption[o]!
  const all = ofGroup[rows.length]!
  const [option, points] = [new Int32Array(all), new Int32Array(all)]
  const [supporter, supporterPoints] = [new Int32Array(all), new Int32Array(all)]
  const next = ofOption.slice()
  let at = 0
  rows.forEach((row, g) => {
    for (let o = 0; o < options; o++) {
      const some = given(row, o)
      if (some === 0) continue
      option[at] = o
      points[at++] = some
      supporter[next[o]!] = g
      supporterPoints[next[o]!++] = some
    }
  })
  const voters = weight.reduce((sum, one) => sum + one, 0)
  const byGroup = { ofGroup, option, points }
  const byOption = { ofOption, supporter, supporterPoints, supporters, total }
  return { size: rows.length, voters, weight, ...byGroup, ...byOption }
}

/** One row for each different ballot, ordered by what stands on it, and how many ballots say so. */
function distinctRows(ballots: Ballots): { rows: Uint32Array; weight: Float64Array } {
  const { options, size, marks, weights } = ballots
  const sorted = sortedRows(ballots)
  const rows = new Uint32Array(size)
  const weight = new Float64Array(size)
  let last = -1
  for (let at = 0; at < size; at++) {
    const row = sorted[at]!
    if (last === -1 || !areAlike(row, rows[last]!)) rows[++last] = row
    weight[last]! += weights ? weights[row]! : 1
  }
  return { rows: rows.subarray(0, last + 1), weight: weight.subarray(0, last + 1) }

  function areAlike(a: number, b: number): boolean {
    for (let o = 0; o < options; o++)
      if (Math.max(0, marks[a * options + o]!) !== Math.max(0, marks[b * options + o]!)) return false
    return true
  }
}

const mostDigits = 65_536

/** As many options at a time as make one small number, from the last, each time keeping the order of before: fast with a million ballots. */
function sortedRows({ options, size, marks }: Ballots): Uint32Array {
  const values = new Int32Array(options).fill(1)
  for (let at = 0; at < marks.length; at++) {
    const o = at % options
    if (marks[at]! >= values[o]!) values[o] = marks[at]! + 1
  }
  let from = Uint32Array.from({ length: size }, (_, row) => row)
  let to = new Uint32Array(size)
  const digits = new Uint16Array(size)
  for (let last = options; last > 0; ) {
    let first = last - 1
    let range = values[first]!
    while (first > 0 && range * values[first - 1]! <= mostDigits) range *= values[--first]!
    const start = new Uint32Array(range + 1)
    for (let row = 0; row < size; row++) {
      let digit = 0
      for (let o = first; o < last; o++) digit = digit * values[o]! + Math.max(0, marks[row * options + o]!)
      digits[row] = digit
      start[digit + 1]!++
    }
    for (let digit = 0; digit < range; digit++) start[digit + 1]! += start[digit]!
    for (let at = 0; at < size; at++) to[start[digits[from[at]!]!]!++] = from[at]!
    const spare = from
    from = to
    to = spare
    last = first
  }
  return from
}
