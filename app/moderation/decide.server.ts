import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Decision } from './decision.ts'
import { takeEffect } from './effect.server.ts'
import { type LockedCase, lockCase } from './lock.server.ts'
import { moderatedSubject, moderationOf } from './moderated.server.ts'
import { openCase } from './opening.server.ts'
import { moderationSettings } from './settings.server.ts'

export type Moderator = { municipalityId: string; id: string }
export type DecisionRefusal =
  | 'unknown'
  | 'closed'
  | 'pending'
  | 'claimed'
  | 'withdrawn'
  | 'hidden'
  | 'nothing-changed'
  | 'own'

/**
 * Decides a case. Hiding waits for a second moderator where the municipality wants that; everything else counts at once. Sent twice, it is
 * stored once. Nobody decides about the own contribution.
 */
export function decideCase(
  moderator: Moderator,
  caseId: string,
  decision: Decision,
): Promise<Outcome<{ waits: boolean }, DecisionRefusal>> {
  return inTransaction(async (tx) => {
    const of = await lockCase(tx, moderator.municipalityId, caseId)
    return of ? await decide(tx, moderator, of, decision) : refused('unknown')
  })
}

/** Decides about a contribution nobody reported: what moderators find themselves. Joins a case that is open already. */
export async function decideUnreported(
  moderator: Moderator,
  subject: { kind: string; id: string },
  decision: Decision,
): Promise<Outcome<{ waits: boolean }, DecisionRefusal>> {
  const { municipalityId } = moderator
  const facts = await moderatedSubject(municipalityId, subject.kind, subject.id)
  if (!facts) return refused('unknown')
  return inTransaction(async (tx) => {
    const stored = await waitsOf(tx, municipalityId, decision.id)
    if (stored !== null) return done({ waits: stored })
    const opening = { municipalityId, subjectKind: subject.kind, subjectId: subject.id, authorId: facts.authorId }
    const opened = await openCase(tx, { ...opening, origin: 'staff' })
    const of = await lockCase(tx, municipalityId, opened.id)
    return await decide(tx, moderator, of!, decision)
  })
}

async function decide(
  tx: Tx,
  moderator: Moderator,
  of: LockedCase,
  decision: Decision,
): Promise<Outcome<{ waits: boolean }, DecisionRefusal>> {
  const { municipalityId, id: moderatorId } = moderator
  const stored = await waitsOf(tx, municipalityId, decision.id)
  if (stored !== null) return done({ waits: stored })
  const reason = await refusalOf(tx, moderatorId, of, decision)
  if (reason) return refused(reason)
  const { fourEyes, hideMeanwhile } = await moderationSettings(municipalityId)
  const waits = fourEyes && decision.measure === 'hide'
  // what is held is out of sight anyway
  const hiddenMeanwhile = waits && hideMeanwhile && of.origin !== 'held'
  const suspendedDays = decision.consequence === 'suspension' ? decision.days : null
  const { id, measure, rule, passage, text } = decision
  await tx.moderationDecision.create({
    data: {
      municipalityId,
      id,
      caseId: of.id,
      measure,
      rule,
      passage,
      text,
      warned: decision.consequence === 'warning',
      suspendedDays,
      automatic: of.origin === 'held',
      decidedById: moderatorId,
      needsSecond: waits,
      hiddenMeanwhile,
    },
    select: { id: true },
  })
  if (!waits) {
    await takeEffect(tx, of, { id, measure, suspendedDays }, moderatorId, decision.redacted)
    return done({ waits })
  }
  if (hiddenMeanwhile) await moderationOf(of.subjectKind).hide(tx, { municipalityId, id: of.subjectId })
  const facts = { decisionId: id, number: of.number, hiddenMeanwhile }
  await record(tx, {
    municipalityId,
    actorId: moderatorId,
    kind: 'case.proposed',
    subjectId: of.id,
    public: false,
    facts,
  })
  return done({ waits })
}

async function waitsOf(tx: Tx, municipalityId: string, id: string): Promise<boolean | null> {
  const stored = await tx.moderationDecision.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { needsSecond: true },
  })
  return stored && stored.needsSecond
}

async function refusalOf(
  tx: Tx,
  moderatorId: string,
  of: LockedCase,
  decision: Decision,
): Promise<DecisionRefusal | null> {
  const { municipalityId, id: caseId } = of
  if (of.closedAt) return 'closed'
  if (of.authorId === moderatorId) return 'own'
  if (of.claimedById && of.claimedById !== moderatorId) return 'claimed'
  const pending = await tx.moderationDecision.count({
    where: { municipalityId, caseId, effectiveAt: null, objection: null },
  })
  if (pending > 0) return 'pending'
  if (decision.measure === 'leave') return null
  const words = await moderationOf(of.subjectKind).text(municipalityId, of.subjectId)
  if (!words || words.withdrawn) return 'withdrawn'
  // one decision at a time keeps a contribution hidden: taken back, it is to be seen again
  const hiding = {
    case: { subjectId: of.subjectId },
    measure: 'hide' as const,
    effectiveAt: { not: null },
    endedAt: null,
  }
  if (decision.measure === 'hide' && (await tx.moderationDecision.count({ where: { municipalityId, ...hiding } })) > 0)
    return 'hidden'
  const { redacted } = decision
  const same = redacted?.text === words.text && (redacted.title ?? words.title) === words.title
  return decision.measure === 'redact' && same ? 'nothing-changed' : null
}
