import type { Tx } from '#app/platform/db.server.ts'

/**
 * Moderation has put other words into an idea, because personal data was edited out: the present version takes them, too, earlier ones and
 * proposals, which repeat what was edited out, lose theirs. Who wrote when stays; open proposals are over, as nobody can read them any more.
 */
export async function redactWordings(
  tx: Tx,
  { municipalityId, id: ideaId }: { municipalityId: string; id: string },
): Promise<void> {
  const latest = await tx.ideaVersion.findFirst({
    where: { municipalityId, ideaId },
    orderBy: { number: 'desc' },
    select: { number: true, idea: { select: { title: true, text: true } } },
  })
  if (!latest) return
  const redactedAt = new Date()
  await tx.ideaVersion.updateMany({
    where: { municipalityId, ideaId, number: { lt: latest.number } },
    data: { title: '', text: '', note: '', redactedAt },
  })
  await tx.ideaVersion.updateMany({
    where: { municipalityId, ideaId, number: latest.number },
    data: { ...latest.idea, note: '' },
  })
  await tx.ideaAmendment.updateMany({
    where: { municipalityId, ideaId, takenAt: null, declinedAt: null, withdrawnAt: null },
    data: { withdrawnAt: redactedAt },
  })
  await tx.ideaAmendment.updateMany({
    where: { municipalityId, ideaId },
    data: { title: '', text: '', reason: '', answer: '', redactedAt },
  })
}
