import type { Day } from './project.ts'
import type { LightFacts } from './traffic-light.ts'

type Milestone = { planned: Day | null; actual: Day | null; cancelledOn: Day | null }

/** Sums milestones up for the light, as the board does in the database. */
export function lightFactsOf(
  project: Omit<LightFacts, 'overdueMilestones' | 'oldestOverdue' | 'datedMilestones'>,
  milestones: readonly Milestone[],
  today: Day,
): LightFacts {
  const counted = milestones.filter((milestone) => milestone.cancelledOn === null)
  const overdue = counted.filter(({ actual, planned }) => actual === null && planned !== null && planned < today)
  return {
    ...project,
    overdueMilestones: overdue.length,
    oldestOverdue: overdue.map(({ planned }) => planned!).toSorted()[0] ?? null,
    datedMilestones: counted.filter(({ planned, actual }) => planned !== null || actual !== null).length,
  }
}
