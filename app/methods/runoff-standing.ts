import { type Ballots, NONE } from './ballots.ts'

/** How the ballots count among the options still in: each for all options it ranks best among these. */
export type RunoffStanding = {
  /** the options still in */
  inside: number[]
  /** ballots that count for each option, at its number */
  totals: number[]
  /** ballots that rank none of the options still in */
  exhausted: number
  /** the best rank each row gives to an option still in; NONE: the row is exhausted */
  best: Int16Array
}

export function runoffStanding(ballots: Ballots): RunoffStanding {
  const { options, size, weights } = ballots
  const standing: RunoffStanding = {
    inside: Array.from({ length: options }, (_, option) => option),
    totals: Array.from({ length: options }, () => 0),
    exhausted: 0,
    best: new Int16Array(size),
  }
  for (let row = 0; row < size; row++) transfer(ballots, standing, row, weights ? weights[row]! : 1)
  return standing
}

/** One option leaves: only the rows that counted for it, and for no other still in, are looked at again. */
export function leave(ballots: Ballots, standing: RunoffStanding, out: number): void {
  const { options, size, marks, weights } = ballots
  const { best } = standing
  standing.inside = standing.inside.filter((option) => option !== out)
  standing.totals[out] = 0
  for (let row = 0; row < size; row++) {
    const rank = best[row]!
    if (rank === NONE || marks[row * options + out] !== rank) continue
    if (!standing.inside.some((option) => marks[row * options + option] === rank))
      transfer(ballots, standing, row, weights ? weights[row]! : 1)
  }
}

function transfer({ options, marks }: Ballots, standing: RunoffStanding, row: number, weight: number): void {
  const { inside, totals } = standing
  const start = row * options
  let best = NONE
  for (let at = 0; at < inside.length; at++) {
    const rank = marks[start + inside[at]!]!
    if (rank !== NONE && (best === NONE || rank < best)) best = rank
  }
  standing.best[row] = best
  if (best === NONE) standing.exhausted += weight
  else
    for (let at = 0; at < inside.length; at++) {
      const option = inside[at]!
      if (marks[start + option] === best) totals[option]! += weight
    }
}
