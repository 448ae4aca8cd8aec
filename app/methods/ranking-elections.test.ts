import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sharedData, textOf } from '#tests/support/shared-data.ts'
import { ballotsOf } from './ballots.ts'
import { answerTo, type Expectation, expectedAnswer, methodOf } from './ranking-expectations.ts'
import { rankingMethods } from './ranking-methods.ts'
import { readRankings } from './ranking-text.ts'
import { schulze } from './schulze.ts'

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
    const tried = elections.flatMap((one) => one.expect.map(methodOf))
    expect(new Set<string | null>(tried)).toEqual(new Set(Object.keys(rankingMethods)))
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

/** What our method says, in the form of the expectation. */
function found({ candidates, votes }: Election, expectation: Expectation): unknown {
  const rankings = readRankings(votes, candidates)
  if (!rankings.ok) throw new Error(rankings.message)
  return answerTo(expectation, candidates, rankings.ballots)
}

/** Fractions agree to eight places. */
function matching(expectation: Expectation): unknown {
  return near(expectedAnswer(expectation))
}

function near(expected: unknown): unknown {
  if (typeof expected === 'number' && !Number.isInteger(expected)) return expect.closeTo(expected, 8)
  if (expected === null || typeof expected !== 'object' || Array.isArray(expected)) return expected
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, near(value)]))
}

function read(name: string): unknown {
  return JSON.parse(textOf(join(folder!, name)))
}
