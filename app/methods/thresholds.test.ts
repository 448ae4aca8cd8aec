import { describe, expect, test } from 'vitest'
import { ballotsOf } from './ballots.ts'
import { quorum, thresholds } from './thresholds.ts'
import { yesNo } from './yes-no.ts'

const none = { turnoutPercent: null, yesPercent: null }
const simple = { majority: 'simple', ...none } as const
const twoThirds = { majority: 'twoThirds', ...none } as const

test.each([
  [simple, 51, 50, true],
  [simple, 50, 50, false],
  [simple, 0, 0, false],
  [twoThirds, 66, 33, true],
  [twoThirds, 66, 34, false],
  [twoThirds, 2, 1, true],
  [twoThirds, 0, 0, false],
])('%j: %i yes, %i no: accepted %s', (rule, yes, no, accepted) => {
  expect(thresholds(rule, { yes, no, cast: yes + no, eligible: null }).accepted).toBe(accepted)
})

test('a majority alone is not enough where a share of the eligible has to say yes', () => {
  // § 26 (7) GO NRW: 20 % of the eligible in a town of up to 50,000 people
  const rule = { ...simple, yesPercent: 20 }
  const facts = { yes: 4_999, no: 1_200, cast: 6_300, eligible: 25_000 }
  expect(thresholds(rule, facts)).toEqual({
    accepted: false,
    majority: { needed: 1_201, had: 4_999, reached: true },
    turnout: null,
    yes: { needed: 5_000, had: 4_999, reached: false },
  })
  expect(thresholds(rule, { ...facts, yes: 5_000 }).accepted).toBe(true)
})

test('turnout counts abstentions, the majority does not', () => {
  const rule = { ...simple, turnoutPercent: 50 }
  expect(thresholds(rule, { yes: 2, no: 1, cast: 5, eligible: 10 }).accepted).toBe(true)
  expect(thresholds(rule, { yes: 2, no: 1, cast: 4, eligible: 10 }).accepted).toBe(false)
})

test.each([
  [7, 100, 7],
  [7.5, 1_000, 75],
  [33.333333, 3_000_000, 1_000_000],
  [0.1, 3_000, 3],
  [10, 101, 11],
  [0, 50, 0],
  [100, 50, 50],
])('%d %% of %i people are %i', (percent, eligible, needed) => {
  expect(quorum(percent, eligible, needed)).toEqual({ needed, had: needed, reached: true })
  expect(quorum(percent, eligible, needed - 1)!.reached).toBe(false)
})

test('a quorum of nobody knows how many is a mistake, and so is a share above all', () => {
  expect(() => quorum(10, null, 5)).toThrow(RangeError)
  expect(() => quorum(101, 10, 5)).toThrow(RangeError)
  expect(() => quorum(Number.NaN, 10, 5)).toThrow(RangeError)
})

describe('yes or no', () => {
  const [yes, no, abstained] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ] as const

  test('abstentions, blank and invalid ballots count for the turnout only', () => {
    const ballots = ballotsOf(3, [yes, no, yes, abstained, [0, 0, 0], [1, 1, 0]])
    const result = yesNo(ballots, { thresholds: { ...simple, turnoutPercent: 60 }, eligible: 10 })
    expect(result).toMatchObject({
      totals: [2, 1, 1],
      valid: 4,
      blank: 1,
      invalid: 1,
      accepted: true,
      ranking: [[0], [1]],
      turnout: { needed: 6, had: 6, reached: true },
    })
  })

  test('equal votes reject, without a lot', () => {
    const result = yesNo(ballotsOf(3, [yes, no]), { thresholds: simple, eligible: null })
    expect(result).toMatchObject({ accepted: false, order: [1, 0], byLot: false })
  })

  test('other options than the three are a mistake', () => {
    expect(() => yesNo(ballotsOf(2, []), { thresholds: simple, eligible: null })).toThrow(RangeError)
  })
})
