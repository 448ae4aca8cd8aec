import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sharedData, textOf } from '#tests/support/shared-data.ts'
import { ballotsOf } from './ballots.ts'
import { type RankingMethodName, rankingMethodNamed, rankingMethods } from './ranking-methods.ts'
import { readRankings } from './ranking-text.ts'
import { schulze } from './schulze.ts'

type Expectation = { call: string; method: string | null; what: string; expected: unknown }
type Election = { source: string; test: string; candidates: string[]; votes: string[]; expect: Expectation[] }

type Debian = { candidates: string[]; ballots: [string, number][]; expected_schulze_margin_implicit: string }

const folder = sharedData('ranking')

describe.skipIf(!folder)('published elections', () => {
  const elections = folder ? (read('elections.json') as Election[]) : []

  test.each(
    elections.flatMap((election) => election.expect.map((expectation) => ({ election, expectation, ...expectation }))),
  )('$election.source, $election.test: $call $method $what', ({ election, expectation }) => {
    expect(found(election, expectation)).toEqual(matching(expectation))
  })

  test('every ranking method has a published election', () => {
    const tried = elections.flatMap((one) => one.expect.map(nameOf))
    expect(new Set<string>(tried)).toEqual(new Set(Object.keys(rankingMethods)))
  })

  test('the Debian project leader of 2007, all places', () => {
    const [debian] = read('debian-leader-2007.json') as Debian[]
    const { candidates, ballots, expected_schulze_margin_implicit: expected } = debian!
    const block = ballotsOf(
      candidates.length,
      ballots.map(([ranks]) => [...ranks].map((rank) => (rank === '-' ? null : Number.parseInt(rank, 36)))),
      ballots.map(([, weight]) => weight),
    )
    const { ranking } = schulze(block, [], 'margin')
    expect(ranking.map((group) => group.map((option) => candidates[option]).join(' = ')).join(' > ')).toBe(expected)
  })
})

function nameOf({ call, method }: Expectation): RankingMethodName {
  return call === 'getResult' || method ? rankingMethodNamed(method!)! : 'Condorcet'
}

/** What our method says, in the form of the expectation. */
function found({ candidates, votes }: Election, expectation: Expectation): unknown {
  const rankings = readRankings(votes, candidates)
  if (!rankings.ok) throw new Error(rankings.message)
  const name = nameOf(expectation)
  const result = rankingMethods[name](rankings.ballots, [])
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
  throw new Error(`nothing to compare ${expectation.call} ${expectation.method} with`)
}

function strengthBy(name: RankingMethodName, link: { for: number; against: number }): number {
  if (name === 'Schulze Margin') return link.for - link.against
  return name === 'Schulze Ratio' ? link.for / link.against : link.for
}

/** Rankings as groups, best first, since the places are numbered in two ways there; fractions agree to eight places. */
function matching({ what, expected }: Expectation): unknown {
  return what === 'rankingAsArrayString' ? Object.values(expected as object) : near(expected)
}

function near(expected: unknown): unknown {
  if (typeof expected === 'number' && !Number.isInteger(expected)) return expect.closeTo(expected, 8)
  if (expected === null || typeof expected !== 'object' || Array.isArray(expected)) return expected
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, near(value)]))
}

function read(name: string): unknown {
  return JSON.parse(textOf(join(folder!, name)))
}
