/** What a decision needs. Percentages are of the eligible, whole or not; null: not needed. */
export type Thresholds = {
  /** more yes than no, or at least twice as many */
  majority: 'simple' | 'twoThirds'
  /** this share of the eligible must cast a ballot */
  turnoutPercent: number | null
  /** this share of the eligible must say yes */
  yesPercent: number | null
}

export type ThresholdFacts = {
  yes: number
  no: number /** ballots, abstentions included */
  cast: number
  eligible: number | null
}

/** How many were needed at least, how many there were. */
export type Threshold = { needed: number; had: number; reached: boolean }

export type ThresholdsResult = {
  accepted: boolean
  /** votes for yes */
  majority: Threshold
  /** ballots cast; null: no quorum */
  turnout: Threshold | null
  /** votes for yes; null: no quorum */
  yes: Threshold | null
}

/**
 * Whether a decision is accepted: the majority and each quorum that is asked for. Abstentions count for the turnout only. A simple majority
 * is more yes than no: equal votes reject. Two thirds are at least two thirds of yes and no together. A quorum is reached by exactly its
 * share. Source: the municipal codes, for example § 26 (7) GO NRW (majority of valid votes and 10 to 20 % of the eligible saying yes).
 * A quorum without the number of eligible people, or a share outside 0..100, is a RangeError.
 */
export function thresholds(rule: Thresholds, { yes, no, cast, eligible }: ThresholdFacts): ThresholdsResult {
  const majority = threshold(rule.majority === 'simple' ? no + 1 : Math.max(1, Math.ceil((2 * (yes + no)) / 3)), yes)
  const turnout = quorum(rule.turnoutPercent, eligible, cast)
  const yesOfEligible = quorum(rule.yesPercent, eligible, yes)
  return {
    accepted: [majority, turnout, yesOfEligible].every((one) => one === null || one.reached),
    majority,
    turnout,
    yes: yesOfEligible,
  }
}

/** A quorum of a share of the eligible, also for decisions that are not about yes and no; null where none is asked for. */
export function quorum(percent: number | null, eligible: number | null, had: number): Threshold | null {
  if (percent === null) return null
  if (eligible === null) throw new RangeError('a quorum needs the number of eligible people')
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`${percent} is no share in percent`)
  return threshold(leastOf(percent, eligible), had)
}

/** The smallest whole number of people that is the share: in millionths of a percent, since 0.07 * 100 is not 7 for a computer. */
function leastOf(percent: number, eligible: number): number {
  const whole = 100_000_000n
  const share = BigInt(Math.round(percent * 1_000_000)) * BigInt(eligible)
  return Number((share + whole - 1n) / whole)
}

function threshold(needed: number, had: number): Threshold {
  return { needed, had, reached: had >= needed }
}
