import { type Ballots, NONE } from './ballots.ts'
import { type Order, orderBy } from './order.ts'

/** Points of a place among all options: as many as options from there on (Borda), 1/place (Dowdall), or 1 for the first place only. */
export type PositionalBy = 'borda' | 'dowdall' | 'firstPlaces'

export type PositionalResult = Order & {
  /** points, for reading: the ranking compares exact fractions */ totals: number[]
}

/**
 * Positional rules on ranking ballots: each place is worth points, most points are first. Equal ranks share the places they take up, and so
 * do the options a ballot does not rank: they take the last places together. Ties: by lot.
 * Source: Borda, Mémoire sur les élections au scrutin, 1781; Fraenkel and Grofman, The Borda Count and its real-world alternatives,
 * Australian Journal of Political Science 49 (2014), for Dowdall; equal ranks: Black, Partial justification of the Borda count, 1976.
 */
export function positional(ballots: Ballots, lots: readonly string[], by: PositionalBy): PositionalResult {
  const { options } = ballots
  const places = sharedPlaces(ballots)
  const common = leastCommonMultiple(options)
  const points = Array.from({ length: options }, (_, at) => pointsOf(at, options, common, by))
  const exact = places.map((byFirst) => {
    let sum = 0n
    byFirst.forEach((bySharers, first) => {
      bySharers.forEach((count, less) => {
        if (count === 0) return
        const together = points.slice(first, first + less + 1).reduce((all, one) => all + one, 0n)
        sum += (together * BigInt(count) * common) / BigInt(less + 1)
      })
    })
    return sum
  })
  return {
    ...orderBy(options, (one, other) => sign(exact[other]! - exact[one]!), lots),
    totals: exact.map((sum) => Number((sum * 1_000_000_000n) / (common * common)) / 1_000_000_000),
  }
}

/** How many ballots let option o share the places from `first` on with so many others: [o][first][others], places from 0. */
function sharedPlaces({ options, size, marks, weights }: Ballots): number[][][] {
  const counts = new Float64Array(options ** 3)
  const ranks = new Int32Array(options)
  for (let row = 0; row < size; row++) {
    const weight = weights ? weights[row]! : 1
    for (let option = 0; option < options; option++) {
      const mark = marks[row * options + option]!
      ranks[option] = mark === NONE ? 32_767 : mark
    }
    for (let option = 0; option < options; option++) {
      const rank = ranks[option]!
      let [first, equal] = [0, -1]
      for (let other = 0; other < options; other++) {
        first += (ranks[other]! - rank) >>> 31
        if (ranks[other] === rank) equal++
      }
      counts[(option * options + first) * options + equal]! += weight
    }
  }
  const part = (from: number) => Array.from(counts.subarray(from * options, (from + 1) * options))
  return Array.from({ length: options }, (_, option) =>
    Array.from({ length: options }, (__, first) => part(option * options + first)),
  )
}

function pointsOf(place: number, options: number, common: bigint, by: PositionalBy): bigint {
  if (by === 'borda') return BigInt(options - place) * common
  if (by === 'dowdall') return common / BigInt(place + 1)
  return place === 0 ? common : 0n
}

function leastCommonMultiple(upTo: number): bigint {
  let common = 1n
  for (let next = 2n; next <= BigInt(upTo); next++) {
    let [a, b] = [common, next]
    while (b !== 0n) [a, b] = [b, a % b]
    common = (common * next) / a
  }
  return common
}

function sign(value: bigint): number {
  return value > 0n ? 1 : value < 0n ? -1 : 0
}
