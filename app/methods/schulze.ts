import type { Ballots } from './ballots.ts'
import { type Order, orderOf } from './order.ts'
import { type Pairs, pairwise } from './pairwise.ts'

/** What makes one comparison stronger than another: the votes of its winning side, its lead, or the ratio of both sides. */
export type SchulzeBy = 'winning' | 'margin' | 'ratio'

/** How many ballots say so, and how many say the opposite. */
export type Link = { for: number; against: number }

export type SchulzeResult = Order & {
  pairs: Pairs
  /** the weakest link of the strongest path from option i to option j; null where i is j */
  paths: (Link | null)[][]
  /** the options of that path, both ends included */
  routes: number[][][]
}

/**
 * Schulze method: an option stands before another if its strongest path of comparisons to the other is stronger than the one back; a path
 * is as strong as its weakest link. A Condorcet winner is always first. Ballots: see `pairwise`. By default links are compared by winning
 * votes (as Schulze proposes): first the votes for, at equal votes the fewer votes against; won beats equal beats lost.
 * The first group of the ranking are the options that no other stands before, the next those that none of the rest stands before, and so
 * on. Ties: a lot decides inside a group.
 * Source: Schulze, Social Choice and Welfare 36 (2011) 267-303; The Schulze Method of Voting, arXiv:1804.02973 (2018), section 2.
 */
export function schulze(ballots: Ballots, lots: readonly string[], by: SchulzeBy = 'winning'): SchulzeResult {
  const pairs = pairwise(ballots)
  const { options } = ballots
  const links = pairs.map((row, i) => row.map((own, j): Link => ({ for: own, against: pairs[j]![i]! })))
  const { ladder, steps } = ranked(links, by)
  const strength = steps.map((row) => [...row])
  const next = strength.map((row) => row.map((_, j) => j))
  for (let over = 0; over < options; over++)
    for (let i = 0; i < options; i++)
      for (let j = 0; j < options; j++) {
        if (i === over || j === over || i === j) continue
        const through = Math.min(strength[i]![over]!, strength[over]![j]!)
        if (through <= strength[i]![j]!) continue
        strength[i]![j] = through
        next[i]![j] = next[i]![over]!
      }
  return {
    ...orderOf(layers(strength), lots),
    pairs,
    paths: strength.map((row, i) => row.map((step, j) => (i === j ? null : ladder[step]!))),
    routes: next.map((row, i) => row.map((_, j) => route(next, i, j))),
  }
}

/** Every link gets a step on a ladder of strengths (higher is stronger), so that paths compare whole numbers whatever the measure. */
function ranked(links: Link[][], by: SchulzeBy): { ladder: Link[]; steps: number[][] } {
  const sorted = links
    .flatMap((row, i) => row.filter((_, j) => i !== j))
    .toSorted((one, other) => compareBy[by](one, other))
  const ladder: Link[] = []
  for (const link of sorted) if (ladder.length === 0 || compareBy[by](ladder.at(-1)!, link) < 0) ladder.push(link)
  const stepOf = (link: Link) => ladder.findIndex((rung) => compareBy[by](rung, link) === 0)
  return { ladder, steps: links.map((row, i) => row.map((link, j) => (i === j ? -1 : stepOf(link)))) }
}

/** Positive: the first link is stronger. Definitions: Schulze 2018, section 2. */
const compareBy: Record<SchulzeBy, (one: Link, other: Link) => number> = {
  winning(one, other) {
    const [side, otherSide] = [Math.sign(one.for - one.against), Math.sign(other.for - other.against)]
    if (side !== otherSide) return side - otherSide
    if (side > 0) return one.for - other.for || other.against - one.against
    return side < 0 ? other.against - one.against || one.for - other.for : 0
  },
  margin(one, other) {
    return one.for - one.against - (other.for - other.against)
  },
  ratio(one, other) {
    const [side, otherSide] = [Math.sign(one.for - one.against), Math.sign(other.for - other.against)]
    if (side !== otherSide) return side - otherSide
    const crosswise = BigInt(one.for) * BigInt(other.against) - BigInt(one.against) * BigInt(other.for)
    if (crosswise !== 0n) return crosswise > 0n ? 1 : -1
    if (one.against === 0) return one.for - other.for
    return one.for === 0 ? other.against - one.against : 0
  },
}

function layers(strength: number[][]): number[][] {
  const ranking: number[][] = []
  let rest = strength.map((_, option) => option)
  while (rest.length > 0) {
    const first = rest.filter((one) => rest.every((other) => strength[other]![one]! <= strength[one]![other]!))
    ranking.push(first)
    rest = rest.filter((option) => !first.includes(option))
  }
  return ranking
}

function route(next: number[][], from: number, to: number): number[] {
  const way = [from]
  if (from === to) return way
  for (let at = from; at !== to; way.push(at)) at = next[at]![to]!
  return way
}
