import { record } from '#app/chronicle/record.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import type { Moderator } from './decide.server.ts'

/** Opens the lock for a moderator: that it was read, by whom and when stands in the chronicle. Null when the clock has deleted it. */
export function readOriginal(
  { municipalityId, id }: Moderator,
  decisionId: string,
): Promise<{ title: string | null; text: string } | null> {
  return inTransaction(async (tx) => {
    const original = await tx.lockedOriginal.findFirst({
      where: { municipalityId, decisionId },
      select: { title: true, text: true, decision: { select: { caseId: true } } },
    })
    if (!original) return null
    const { title, text, decision } = original
    await record(tx, {
      municipalityId,
      actorId: id,
      kind: 'case.originalRead',
      subjectId: decision.caseId,
      public: false,
      facts: { decisionId },
    })
    return { title, text }
  })
}
