import type { Ballots } from './ballots.ts'
import type { Order } from './order.ts'
import { plurality } from './plurality.ts'
import { type Thresholds, type ThresholdsResult, thresholds } from './thresholds.ts'

/** `eligible`: how many people may vote; needed for quorums only. */
export type YesNoRule = { thresholds: Thresholds; eligible: number | null }

export type YesNoResult = Order & {
  /** yes, no, abstention */
  totals: [number, number, number]
  /** ballots that choose one of the three */
  valid: number
  blank: number
  invalid: number
} & ThresholdsResult

/**
 * One proposal: three options, 0 yes, 1 no, 2 abstention, one of them chosen. The thresholds decide; there are no ties and no lots, since
 * equal votes reject. The ranking holds yes and no, what is decided first. Turnout counts every ballot, also blank and invalid ones.
 */
export function yesNo(ballots: Ballots, rule: YesNoRule): YesNoResult {
  if (ballots.options !== 3) throw new RangeError(`yes, no and abstention are three options, not ${ballots.options}`)
  const { totals, valid, blank, invalid } = plurality(ballots, [])
  const [yes, no, abstained] = totals as [number, number, number]
  const cast = valid + blank + invalid
  const decided = thresholds(rule.thresholds, { yes, no, cast, eligible: rule.eligible })
  const order = decided.accepted ? [0, 1] : [1, 0]
  return {
    ...decided,
    ranking: order.map((option) => [option]),
    order,
    byLot: false,
    totals: [yes, no, abstained],
    valid,
    blank,
    invalid,
  }
}
