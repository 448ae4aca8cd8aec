import type { Named } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'

/** Author and co-authors of an idea, as they are told of it. */
export async function writersOf(
  { municipalityId, subjectId: ideaId }: { municipalityId: string; subjectId: string },
  authorId: string | null,
): Promise<Named[]> {
  const coauthors = await prisma.ideaCoauthor.findMany({
    where: { municipalityId, ideaId },
    select: { personId: true },
  })
  return [
    { role: 'author', kind: 'ownIdea', personIds: authorId ? [authorId] : [] },
    { role: 'coauthor', kind: 'ownIdea', personIds: coauthors.map(({ personId }) => personId) },
  ]
}
