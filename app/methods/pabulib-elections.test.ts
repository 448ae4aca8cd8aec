import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sharedData, textOf } from '#tests/support/shared-data.ts'
import { ballotsOf } from './ballots.ts'
import { equalShares } from './equal-shares.ts'
import { greedy } from './greedy.ts'
import { type PbElection, readPabulib } from './pabulib.ts'
import { budgetBallots } from './pabulib-ballots.ts'
import { writePabulib } from './pabulib-writing.ts'

type Expected = { winners: string[]; order?: string[]; cost?: string; steps?: number; stop?: string; ties_met?: number }
type Case = { file: string } & { [rule: `greedy_${string}` | `mes_${string}`]: Expected | undefined }

const folder = sharedData('pabulib')
const cases = folder ? (JSON.parse(textOf(path.join(folder, 'expected.json'))) as { cases: Case[] }).cases : []
const files = folder ? readdirSync(folder).filter((file) => file.endsWith('.pb.gz')) : []

describe.skipIf(!folder)('real elections of Pabulib', () => {
  test('all approval files are among the cases', () => {
    const approval = files.filter((file) => electionIn(file).voteType === 'approval')
    expect(approval.length).toBeGreaterThanOrEqual(8)
    expect(cases.map(({ file }) => `${file}.gz`).toSorted()).toEqual(approval.toSorted())
  })

  test.each(cases.map((one) => [one.file, one] as const))('%s', (file, expected) => {
    const election = electionIn(`${file}.gz`)
    const { projects, budget, ballots } = election
    const options = projects.map(({ id, cost }) => ({ key: id, cost }))
    const ids = (some: readonly number[]) => some.map((option) => projects[option]!.id)
    const seen: Record<string, unknown> = {}
    const see = (name: string, some: readonly number[]) => {
      seen[name] = { winners: ids(some).toSorted(), cost: costOf(election, some) }
    }
    see('greedy_votes', greedy(options, budget, ballots, 'votes').winners)
    see('greedy_votes_per_cost', greedy(options, budget, ballots, 'votesPerCost').winners)
    for (const utility of ['cost', 'cardinality'] as const) {
      const plain = equalShares(options, budget, ballots, { utility, completion: 'none' })
      see(`mes_${utility}`, plain.winners)
      expect(ids(plain.winners)).toEqual(expected[`mes_${utility}`]!.order)
      expect(plain.tied).toBe(expected[`mes_${utility}`]!.ties_met! > 0)
      const filled = equalShares(options, budget, ballots, { utility, completion: 'greedy' })
      see(`mes_${utility}_plus_greedy_votes`, filled.winners)
      const full = equalShares(options, budget, ballots, { utility, completion: 'add1u' })
      see(`mes_${utility}_add1_plus_greedy_votes`, full.winners)
      const byShares = full.won.filter(({ by }) => by === 'shares').map(({ option }) => option)
      see(`mes_${utility}_add1`, byShares)
      const raised = expected[`mes_${utility}_add1`]
      const steps = raised?.stop === 'overspend' ? raised.steps : full.steps
      expect(full.steps).toBe(steps)
    }
    // not every case says everything
    const said = Object.entries(expected).filter(([name]) => name in seen)
    expect(said.length).toBeGreaterThanOrEqual(8)
    for (const [name, agreedOn] of said) {
      const { winners, cost } = agreedOn as Expected
      const agreed = { winners: winners.toSorted(), ...(cost ? { cost: Number(cost) } : {}) }
      expect([name, seen[name]]).toEqual([name, expect.objectContaining(agreed)])
    }
  })

  test.each(files)('%s is the same after writing and reading it', (file) => {
    const election = electionIn(file)
    expect(readPabulib(writePabulib(election))).toEqual({ ok: true, election })
  })

  test('points of Toulouse and Katowice win what was taken officially, where the file tells it', () => {
    const katowice = electionIn('poland_katowice_2020_srodmiescie.pb.gz')
    const options = katowice.projects.map(({ id, cost }) => ({ key: id, cost }))
    const { winners } = greedy(options, katowice.budget, budgetBallots(katowice), 'votes')
    const official = katowice.projects.filter(({ isSelected }) => isSelected).map(({ id }) => id)
    expect(winners.map((option) => katowice.projects[option]!.id).toSorted()).toEqual(official.toSorted())
  })
})

type Small = {
  id: string
  budget: number
  projects: Record<string, number>
  approval_ballots: string[][]
  erwartet_alle_gleichstaende: Record<string, string[][]>
}
const small = folder ? (JSON.parse(textOf(path.join(folder, 'small-cases.json'))) as Small[]) : []

describe.skipIf(!folder)('small cases with all outcomes that ties allow', () => {
  test.each(small.map((one) => [one.id, one] as const))('%s', (_, { projects, budget, approval_ballots, ...rest }) => {
    const keys = Object.keys(projects)
    const options = keys.map((key) => ({ key, cost: Math.round(projects[key]! * 100) }))
    const ballots = ballotsOf(
      keys.length,
      approval_ballots.map((said) => keys.map((key) => (said.includes(key) ? 1 : 0))),
    )
    const shares = (utility: 'cost' | 'cardinality', completion: 'none' | 'add1u') =>
      equalShares(options, budget * 100, ballots, { utility, completion, step: 10 })
        .won.filter(({ by }) => by === 'shares')
        .map(({ option }) => option)
    const outcomes: Record<string, () => number[]> = {
      greedy_cost_sat: () => greedy(options, budget * 100, ballots, 'votes').winners,
      greedy_cardinality_sat: () => greedy(options, budget * 100, ballots, 'votesPerCost').winners,
      mes_cost_sat: () => shares('cost', 'none'),
      mes_cardinality_sat: () => shares('cardinality', 'none'),
      'mes_iterated_0.1_cost_sat': () => shares('cost', 'add1u'),
      'mes_iterated_0.1_cardinality_sat': () => shares('cardinality', 'add1u'),
    }
    const known = Object.entries(rest.erwartet_alle_gleichstaende).filter(([name]) => name in outcomes)
    for (const [name, allowed] of known) {
      const got = outcomes[name]!().map((option) => keys[option]!)
      expect([name, allowed.map((one) => one.toSorted())]).toEqual([name, expect.arrayContaining([got.toSorted()])])
    }
  })
})

function electionIn(file: string): PbElection {
  const reading = readPabulib(textOf(path.join(folder!, file)))
  if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.problems)}`)
  return reading.election
}

function costOf({ projects }: PbElection, some: readonly number[]): number {
  return some.reduce((sum, option) => sum + projects[option]!.cost, 0)
}
