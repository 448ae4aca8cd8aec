import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Moderator } from './decide.server.ts'
import { takeEffect } from './effect.server.ts'
import { type LockedCase, type LockedDecision, lockDecision } from './lock.server.ts'
import { moderationOf } from './moderated.server.ts'

export type SecondRefusal = 'unknown' | 'same-person' | 'settled' | 'own'

/** The second pair of eyes agrees: the decision counts from now on. */
export function agree(moderator: Moderator, decisionId: string): Promise<Outcome<void, SecondRefusal>> {
  return asSecond(moderator, decisionId, async (tx, of, decision) => {
    await tx.$executeRaw`
      update "ModerationDecision" set "secondById" = ${moderator.id}::uuid, "secondAt" = now()
      where "municipalityId" = ${of.municipalityId}::uuid and id = ${decision.id}::uuid`
    await takeEffect(tx, of, decision, moderator.id)
  })
}

/** The second pair of eyes sees it differently: the contribution is where it was, the case is open for everybody again. */
export function object(moderator: Moderator, decisionId: string, why: string): Promise<Outcome<void, SecondRefusal>> {
  return asSecond(moderator, decisionId, async (tx, of, decision) => {
    const { municipalityId, subjectKind, subjectId, id: caseId, number } = of
    await tx.$executeRaw`
      update "ModerationDecision" set "secondById" = ${moderator.id}::uuid, "secondAt" = now(), objection = ${why}
      where "municipalityId" = ${municipalityId}::uuid and id = ${decision.id}::uuid`
    await tx.moderationCase.updateMany({
      where: { municipalityId, id: caseId },
      data: { claimedById: null, claimedAt: null },
    })
    if (decision.hiddenMeanwhile) await moderationOf(subjectKind).show(tx, { municipalityId, id: subjectId })
    const facts = { decisionId: decision.id, number, hiddenMeanwhile: decision.hiddenMeanwhile }
    await record(tx, {
      municipalityId,
      actorId: moderator.id,
      kind: 'case.objected',
      subjectId: caseId,
      public: false,
      facts,
    })
  })
}

function asSecond(
  moderator: Moderator,
  decisionId: string,
  act: (tx: Tx, of: LockedCase, decision: LockedDecision) => Promise<void>,
): Promise<Outcome<void, SecondRefusal>> {
  return inTransaction(async (tx) => {
    const found = await lockDecision(tx, moderator.municipalityId, decisionId)
    if (!found) return refused('unknown')
    const { decision, of } = found
    if (decision.decidedById === moderator.id) return refused('same-person')
    if (of.authorId === moderator.id) return refused('own')
    if (!decision.needsSecond || decision.effectiveAt || decision.objection !== null) return refused('settled')
    await act(tx, of, decision)
    return done()
  })
}
