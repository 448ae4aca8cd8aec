import type { Day } from './project.ts'

type Milestone = { title: string; planned: Day | null; actual: Day | null; cancelledOn: Day | null }
type Frame = { startPlanned: Day | null; endPlanned: Day | null }

export type Outside = { title: string; planned: Day; where: 'beforeStart' | 'afterEnd' }

/** Open milestones planned outside of what the project plans for itself: allowed, but hardly meant. */
export function milestonesOutside({ startPlanned, endPlanned }: Frame, milestones: readonly Milestone[]): Outside[] {
  return milestones.flatMap(({ title, planned, actual, cancelledOn }): Outside[] => {
    if (planned === null || actual !== null || cancelledOn !== null) return []
    if (endPlanned !== null && planned > endPlanned) return [{ title, planned, where: 'afterEnd' }]
    if (startPlanned !== null && planned < startPlanned) return [{ title, planned, where: 'beforeStart' }]
    return []
  })
}

/** Open milestones that stay where they were although an update moves the end of the project. */
export function milestonesLeftBehind(
  endBefore: Day | null,
  endAfter: Day | null,
  before: readonly (Milestone & { id: string })[],
  after: readonly { id?: string; planned: Day | null; actual: Day | null; cancelledOn: Day | null }[],
): { title: string; planned: Day }[] {
  if (endBefore === endAfter || endAfter === null) return []
  return before.flatMap(({ id, title, planned }) => {
    const now = after.find((milestone) => milestone.id === id)
    const stays = now && planned !== null && now.planned === planned && now.actual === null && now.cancelledOn === null
    return stays ? [{ title, planned }] : []
  })
}
