import type { Ballots } from './ballots.ts'
import { type RankingMethodName, rankingMethodNamed, rankingMethods } from './ranking-methods.ts'

/** What a published election says came out: which question was asked of which method. */
export type Expectation = { call: string; method: string | null; what: string; expected: unknown }

export function methodOf({ call, method }: Pick<Expectation, 'call' | 'method'>): RankingMethodName | null {
  return call === 'getResult' || method ? rankingMethodNamed(method ?? '') : 'Condorcet'
}

/** What our method says, in the form of the expectation; null where it says nothing of that kind, too. */
export function answerTo(expectation: Expectation, candidates: readonly string[], ballots: Ballots): unknown {
  const name = methodOf(expectation)
  if (!name) return null
  const result = rankingMethods[name](ballots, [])
  const named = (group: readonly number[]) => {
    const names = group.map((option) => candidates[option]!)
    return names.length === 1 ? names[0] : names
  }
  const byName = <T>(values: readonly T[]) => Object.fromEntries(candidates.map((one, at) => [one, values[at]!]))
  if ('winner' in result) {
    const option = expectation.call === 'getCondorcetLoser' ? result.loser : result.winner
    return option === null ? null : candidates[option]
  }
  if (expectation.call === 'getWinner') return named(result.ranking[0]!)
  if (expectation.what === 'rankingAsArrayString') return result.ranking.map(named)
  if ('paths' in result)
    return byName(
      result.paths.map((row) =>
        Object.fromEntries(row.flatMap((link, at) => (link ? [[candidates[at]!, strengthBy(name, link)]] : []))),
      ),
    )
  if ('worst' in result) {
    const label =
      name === 'Minimax Opposition' ? 'opposition' : name === 'Minimax Margin' ? 'defeat_margin' : 'defeat_winning'
    return byName(result.worst.map((worst) => ({ [`worst_pairwise_${label}`]: worst })))
  }
  if ('totals' in result) return name === 'Fptp' ? { 1: byName(result.totals) } : byName(result.totals)
  return null
}

/** The expected answer in the same form: rankings as groups, best first, as places are numbered in different ways. */
export function expectedAnswer({ what, expected }: Expectation): unknown {
  return what === 'rankingAsArrayString' && expected !== null && typeof expected === 'object'
    ? Object.values(expected)
    : expected
}

function strengthBy(name: RankingMethodName, link: { for: number; against: number }): number {
  if (name === 'Schulze Margin') return link.for - link.against
  return name === 'Schulze Ratio' ? link.for / link.against : link.for
}
