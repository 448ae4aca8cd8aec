import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ballotsOf } from './ballots.ts'
import { type BudgetOption, firstOfTied } from './budget.ts'
import { voterGroups } from './budget-ballots.ts'
import { equalShares } from './equal-shares.ts'
import { takeInTurn } from './greedy.ts'

/** The method as the papers write it, voter by voter in exact fractions: slow, and short enough to be checked by eye. */
function asWritten(
  options: readonly BudgetOption[],
  start: Fraction,
  rows: number[][],
  utility: 'cost' | 'cardinality',
) {
  const money = rows.map(() => start)
  const total = options.map((_, o) => rows.reduce((sum, row) => sum + row[o]!, 0))
  const winners: number[] = []
  for (;;) {
    const offers = options.flatMap(({ cost }, option) => {
      const supporters = rows.flatMap((row, voter) => (row[option]! > 0 ? [voter] : []))
      const there = supporters.reduce((sum, voter) => plus(sum, money[voter]!), whole(0))
      const worth = utility === 'cost' ? cost : 1
      const isOut = winners.includes(option) || total[option] === 0 || worth === 0 || less(there, whole(cost))
      return isOut ? [] : [{ option, worth, price: priceAt(supporters, option, cost) }]
    })
    offers.sort((a, b) => {
      const [left, right] = [over(a.price, a.worth), over(b.price, b.worth)]
      return less(left, right) ? -1 : less(right, left) ? 1 : firstOfTied(options, total)(a.option, b.option)
    })
    const best = offers[0]
    if (!best) return { winners, money }
    for (const [voter, row] of rows.entries()) {
      const owed = times(best.price, row[best.option]!)
      money[voter] = minus(money[voter]!, less(money[voter]!, owed) ? money[voter]! : owed)
    }
    winners.push(best.option)
  }

  /** who has less than the price gives all: tried from the poorest (for their points) on */
  function priceAt(supporters: number[], option: number, cost: number): Fraction {
    const points = (voter: number) => rows[voter]![option]!
    const ordered = supporters.toSorted((a, b) => {
      const [left, right] = [over(money[a]!, points(a)), over(money[b]!, points(b))]
      return less(left, right) ? -1 : less(right, left) ? 1 : 0
    })
    let missing = whole(cost)
    let left = ordered.reduce((sum, voter) => sum + points(voter), 0)
    for (const voter of ordered) {
      const price = over(missing, left)
      if (!less(over(money[voter]!, points(voter)), price)) return price
      missing = minus(missing, money[voter]!)
      left -= points(voter)
    }
    throw new Error('not affordable')
  }
}

const cases = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(1, 4))
  .chain(([options, voters, most]) =>
    fc.record({
      costs: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: options, maxLength: options }),
      rows: fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: options, maxLength: options }), {
        minLength: voters,
        maxLength: voters,
      }),
      budget: fc.integer({ min: 0, max: 40 }),
      utility: fc.constantFrom('cost' as const, 'cardinality' as const),
    }),
  )

test('gives what the method gives as it is written, down to the last tie', () => {
  fc.assert(
    fc.property(cases, ({ costs, rows, budget, utility }) => {
      const options = costs.map((cost, at) => ({ cost, key: String(at) }))
      const { winners, money } = asWritten(options, fraction(budget, rows.length), rows, utility)
      const result = equalShares(options, budget, ballotsOf(costs.length, rows), { utility, completion: 'none' })
      expect(result.winners).toEqual(winners)
      for (const { option, left, why } of result.lost.filter(({ supporters }) => supporters > 0)) {
        const there = rows.reduce((sum, row, voter) => (row[option]! > 0 ? plus(sum, money[voter]!) : sum), whole(0))
        expect(why).toBe('supportersTooPoor')
        // told to a hundredth
        expect(Math.abs(left - number(there))).toBeLessThan(0.0051)
      }
    }),
    { numRuns: 2000 },
  )
})

test('raises shares step by step and fills up as it is written', () => {
  fc.assert(
    fc.property(cases, ({ costs, rows, budget, utility }) => {
      const options = costs.map((cost, at) => ({ cost, key: String(at) }))
      const spent = (some: number[]) => some.reduce((sum, option) => sum + costs[option]!, 0)
      const ballots = ballotsOf(costs.length, rows)
      const groups = voterGroups(ballots)
      const most = costs.filter((cost, at) => groups.total[at]! > 0 && (cost > 0 || utility === 'cardinality')).length
      const at = (steps: number) =>
        asWritten(options, fraction(budget + steps * rows.length, rows.length), rows, utility)
      let [steps, winners] = [0, at(0).winners]
      while (winners.length < most && spent(at(steps + 1).winners) <= budget) winners = at(++steps).winners
      const rest = takeInTurn(options, budget, groups, winners, 'votes').taken
      const result = equalShares(options, budget, ballots, { utility, completion: 'add1u' })
      expect([result.winners, result.steps]).toEqual([[...winners, ...rest], steps])
    }),
    { numRuns: 1000 },
  )
})

type Fraction = { top: bigint; bottom: bigint }
const whole = (value: number): Fraction => ({ top: BigInt(value), bottom: 1n })
const fraction = (top: number, bottom: number): Fraction => ({ top: BigInt(top), bottom: BigInt(bottom) })
const plus = (a: Fraction, b: Fraction) => reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
const minus = (a: Fraction, b: Fraction) => reduced(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
const times = (a: Fraction, by: number) => reduced(a.top * BigInt(by), a.bottom)
const over = (a: Fraction, by: number) => reduced(a.top, a.bottom * BigInt(by))
const less = (a: Fraction, b: Fraction) => a.top * b.bottom < b.top * a.bottom
const number = ({ top, bottom }: Fraction) => Number(top) / Number(bottom)

function reduced(top: bigint, bottom: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom]
  while (b > 0n) [a, b] = [b, a % b]
  return a > 1n ? { top: top / a, bottom: bottom / a } : { top, bottom }
}
