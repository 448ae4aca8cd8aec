import type { Ballots } from './ballots.ts'
import { condorcetLoser, condorcetWinner } from './condorcet.ts'
import { instantRunoff } from './instant-runoff.ts'
import { minimax } from './minimax.ts'
import type { Order } from './order.ts'
import { pairwise } from './pairwise.ts'
import { positional } from './positional.ts'
import { schulze } from './schulze.ts'

type Ranked = Pick<Order, 'ranking'>
type RankingMethod = (ballots: Ballots, lots: readonly string[]) => Ranked

/**
 * Every method that recounts ranking ballots, by the name in a ranking input: more than a poll offers, so that published elections and other
 * programs can be compared with.
 */
export const rankingMethods = {
  'Schulze Winning': (ballots, lots) => schulze(ballots, lots, 'winning'),
  'Schulze Margin': (ballots, lots) => schulze(ballots, lots, 'margin'),
  'Schulze Ratio': (ballots, lots) => schulze(ballots, lots, 'ratio'),
  InstantRunoff: instantRunoff,
  'Minimax Winning': (ballots, lots) => minimax(pairwise(ballots), 'winning', lots),
  'Minimax Margin': (ballots, lots) => minimax(pairwise(ballots), 'margin', lots),
  'Minimax Opposition': (ballots, lots) => minimax(pairwise(ballots), 'opposition', lots),
  'Borda Count': (ballots, lots) => positional(ballots, lots, 'borda'),
  DowdallSystem: (ballots, lots) => positional(ballots, lots, 'dowdall'),
  Fptp: (ballots, lots) => positional(ballots, lots, 'firstPlaces'),
  Condorcet: (ballots) => condorcet(ballots),
} satisfies Record<string, RankingMethod>

export type RankingMethodName = keyof typeof rankingMethods

const otherNames: Record<string, RankingMethodName> = {
  schulze: 'Schulze Winning',
  irv: 'InstantRunoff',
  minimax: 'Minimax Winning',
  borda: 'Borda Count',
  dowdall: 'DowdallSystem',
  plurality: 'Fptp',
}

/** The method of that name, however it is written ("schulze-winning", "Instant runoff"); null: there is none. */
export function rankingMethodNamed(name: string): RankingMethodName | null {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')
  const names = Object.keys(rankingMethods) as RankingMethodName[]
  return names.find((one) => letters(one) === letters(name)) ?? otherNames[letters(name)] ?? null
}

/** Winner first and loser last where there are such; all others stand together. */
function condorcet(ballots: Ballots) {
  const pairs = pairwise(ballots)
  const [winner, loser] = [condorcetWinner(pairs), condorcetLoser(pairs)]
  const others = pairs.map((_, option) => option).filter((option) => option !== winner && option !== loser)
  const ranking = [winner === null ? [] : [winner], others, loser === null || loser === winner ? [] : [loser]]
  return { ranking: ranking.filter((group) => group.length > 0), winner, loser, pairs }
}
