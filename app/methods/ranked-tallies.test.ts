import { describe, expect, test } from 'vitest'
import { instantRunoff } from './instant-runoff.ts'
import { type RankingMethodName, rankingMethodNamed, rankingMethods } from './ranking-methods.ts'
import { readRankings } from './ranking-text.ts'
import { schulze } from './schulze.ts'

/** The capital of Tennessee, the usual example of voting theory: https://en.wikipedia.org/wiki/Condorcet_method */
const cities = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville']
const tennessee = [
  'Memphis > Nashville > Chattanooga > Knoxville * 42',
  'Nashville > Chattanooga > Knoxville > Memphis * 26',
  'Chattanooga > Knoxville > Nashville > Memphis * 15',
  'Knoxville > Chattanooga > Nashville > Memphis * 17',
]

test.each<[RankingMethodName, string]>([
  ['Schulze Winning', 'Nashville > Chattanooga > Knoxville > Memphis'],
  ['Schulze Margin', 'Nashville > Chattanooga > Knoxville > Memphis'],
  ['Schulze Ratio', 'Nashville > Chattanooga > Knoxville > Memphis'],
  ['InstantRunoff', 'Knoxville > Memphis > Nashville > Chattanooga'],
  ['Borda Count', 'Nashville > Chattanooga > Memphis > Knoxville'],
  ['DowdallSystem', 'Nashville > Memphis > Chattanooga > Knoxville'],
  ['Fptp', 'Memphis > Nashville > Knoxville > Chattanooga'],
  ['Minimax Winning', 'Nashville > Memphis > Chattanooga > Knoxville'],
  ['Minimax Margin', 'Nashville > Memphis > Chattanooga > Knoxville'],
  ['Minimax Opposition', 'Nashville > Memphis > Chattanooga > Knoxville'],
  ['Condorcet', 'Nashville > Chattanooga = Knoxville > Memphis'],
])('Tennessee by %s: %s', (name, expected) => {
  const { ranking } = rankingMethods[name](block(tennessee, cities), [])
  expect(told(ranking, cities)).toBe(expected)
})

describe('Schulze', () => {
  // Schulze 2011, section 3, example 1: 45 voters, five alternatives
  const letters = ['A', 'B', 'C', 'D', 'E']
  const votes = ['A>C>B>E>D*5', 'A>D>E>C>B*5', 'B>E>D>A>C*8', 'C>A>B>E>D*3', 'C>A>E>B>D*7', 'C>B>A>D>E*2']
  const ballots = block([...votes, 'D>C>E>B>A*7', 'E>B>A>D>C*8'], letters)

  test('the example of the paper: comparisons, strongest paths, order', () => {
    const { pairs, paths, ranking } = schulze(ballots, [])
    expect(pairs).toEqual([
      [0, 20, 26, 30, 22],
      [25, 0, 16, 33, 18],
      [19, 29, 0, 17, 24],
      [15, 12, 28, 0, 14],
      [23, 27, 21, 31, 0],
    ])
    expect(paths.map((row) => row.map((link) => link?.for ?? 0))).toEqual([
      [0, 28, 28, 30, 24],
      [25, 0, 28, 33, 24],
      [25, 29, 0, 29, 24],
      [25, 28, 28, 0, 24],
      [25, 28, 28, 31, 0],
    ])
    expect(told(ranking, letters)).toBe('E > A > C > B > D')
  })

  test('the route says over whom the strongest path goes', () => {
    const { routes } = schulze(ballots, [])
    expect(routes[0]![1]!.map((option) => letters[option]).join('')).toBe('ADCB')
  })

  test('nobody stands before another: all are equal, a lot says who is first', () => {
    const result = schulze(block(['A>B', 'B>A'], ['A', 'B']), ['f0', '0f'])
    expect(result).toMatchObject({ ranking: [[0, 1]], order: [1, 0], byLot: true })
  })
})

describe('instant runoff', () => {
  test('Tennessee round by round', () => {
    const { rounds, byLot } = instantRunoff(block(tennessee, cities), [])
    expect(rounds.map(({ totals, out }) => [totals, cities[out]])).toEqual([
      [[42, 26, 15, 17], 'Chattanooga'],
      [[42, 26, null, 32], 'Nashville'],
      [[42, null, null, 58], 'Memphis'],
    ])
    expect(byLot).toBe(false)
  })

  test('a ballot that ranks nobody still in is exhausted', () => {
    const { rounds, blank } = instantRunoff(block(['A*4', 'B*3', 'C*2'], ['A', 'B', 'C']), [])
    expect(rounds.map(({ exhausted }) => exhausted)).toEqual([0, 2])
    expect(blank).toBe(0)
  })

  test('equal ranks count in full for each: a majority that cannot choose between two does not lose both', () => {
    // split in halves, B and C would have 3 each and A 5
    const { order, rounds } = instantRunoff(block(['A*5', 'B=C*5', 'C>B'], ['A', 'B', 'C']), [])
    expect([order[0], rounds[0]!.totals]).toEqual([2, [5, 5, 6]])
  })

  test('a tie for leaving goes to who had fewer in an earlier round', () => {
    const { rounds } = instantRunoff(block(['A*5', 'B*4', 'C*3', 'D>C'], ['A', 'B', 'C', 'D']), [])
    expect(rounds[1]).toMatchObject({ totals: [5, 4, 4, null], tied: [1, 2], out: 2, decidedBy: 'earlierRounds' })
  })

  test('then to who has fewer comparisons won', () => {
    const { rounds, byLot } = instantRunoff(block(['A>B>C*4', 'B>C*3', 'C>B*3'], ['A', 'B', 'C']), [])
    expect([rounds[0]!.tied, rounds[0]!.out, rounds[0]!.decidedBy, byLot]).toEqual([[1, 2], 2, 'comparisons', false])
  })

  test('then to the last lot, and the ranking says so', () => {
    const equal = block(['A>B>C*2', 'A>C>B*2', 'B>C*3', 'C>B*3'], ['A', 'B', 'C'])
    expect(instantRunoff(equal, ['a', 'b', 'c'])).toMatchObject({ order: [1, 0, 2], ranking: [[0, 1, 2]], byLot: true })
    expect(instantRunoff(equal, ['a', 'c', 'b'])).toMatchObject({ order: [2, 0, 1], ranking: [[0, 1, 2]], byLot: true })
  })

  test('a lot among those who leave anyway decides about the last places only', () => {
    const { ranking, byLot } = instantRunoff(block(['A*5', 'B*3', 'C', 'D'], ['A', 'B', 'C', 'D']), [
      'a',
      'b',
      'c',
      'd',
    ])
    expect({ ranking, byLot }).toEqual({ ranking: [[0], [1], [2, 3]], byLot: false })
  })
})

test.each([
  ['schulze', 'Schulze Winning'],
  ['Schulze-margin', 'Schulze Margin'],
  ['instant runoff', 'InstantRunoff'],
  ['dowdall', 'DowdallSystem'],
  ['toss a coin', null],
])('"%s" names %s', (name, method) => {
  expect(rankingMethodNamed(name)).toBe(method)
})

function block(lines: readonly string[], options: readonly string[]) {
  const read = readRankings(lines, options)
  if (!read.ok) throw new Error(read.message)
  return read.ballots
}

function told(ranking: readonly number[][], names: readonly string[]): string {
  const groups = ranking.map((group) => group.map((option) => names[option]!).toSorted((a, b) => a.localeCompare(b)))
  return groups.map((group) => group.join(' = ')).join(' > ')
}
