import { prisma } from '#app/platform/db.server.ts'

/** What moderation decided about a contribution, oldest first: for the page on which staff work with it. */
export async function decisionsAbout(municipalityId: string, subjectId: string) {
  return await prisma.moderationDecision.findMany({
    where: { municipalityId, case: { subjectId }, effectiveAt: { not: null } },
    select: {
      id: true,
      measure: true,
      rule: true,
      text: true,
      effectiveAt: true,
      endedAt: true,
      decidedBy: { select: { displayName: true } },
      case: { select: { number: true } },
    },
    orderBy: [{ effectiveAt: 'asc' }, { id: 'asc' }],
  })
}
