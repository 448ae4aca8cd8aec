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
function distinctRows({ options, size, marks, weights }: Ballots): { rows: number[]; weight: Float64Array } {
  const seen = new Map<string, { row: number; weight: number }>()
  for (let row = 0; row < size; row++) {
    let said = ''
    for (let o = 0; o < options; o++) {
      const mark = marks[row * options + o]!
      if (mark > 0) said += String.fromCharCode(o, mark)
    }
    const known = seen.get(said)
    const weight = weights ? weights[row]! : 1
    if (known) known.weight += weight
    else seen.set(said, { row, weight })
  }
  const groups = [...seen].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  return { rows: groups.map(({ row }) => row), weight: Float64Array.from(groups, (group) => group.weight) }
}
