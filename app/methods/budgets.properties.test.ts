import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ballotsOf } from './ballots.ts'
import { voterGroups } from './budget-ballots.ts'
import { type BudgetRule, count, countBudget } from './count.ts'
import { exactMoney } from './shares-purse.ts'
import { runShares } from './shares-run.ts'

const rules: BudgetRule[] = [
  { method: 'greedy', by: 'votes' },
  { method: 'greedy', by: 'votesPerCost' },
  ...(['cost', 'cardinality'] as const).flatMap((utility) =>
    (['none', 'add1u', 'greedy'] as const).map((completion) => ({
      method: 'equalShares' as const,
      utility,
      completion,
      step: 3,
    })),
  ),
]
const fillsUp = (rule: BudgetRule) => rule.method === 'greedy' || rule.completion !== 'none'

const votes = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom(1, 1, 5))
  .chain(([options, voters, most]) =>
    fc.record({
      costs: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: options, maxLength: options }),
      rows: fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: options, maxLength: options }), {
        minLength: voters,
        maxLength: voters,
      }),
      budget: fc.integer({ min: 0, max: 800 }),
      rule: fc.constantFrom(...rules),
    }),
  )
const moneyOf = (costs: number[], budget: number) => ({
  budget,
  options: costs.map((cost, at) => ({ cost, key: String(at) })),
})

test('never costs more than there is, and fills up until nothing fits', () => {
  fc.assert(
    fc.property(votes, ({ costs, rows, budget, rule }) => {
      const { winners, cost, lost } = countBudget(rule, ballotsOf(costs.length, rows), moneyOf(costs, budget))
      expect(cost).toBe(winners.reduce((sum, option) => sum + costs[option]!, 0))
      expect(cost).toBeLessThanOrEqual(budget)
      const wanted = lost.filter(({ supporters }) => supporters > 0)
      const fitting = fillsUp(rule) ? wanted.filter((one) => one.cost <= budget - cost) : []
      expect(fitting).toEqual([])
    }),
  )
})

test('ballots in another order, or the same ones together, give the same result to the last digit', () => {
  fc.assert(
    fc.property(votes, fc.nat(), ({ costs, rows, budget, rule }, turn) => {
      const money = moneyOf(costs, budget)
      const at = turn % rows.length
      const turned = [...rows.slice(at), ...rows.slice(0, at)].toReversed()
      const result = count(rule, ballotsOf(costs.length, rows), [], money)
      expect(count(rule, ballotsOf(costs.length, turned), [], money)).toEqual(result)
      const together = new Map<string, number>()
      for (const row of rows) together.set(JSON.stringify(row), (together.get(JSON.stringify(row)) ?? 0) + 1)
      const distinct = [...together.keys()].map((row) => JSON.parse(row) as number[])
      const grouped = ballotsOf(costs.length, distinct, [...together.values()])
      expect(count(rule, grouped, [], money)).toEqual(result)
    }),
  )
})

test('supporters pay exactly what a winner costs, and nobody pays more than the share', () => {
  fc.assert(
    fc.property(votes, fc.constantFrom('cost' as const, 'cardinality' as const), ({ costs, rows, budget }, utility) => {
      const groups = voterGroups(ballotsOf(costs.length, rows))
      const { options } = moneyOf(costs, budget)
      const { purse, cost } = runShares(options, groups, BigInt(budget), utility, budget)
      let left = 0n
      for (let group = 0; group < groups.size; group++) {
        const money = exactMoney(purse, group)
        expect(money >= 0n).toBe(true)
        left += money * BigInt(groups.weight[group]!)
      }
      const paid = BigInt(cost) * BigInt(groups.voters) * purse.denominator
      expect(left + paid).toBe(BigInt(budget) * BigInt(groups.voters) * purse.denominator)

      const rule = { method: 'equalShares', utility, completion: 'none' } as const
      const { won, share } = countBudget(rule, ballotsOf(costs.length, rows), moneyOf(costs, budget))
      for (const { payments } of won) expect(payments!.highest).toBeLessThanOrEqual(share!)
    }),
  )
})

test('who want the same and together have the money for all of it get it', () => {
  fc.assert(
    fc.property(votes, fc.integer({ min: 1, max: 20 }), ({ costs, rows, budget }, size) => {
      const wanted = costs.map((_, option) => (option < Math.ceil(costs.length / 2) ? 1 : 0))
      const all = [...rows, ...Array.from({ length: size }, () => wanted)]
      const price = costs.reduce((sum, cost, option) => sum + (wanted[option] ? cost : 0), 0)
      fc.pre(price * all.length <= budget * size)
      for (const utility of ['cost', 'cardinality'] as const) {
        const rule = { method: 'equalShares', utility, completion: 'none' } as const
        const { winners } = countBudget(rule, ballotsOf(costs.length, all), moneyOf(costs, budget))
        expect(wanted.every((want, option) => !want || winners.includes(option))).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

// extended justified representation, up to one: P. Faliszewski and others, IJCAI 2023; checked for every group over every set of two
test('who agree on two options and have the money for them: somebody has two winners, or would with one more', () => {
  fc.assert(
    fc.property(votes, ({ costs, rows, budget }) => {
      const approvals = rows.map((row) => row.map((mark) => Math.min(1, mark)))
      const rule = { method: 'equalShares', utility: 'cardinality', completion: 'none' } as const
      const { winners } = countBudget(rule, ballotsOf(costs.length, approvals), moneyOf(costs, budget))
      for (let a = 0; a < costs.length; a++)
        for (let b = a + 1; b < costs.length; b++) {
          const group = approvals.filter((row) => row[a] && row[b])
          const entitled = (costs[a]! + costs[b]!) * approvals.length <= budget * group.length
          const have = group.map((row) => winners.filter((option) => row[option]).length)
          const satisfied = group.map(
            (row, at) => have[at]! + ([a, b].some((o) => row[o] && !winners.includes(o)) ? 1 : 0),
          )
          expect(!entitled || satisfied.some((number) => number >= 2)).toBe(true)
        }
    }),
  )
})

test('another ballot for just what wins by votes changes nothing, nor does an empty one', () => {
  fc.assert(
    fc.property(votes, ({ costs, rows, budget }) => {
      const approvals = rows.map((row) => row.map((mark) => Math.min(1, mark)))
      const win = (some: number[][]) =>
        countBudget({ method: 'greedy', by: 'votes' }, ballotsOf(costs.length, some), moneyOf(costs, budget)).winners
      const winners = win(approvals)
      const same = costs.map((_, option) => (winners.includes(option) ? 1 : 0))
      expect(new Set(win([...approvals, same]))).toEqual(new Set(winners))
      expect(win([...approvals, costs.map(() => 0)])).toEqual(winners)
    }),
  )
})
