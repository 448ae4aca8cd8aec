import { type Ballots, ballotsIn } from './ballots.ts'
import { winsLessLosses } from './condorcet.ts'
import { byLots, type Order } from './order.ts'
import { pairwise } from './pairwise.ts'
import { leave, type RunoffStanding, runoffStanding } from './runoff-standing.ts'

export type RunoffRound = {
  /** ballots that count for each option in this round; null: it has left before */
  totals: (number | null)[]
  /** ballots that rank none of the options still in */
  exhausted: number
  /** who leaves after this round */
  out: number
  /** the options that had fewest ballots together; `out` alone when there was no tie */
  tied: number[]
  /** what picked `out` among the tied */
  decidedBy: 'fewest' | 'earlierRounds' | 'comparisons' | 'lot'
}

export type RunoffResult = Order & {
  /** ballots that rank at least one option */
  valid: number
  blank: number
  /** one after the other until a single option is left, also after one has more than half */
  rounds: RunoffRound[]
}

/**
 * Instant runoff: in each round a ballot counts for the option it ranks best among those still in, and the option with the fewest ballots
 * leaves; the last one wins. Later places are in reverse order of leaving. Marks: ranks; an option without rank never gets the ballot.
 * Equal ranks: a ballot counts in full for each of its equally best options ("Approval-IRV"): whole numbers, and other than with split
 * ballots a majority's common favourites stay and similar options do not hurt each other.
 * Ties for leaving: out is the one with fewer ballots in the latest earlier round where they differ; then the one with the fewest
 * comparisons won less lost against all options; then the one with the last lot. One leaves at a time, since a tied group put out at once
 * could hold the option a majority prefers. `ranking` joins the places that such a lot decided about. `byLot`: a lot may have decided who
 * is first; not so where those at the end have fewer ballots together than the next one, for they all leave whatever the lot says.
 * Source: Tideman, Collective Decisions and Voting, 2006; equal ranks: Delemazure and Peters, Generalizing Instant Runoff Voting to Allow
 * Indifferences, ACM EC 2024, arXiv:2404.11407; earlier rounds: O'Neill, Tie-breaking with the single transferable vote, Voting matters 18
 * (2004); comparisons: Copeland 1951.
 */
export function instantRunoff(ballots: Ballots, lots: readonly string[]): RunoffResult {
  const standing = runoffStanding(ballots)
  const valid = ballotsIn(ballots) - standing.exhausted
  const blank = standing.exhausted
  const rounds: RunoffRound[] = []
  const drawn: number[][] = []
  let byLot = false
  let comparisons: number[] | null = null
  while (standing.inside.length > 1) {
    const tied = fewest(standing.inside, standing.totals)
    let [rest, decidedBy]: [number[], RunoffRound['decidedBy']] = [tied, 'fewest']
    for (let round = rounds.length - 1; round >= 0 && rest.length > 1; round--) {
      rest = fewest(rest, rounds[round]!.totals)
      decidedBy = 'earlierRounds'
    }
    if (rest.length > 1) {
      comparisons ??= winsLessLosses(pairwise(ballots))
      rest = fewest(rest, comparisons)
      decidedBy = 'comparisons'
    }
    if (rest.length > 1) {
      drawn.push(rest)
      byLot ||= !leaveAnyway(tied, standing)
      decidedBy = 'lot'
    }
    const out = byLots(rest, lots).at(-1)!
    const totals = standing.totals.map((total, option) => (standing.inside.includes(option) ? total : null))
    rounds.push({ totals, exhausted: standing.exhausted, out, tied, decidedBy })
    leave(ballots, standing, out)
  }
  const order = [...standing.inside, ...rounds.map(({ out }) => out).toReversed()]
  return { ranking: joined(order, drawn), order, byLot, valid, blank, rounds }
}

function fewest(options: readonly number[], values: readonly (number | null)[]): number[] {
  const least = Math.min(...options.map((option) => values[option]!))
  return options.filter((option) => values[option] === least)
}

/** Whether the tied, with others at the end, have fewer ballots together than the next one: then no transfer can save one of them. */
function leaveAnyway(tied: readonly number[], { inside, totals }: RunoffStanding): boolean {
  const sorted = inside.map((option) => totals[option]!).toSorted((one, other) => one - other)
  let together = 0
  return sorted.some((total, at) => {
    const safe = at >= tied.length && together < total
    together += total
    return safe
  })
}

/** The order as groups: places between options that a lot was drawn among are one group. */
function joined(order: readonly number[], drawn: readonly number[][]): number[][] {
  const ranking: number[][] = []
  order.forEach((option, place) => {
    const open = drawn.some((group) => {
      const places = group.map((one) => order.indexOf(one))
      return Math.min(...places) < place && place <= Math.max(...places)
    })
    if (open) ranking.at(-1)!.push(option)
    else ranking.push([option])
  })
  return ranking.map((group) => group.toSorted((one, other) => one - other))
}
