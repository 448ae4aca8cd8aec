import { addFollowers } from '#app/notices/following.server.ts'
import type { Tx } from '#app/platform/db.server.ts'

/** Whoever had the idea follows what comes of it. */
export async function addAuthorsAsFollowers(
  tx: Tx,
  municipalityId: string,
  projectId: string,
  ideaIds?: string[],
): Promise<void> {
  const links = await tx.projectIdea.findMany({
    where: { municipalityId, projectId, ...(ideaIds ? { ideaId: { in: ideaIds } } : {}) },
    select: { idea: { select: { authorId: true } } },
  })
  const authorIds = links.map(({ idea }) => idea.authorId).filter((id) => id !== null)
  await addFollowers(tx, municipalityId, { kind: 'project', subjectId: projectId }, authorIds)
}
