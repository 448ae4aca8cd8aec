import { daysBetween } from './day.ts'
import { type Day, isOpen, type ProjectState } from './project.ts'

export const lights = ['green', 'yellow', 'red', 'grey', 'done', 'stopped'] as const
export type Light = (typeof lights)[number]

/** The numbers of the rule; shown to everybody beside the light. Days and shares above the number count. */
export const lightRule = {
  /** a milestone, the start or the end lies in the past and has not happened */
  overdueDays: { yellow: 0, red: 60 },
  /** the planned end lies later than the first promised one */
  shiftedDays: { yellow: 30, red: 180 },
  /** expected cost above what was approved, in percent */
  overApprovedPercent: { yellow: 0, red: 10 },
  /** expected cost above what was promised first, in percent */
  overPromisedPercent: { yellow: 10, red: 25 },
  /** no update since */
  silentDays: { yellow: 90, red: 180 },
} as const

/** What the light is computed from; the board sums milestones up in the database, the project page in memory. */
export type LightFacts = {
  state: ProjectState
  startPlanned: Day | null
  endPlanned: Day | null
  endFirstPromised: Day | null
  endActual: Day | null
  costFirstPromised: number | null
  costEstimate: number | null
  costApproved: number | null
  costSpent: number | null
  /** milestones neither done nor cancelled whose planned day has passed, and the oldest of these days */
  overdueMilestones: number
  oldestOverdue: Day | null
  /** milestones not cancelled that have a planned or actual day */
  datedMilestones: number
  /** day of the last update, or of publication */
  lastNews: Day | null
}

type Level = 'yellow' | 'red'
type Delay =
  | { key: 'milestonesOverdue'; level: Level; count: number; days: number }
  | { key: 'startOverdue' | 'endOverdue'; level: Level; days: number }
  | { key: 'endShifted'; level: Level; from: Day; to: Day; days: number }

/** One sentence of the explanation: key of the text and its numbers. */
export type LightReason =
  | Delay
  | { key: 'overApproved' | 'overPromised'; level: Level; cents: number; percent: number }
  | { key: 'silent'; level: Level; days: number }
  | { key: 'paused'; level: 'yellow' }
  | { key: 'onTrack'; level: 'green' }
  | { key: 'noDates'; level: 'grey' }
  | { key: 'doneOnTime' | 'doneUndated'; level: 'done' }
  | { key: 'doneLate'; level: 'done'; days: number }
  | { key: 'stopped'; level: 'stopped' }

export type LightWithReasons = { light: Light; reasons: LightReason[] }

/**
 * The rule: the worst of delays, money and silence decides; nothing wrong is green, nothing wrong but no date to judge by is grey.
 * What is done or stopped has no light any more, only a word.
 */
export function trafficLight(facts: LightFacts, today: Day): LightWithReasons {
  if (facts.state === 'stopped') return { light: 'stopped', reasons: [{ key: 'stopped', level: 'stopped' }] }
  if (facts.state === 'done') return { light: 'done', reasons: [doneReason(facts)] }
  const reasons: LightReason[] = [...delays(facts, today), ...overruns(facts), ...silence(facts, today)]
  if (facts.state === 'paused') reasons.push({ key: 'paused', level: 'yellow' })
  if (reasons.some((reason) => reason.level === 'red')) return { light: 'red', reasons: worstFirst(reasons) }
  if (reasons.length > 0) return { light: 'yellow', reasons }
  if (facts.endPlanned === null && facts.datedMilestones === 0)
    return { light: 'grey', reasons: [{ key: 'noDates', level: 'grey' }] }
  return { light: 'green', reasons: [{ key: 'onTrack', level: 'green' }] }
}

/** Is something open later than promised? The figure on top of the board counts this. */
export function isLate(facts: LightFacts, today: Day): boolean {
  return isOpen(facts.state) && delays(facts, today).length > 0
}

function delays(facts: LightFacts, today: Day): Delay[] {
  const found: Delay[] = []
  if (facts.oldestOverdue && facts.overdueMilestones > 0) {
    const days = daysBetween(facts.oldestOverdue, today)
    const level = levelOf(days, lightRule.overdueDays)
    if (level) found.push({ key: 'milestonesOverdue', level, count: facts.overdueMilestones, days })
  }
  const late = facts.endPlanned ? daysBetween(facts.endPlanned, today) : 0
  const endLevel = levelOf(late, lightRule.overdueDays)
  if (endLevel) found.push({ key: 'endOverdue', level: endLevel, days: late })
  const unstarted = facts.state === 'planned' && facts.startPlanned ? daysBetween(facts.startPlanned, today) : 0
  const startLevel = levelOf(unstarted, lightRule.overdueDays)
  if (startLevel) found.push({ key: 'startOverdue', level: startLevel, days: unstarted })
  if (facts.endPlanned && facts.endFirstPromised) {
    const days = daysBetween(facts.endFirstPromised, facts.endPlanned)
    const level = levelOf(days, lightRule.shiftedDays)
    if (level) found.push({ key: 'endShifted', level, from: facts.endFirstPromised, to: facts.endPlanned, days })
  }
  return found
}

function overruns(facts: LightFacts): LightReason[] {
  const expected = expectedCost(facts)
  if (expected === null) return []
  const found: LightReason[] = []
  for (const [key, base, limits] of [
    ['overApproved', facts.costApproved, lightRule.overApprovedPercent],
    ['overPromised', facts.costFirstPromised, lightRule.overPromisedPercent],
  ] as const) {
    if (base === null) continue
    const level = moneyLevel(expected, base, limits)
    // of nothing there is no share
    const percent = base === 0 ? 100 : Math.round(((expected - base) / base) * 100)
    if (level) found.push({ key, level, cents: expected - base, percent })
  }
  return found
}

/** What the project will cost as far as known: the estimate, or what was already spent when that is more. */
export function expectedCost(facts: { costEstimate: number | null; costSpent: number | null }): number | null {
  if (facts.costEstimate === null && facts.costSpent === null) return null
  return Math.max(facts.costEstimate ?? 0, facts.costSpent ?? 0)
}

function silence(facts: LightFacts, today: Day): LightReason[] {
  if (!facts.lastNews) return []
  const days = daysBetween(facts.lastNews, today)
  const level = levelOf(days, lightRule.silentDays)
  return level ? [{ key: 'silent', level, days }] : []
}

function doneReason(facts: LightFacts): LightReason {
  if (!facts.endActual || !facts.endFirstPromised) return { key: 'doneUndated', level: 'done' }
  const days = daysBetween(facts.endFirstPromised, facts.endActual)
  return days > 0 ? { key: 'doneLate', level: 'done', days } : { key: 'doneOnTime', level: 'done' }
}

function levelOf(value: number, limits: { yellow: number; red: number }): Level | null {
  if (value > limits.red) return 'red'
  return value > limits.yellow ? 'yellow' : null
}

// in whole numbers: cents times a hundred against cents times percent
function moneyLevel(expected: number, base: number, limits: { yellow: number; red: number }): Level | null {
  if (expected * 100 > base * (100 + limits.red)) return 'red'
  return expected * 100 > base * (100 + limits.yellow) ? 'yellow' : null
}

function worstFirst(reasons: LightReason[]): LightReason[] {
  return reasons.toSorted((a, b) => Number(b.level === 'red') - Number(a.level === 'red'))
}
