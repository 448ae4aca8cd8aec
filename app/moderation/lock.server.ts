import type { Tx } from '#app/platform/db.server.ts'
import type { Measure } from './decision.ts'
import type { HeldFor } from './rule.ts'

export type LockedCase = {
  municipalityId: string
  id: string
  number: number
  subjectKind: string
  subjectId: string
  authorId: string | null
  origin: 'reported' | 'held' | 'staff'
  heldFor: HeldFor | null
  claimedById: string | null
  closedAt: Date | null
}

/** Reads a case and holds it until the transaction ends, so that two moderators decide one after the other. */
export async function lockCase(tx: Tx, municipalityId: string, id: string): Promise<LockedCase | null> {
  const [found] = await tx.$queryRaw<LockedCase[]>`
    select "municipalityId", id, number, "subjectKind", "subjectId", "authorId", origin::text, "heldFor"::text, "claimedById", "closedAt"
    from "ModerationCase" where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid for update`
  return found ?? null
}

export type LockedDecision = {
  id: string
  caseId: string
  measure: Measure
  suspendedDays: number | null
  warned: boolean
  decidedById: string | null
  secondById: string | null
  needsSecond: boolean
  hiddenMeanwhile: boolean
  objection: string | null
  effectiveAt: Date | null
  endedAt: Date | null
}

/** A decision with its case, both held; null in another municipality. */
export async function lockDecision(
  tx: Tx,
  municipalityId: string,
  id: string,
): Promise<{ decision: LockedDecision; of: LockedCase } | null> {
  const known = await tx.moderationDecision.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { caseId: true },
  })
  const of = known && (await lockCase(tx, municipalityId, known.caseId))
  if (!of) return null
  const [decision] = await tx.$queryRaw<LockedDecision[]>`
    select id, "caseId", measure::text, "suspendedDays", warned, "decidedById", "secondById", "needsSecond", "hiddenMeanwhile",
      objection, "effectiveAt", "endedAt"
    from "ModerationDecision" where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid for update`
  return { decision: decision!, of }
}
