import { record } from '#app/chronicle/record.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Moderator } from './decide.server.ts'
import { isObjection } from './decision.ts'
import { undo } from './effect.server.ts'
import { lockDecision } from './lock.server.ts'

/** Takes a decision back without being asked to: an error, or a new look. The author is told why. An appeal that waits is settled with it. */
export function endDecision(
  moderator: Moderator,
  decisionId: string,
  text: string,
): Promise<Outcome<void, 'unknown' | 'ended' | 'own'>> {
  return inTransaction(async (tx) => {
    const { municipalityId, id: moderatorId } = moderator
    const found = await lockDecision(tx, municipalityId, decisionId)
    if (!found) return refused('unknown')
    const { decision, of } = found
    if (of.authorId === moderatorId) return refused('own')
    if (!decision.effectiveAt || !isObjection(decision)) return refused('unknown')
    if (decision.endedAt) return refused('ended')
    await undo(tx, of, decision, { id: moderatorId, text })
    await tx.$executeRaw`
      update "Appeal" set granted = true, answer = ${text}, "decidedById" = ${moderatorId}::uuid, "decidedAt" = now()
      where "municipalityId" = ${municipalityId}::uuid and "decisionId" = ${decisionId}::uuid and "decidedAt" is null`
    const facts = { decisionId, number: of.number }
    await record(tx, {
      municipalityId,
      actorId: moderatorId,
      kind: 'case.ended',
      subjectId: of.id,
      public: false,
      facts,
    })
    return done()
  })
}
