import { record } from '#app/chronicle/record.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { LockedCase, LockedDecision } from './lock.server.ts'
import { moderationOf } from './moderated.server.ts'
import { tellVisitors } from './outcome-letter.server.ts'
import { defaultSettings } from './settings.ts'

type Words = { title: string | null; text: string }
type Effective = Pick<LockedDecision, 'id' | 'measure' | 'suspendedDays'>

/** From now on the decision counts: for the contribution, for its author, for those who reported it. */
export async function takeEffect(
  tx: Tx,
  of: LockedCase,
  decision: Effective,
  actorId: string,
  redacted: Words | null = null,
): Promise<void> {
  const { municipalityId } = of
  await tx.$executeRaw`
    update "ModerationDecision" set "effectiveAt" = now() where "municipalityId" = ${municipalityId}::uuid and id = ${decision.id}::uuid`
  await tx.$executeRaw`
    update "ModerationCase" set "closedAt" = now(), "claimedById" = coalesce("claimedById", ${actorId}::uuid),
      "claimedAt" = coalesce("claimedAt", now())
    where "municipalityId" = ${municipalityId}::uuid and id = ${of.id}::uuid`
  await changeSubject(tx, of, decision, redacted, actorId)
  if (decision.suspendedDays !== null && of.authorId)
    await tx.$executeRaw`
      insert into "Suspension" ("municipalityId", "decisionId", "personId", "endsAt")
      values (${municipalityId}::uuid, ${decision.id}::uuid, ${of.authorId}::uuid, now() + make_interval(days => ${decision.suspendedDays}::int))`
  const facts = { decisionId: decision.id, number: of.number, measure: decision.measure }
  await record(tx, { municipalityId, actorId, kind: 'case.decided', subjectId: of.id, public: false, facts })
  await tellReporters(tx, of, decision, actorId)
}

async function tellReporters(tx: Tx, of: LockedCase, decision: Effective, actorId: string): Promise<void> {
  const { municipalityId, id: caseId } = of
  await tellVisitors(tx, of, decision.measure)
  if ((await tx.report.count({ where: { municipalityId, caseId, reporterId: { not: null } } })) === 0) return
  const facts = { decisionId: decision.id }
  await record(tx, { municipalityId, actorId, kind: 'case.outcome', subjectId: caseId, public: false, facts })
}

async function changeSubject(
  tx: Tx,
  of: LockedCase,
  decision: Effective,
  redacted: Words | null,
  actorId: string,
): Promise<void> {
  const { municipalityId, subjectKind, subjectId } = of
  const moderation = moderationOf(subjectKind)
  const subject = { municipalityId, id: subjectId }
  if (decision.measure === 'hide') {
    await moderation.hide(tx, subject)
    await noteAtSubject(tx, of, decision.id, 'hidden', actorId)
    return
  }
  if (decision.measure === 'redact' && redacted) {
    await lockOriginal(tx, of, decision.id)
    await moderation.replaceText(tx, subject, redacted)
    await noteAtSubject(tx, of, decision.id, 'redacted', actorId)
  }
  // what waited for a first look is public from now on
  if (of.origin === 'held') await moderation.show(tx, subject)
}

/** The words as they were, for the time an appeal may come; the clock deletes them. */
async function lockOriginal(tx: Tx, { municipalityId, subjectKind, subjectId }: LockedCase, decisionId: string) {
  const original = await moderationOf(subjectKind).text(municipalityId, subjectId)
  if (!original) return
  await tx.$executeRaw`
    insert into "LockedOriginal" ("municipalityId", "decisionId", title, text, "deleteAfter")
    select m.id, ${decisionId}::uuid, ${original.title}, ${original.text},
      now() + make_interval(days => coalesce(s."keepOriginalDays", ${defaultSettings.keepOriginalDays}::int))
    from "Municipality" m left join "ModerationSettings" s on s."municipalityId" = m.id where m.id = ${municipalityId}::uuid`
}

/** As if it had never been decided: shown again, original words back where they are still kept, suspension over. */
export async function undo(
  tx: Tx,
  of: LockedCase,
  decision: LockedDecision,
  by: { id: string; text: string },
): Promise<void> {
  const { municipalityId, subjectKind, subjectId } = of
  const subject = { municipalityId, id: subjectId }
  await tx.$executeRaw`
    update "ModerationDecision" set "endedAt" = now(), "endedById" = ${by.id}::uuid, "endedText" = ${by.text}
    where "municipalityId" = ${municipalityId}::uuid and id = ${decision.id}::uuid`
  await tx.$executeRaw`
    update "Suspension" set "liftedAt" = now()
    where "municipalityId" = ${municipalityId}::uuid and "decisionId" = ${decision.id}::uuid and "liftedAt" is null`
  if (decision.measure === 'hide') await moderationOf(subjectKind).show(tx, subject)
  if (decision.measure === 'redact') {
    const where = { municipalityId, decisionId: decision.id }
    const original = await tx.lockedOriginal.findFirst({ where, select: { title: true, text: true } })
    if (original) await moderationOf(subjectKind).replaceText(tx, subject, original)
    await tx.lockedOriginal.deleteMany({ where })
  }
  if (decision.measure !== 'leave') await noteAtSubject(tx, of, decision.id, 'shown', by.id)
}

// what staff read in the history of the contribution itself; nobody is told by it
async function noteAtSubject(
  tx: Tx,
  { municipalityId, subjectKind, subjectId }: LockedCase,
  decisionId: string,
  what: 'hidden' | 'redacted' | 'shown',
  actorId: string,
): Promise<void> {
  const kind = `${subjectKind}.${what}`
  await record(tx, { municipalityId, actorId, kind, subjectId, public: false, facts: { decisionId } })
}
