import { prisma, type Tx } from '#app/platform/db.server.ts'

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

/** Does a decision count by which words were edited out? The author cannot put them back. */
export async function isRedacted(tx: Tx, municipalityId: string, subjectId: string): Promise<boolean> {
  const where = {
    municipalityId,
    case: { subjectId },
    measure: 'redact' as const,
    effectiveAt: { not: null },
    endedAt: null,
  }
  return (await tx.moderationDecision.count({ where })) > 0
}
