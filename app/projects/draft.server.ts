import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockProject, type Staff } from './lock.server.ts'
import type { DraftChange } from './update.ts'

export type Draft = { id: string; title: string; text: string; photoId: string | null; changes: DraftChange[] }
export type DraftRefusal = 'unknown' | 'unpublished' | 'published' | 'unknown-milestone' | 'unknown-photo'

/** Writes an update down without showing it to anybody outside; written again under the same id, it replaces the draft. */
export function draftUpdate(
  staff: Staff,
  projectId: string,
  draft: Draft,
): Promise<Outcome<{ id: string }, DraftRefusal>> {
  const { municipalityId } = staff
  const { id, title, text, photoId, changes } = draft
  return inTransaction(async (tx) => {
    const project = await lockProject(tx, municipalityId, projectId)
    if (!project) return refused('unknown')
    if (!project.publishedAt) return refused('unpublished')
    const stored = await tx.projectUpdate.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { projectId: true, publishedAt: true },
    })
    if (stored && stored.projectId !== projectId) return refused('unknown')
    if (stored?.publishedAt) return refused('published')
    if (photoId && !(await tx.photo.count({ where: { municipalityId, id: photoId } }))) return refused('unknown-photo')
    if (await hasStrangers(tx, municipalityId, projectId, changes)) return refused('unknown-milestone')
    await tx.projectUpdate.upsert({
      where: { municipalityId_id: { municipalityId, id } },
      create: { municipalityId, id, projectId, title, text, photoId, writtenById: staff.id },
      update: { title, text, photoId },
      select: { id: true },
    })
    await tx.projectChange.deleteMany({ where: { municipalityId, updateId: id } })
    await tx.projectChange.createMany({
      data: changes.map((change) => ({ municipalityId, id: newId(), updateId: id, ...change })),
    })
    return done({ id })
  })
}

/** Throws a draft away; what is published stays. */
export async function discardUpdate(staff: Staff, id: string): Promise<Outcome<void, 'unknown'>> {
  const gone = await prisma.projectUpdate.deleteMany({
    where: { municipalityId: staff.municipalityId, id, publishedAt: null },
  })
  return gone.count === 0 ? refused('unknown') : done()
}

async function hasStrangers(tx: Tx, municipalityId: string, projectId: string, changes: DraftChange[]) {
  const ids = [...new Set(changes.flatMap(({ milestoneId }) => milestoneId ?? []))]
  return (await tx.milestone.count({ where: { municipalityId, projectId, id: { in: ids } } })) < ids.length
}
