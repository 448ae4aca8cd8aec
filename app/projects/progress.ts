import type { Day } from './project.ts'

export type WeightedMilestone = { weight: number; actual: Day | null; cancelledOn: Day | null }

export type Progress = {
  /** weight of what is done and of what counts: cancelled milestones do not */
  doneWeight: number
  countedWeight: number
  doneCount: number
  countedCount: number
  cancelledCount: number
  /** done by counted weight, 0 to 1; null while there is nothing to count: missing is not zero */
  share: number | null
}

/** The rule: weights of milestones done / weights of milestones not cancelled. */
export function progressOf(milestones: readonly WeightedMilestone[]): Progress {
  const counted = milestones.filter((milestone) => milestone.cancelledOn === null)
  const reached = counted.filter((milestone) => milestone.actual !== null)
  const doneWeight = sum(reached)
  const countedWeight = sum(counted)
  return {
    doneWeight,
    countedWeight,
    doneCount: reached.length,
    countedCount: counted.length,
    cancelledCount: milestones.length - counted.length,
    share: shareOf(doneWeight, countedWeight),
  }
}

/** The same share from sums the database made. */
export function shareOf(doneWeight: number, countedWeight: number): number | null {
  return countedWeight === 0 ? null : doneWeight / countedWeight
}

/** Whole percent as shown: 100 only when all is done, 0 only when nothing is. */
export function percentOf(share: number | null): number | null {
  if (share === null) return null
  if (share > 0 && share < 0.01) return 1
  return Math.floor(share * 100 + 1e-9)
}

function sum(milestones: readonly WeightedMilestone[]): number {
  return milestones.reduce((all, milestone) => all + milestone.weight, 0)
}
