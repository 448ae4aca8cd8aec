import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { dateOf } from './day.ts'
import { lockProject, type Staff } from './lock.server.ts'
import type { Day } from './project.ts'

export type MilestonePlan = { title: string; weight: number; planned: Day | null; actual: Day | null }
export type MilestoneRefusal = 'unknown' | 'promised' | 'too-many'

export const mostMilestones = 40

/** Adds a milestone behind the others; once the project is published, an update does that. */
export function addMilestone(
  staff: Staff,
  projectId: string,
  milestone: MilestonePlan & { id: string },
): Promise<Outcome<void, MilestoneRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const project = await lockProject(tx, municipalityId, projectId)
    if (!project) return refused('unknown')
    if (project.publishedAt) return refused('promised')
    const others = await tx.milestone.findMany({
      where: { municipalityId, projectId },
      select: { id: true, position: true },
    })
    if (others.some((other) => other.id === milestone.id)) return done()
    if (others.length >= mostMilestones) return refused('too-many')
    const { id, title, weight, planned, actual } = milestone
    await tx.milestone.create({
      data: {
        municipalityId,
        projectId,
        id,
        title,
        weight,
        planned: dateOf(planned),
        actual: dateOf(actual),
        position: Math.max(0, ...others.map((other) => other.position)) + 1,
      },
      select: { id: true },
    })
    return done()
  })
}

/** Changes a milestone while nobody outside knows of it. */
export function editMilestone(
  staff: Staff,
  projectId: string,
  milestoneId: string,
  { title, weight, planned, actual }: MilestonePlan,
): Promise<Outcome<void, MilestoneRefusal>> {
  return unpublished(staff, projectId, async (tx) => {
    const changed = await tx.milestone.updateMany({
      where: { municipalityId: staff.municipalityId, projectId, id: milestoneId },
      data: { title, weight, planned: dateOf(planned), actual: dateOf(actual) },
    })
    return changed.count === 0 ? refused('unknown') : done()
  })
}

/** Takes a milestone away while nobody outside knows of it; later it can only be cancelled, by an update. */
export function removeMilestone(
  staff: Staff,
  projectId: string,
  milestoneId: string,
): Promise<Outcome<void, MilestoneRefusal>> {
  return unpublished(staff, projectId, async (tx) => {
    await tx.milestone.deleteMany({ where: { municipalityId: staff.municipalityId, projectId, id: milestoneId } })
    return done()
  })
}

/** How many milestones are neither done nor cancelled. */
export function openMilestones(tx: Tx, municipalityId: string, projectId: string): Promise<number> {
  return tx.milestone.count({ where: { municipalityId, projectId, actual: null, cancelledOn: null } })
}

function unpublished(
  staff: Staff,
  projectId: string,
  work: (tx: Tx) => Promise<Outcome<void, MilestoneRefusal>>,
): Promise<Outcome<void, MilestoneRefusal>> {
  return inTransaction(async (tx) => {
    const project = await lockProject(tx, staff.municipalityId, projectId)
    if (!project) return refused('unknown')
    if (project.publishedAt) return refused('promised')
    return work(tx)
  })
}
