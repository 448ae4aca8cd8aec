import { record } from '#app/chronicle/record.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { addAuthorsAsFollowers } from './following.server.ts'
import { lockProject, type Staff } from './lock.server.ts'
import { openMilestones } from './milestone.server.ts'

export type PublishRefusal = 'unknown' | 'summary-missing' | 'milestones-open'

/**
 * Shows a project to everybody. Its dates and its cost become the first promise and are kept for good; authors of its ideas follow it from now
 * on. Published twice, it is published once. `at` backdates for imports and demo worlds.
 */
export function publishProject(
  staff: Staff,
  id: string,
  at?: Date,
): Promise<Outcome<{ number: number }, PublishRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const project = await lockProject(tx, municipalityId, id)
    if (!project) return refused('unknown')
    if (project.publishedAt) return done({ number: project.number })
    if (project.summary.trim() === '') return refused('summary-missing')
    if (project.state === 'done' && (await openMilestones(tx, municipalityId, id)) > 0)
      return refused('milestones-open')
    await tx.$executeRaw`
      update "Project" set "publishedAt" = coalesce(${at ?? null}::timestamptz, now()),
        "startFirstPromised" = "startPlanned", "endFirstPromised" = "endPlanned",
        "costFirstPromised" = coalesce("costEstimate", "costApproved")
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    await tx.$executeRaw`
      update "Milestone" set "firstPromised" = planned where "municipalityId" = ${municipalityId}::uuid and "projectId" = ${id}::uuid`
    await addAuthorsAsFollowers(tx, municipalityId, id)
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'project.published',
      subjectId: id,
      public: true,
      facts: { number: project.number },
      ...(at ? { at } : {}),
    })
    return done({ number: project.number })
  })
}

/** Throws a project away that nobody outside has seen. Its ideas lose the link; the answers they were given stay. */
export function discardProject(staff: Staff, id: string): Promise<Outcome<void, 'unknown' | 'published'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const project = await lockProject(tx, municipalityId, id)
    if (!project) return refused('unknown')
    if (project.publishedAt) return refused('published')
    await tx.project.delete({ where: { municipalityId_id: { municipalityId, id } }, select: { id: true } })
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'project.discarded',
      subjectId: id,
      public: false,
      facts: { number: project.number },
    })
    return done()
  })
}
