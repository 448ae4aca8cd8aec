import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { amendmentOf, type HeldAmendment, isOpen } from './held-amendment.server.ts'
import { judge, type RevisionRefusal } from './revision.server.ts'
import { type HeldWording, holdWording, storeWording, type Words } from './wording.server.ts'
import { revisionsADay, wordingRefusal } from './wording.ts'

type Person = { municipalityId: string; id: string }

export type TakingRefusal = RevisionRefusal | 'closed'

/** Takes a proposal over, as it is or with changes by hand; the version names who proposed it. */
export async function takeAmendment(
  writer: Person,
  number: number,
  amendmentId: string,
  words: Words & { seenVersion: number },
): Promise<Outcome<void, TakingRefusal>> {
  const judged = await judge(writer, number, words)
  if (!judged.ok && judged.reason !== 'repeated') return judged
  return await inTransaction(async (tx) => {
    const found = await holdOpen(tx, writer, number, amendmentId)
    if (!found.ok) return found
    const { idea, amendment } = found.value
    if (amendment.takenAt) return done()
    if (!isOpen(amendment)) return refused('closed')
    const refusal = wordingRefusal(idea)
    if (refusal) return refused(refusal)
    if (idea.version !== words.seenVersion) return refused('changed-meanwhile')
    if (idea.revisedToday >= revisionsADay) return refused('too-often')
    await storeWording(tx, writer, idea, { ...words, note: amendment.reason, amendmentId })
    await close(tx, writer, amendmentId, { takenAt: new Date() })
    await noteDecision(tx, writer, idea, 'idea.amendmentTaken', amendmentId)
    return done()
  })
}

/** Declines a proposal, with a sentence that everybody can read. */
export function declineAmendment(
  writer: Person,
  number: number,
  amendmentId: string,
  answer: string,
): Promise<Outcome<void, 'unknown' | 'not-yours' | 'closed'>> {
  return inTransaction(async (tx) => {
    const found = await holdOpen(tx, writer, number, amendmentId)
    if (!found.ok) return found
    const { idea, amendment } = found.value
    if (amendment.declinedAt) return done()
    if (!isOpen(amendment)) return refused('closed')
    await close(tx, writer, amendmentId, { declinedAt: new Date(), answer })
    await noteDecision(tx, writer, idea, 'idea.amendmentDeclined', amendmentId)
    return done()
  })
}

async function holdOpen(
  tx: Tx,
  writer: Person,
  number: number,
  amendmentId: string,
): Promise<Outcome<{ idea: HeldWording; amendment: HeldAmendment }, 'unknown' | 'not-yours'>> {
  const idea = await holdWording(tx, writer, number)
  const amendment = idea && (await amendmentOf(tx, writer.municipalityId, idea.id, amendmentId))
  // what moderation has put out of sight, or not looked at yet, is nobody's to take over
  if (!idea || !amendment || amendment.hiddenAt) return refused('unknown')
  return idea.writes ? done({ idea, amendment }) : refused('not-yours')
}

async function close(
  tx: Tx,
  writer: Person,
  id: string,
  end: { takenAt: Date } | { declinedAt: Date; answer: string },
): Promise<void> {
  const { municipalityId, id: decidedById } = writer
  await tx.ideaAmendment.updateMany({ where: { municipalityId, id }, data: { ...end, decidedById } })
}

async function noteDecision(
  tx: Tx,
  writer: Person,
  idea: HeldWording,
  kind: 'idea.amendmentTaken' | 'idea.amendmentDeclined',
  amendmentId: string,
): Promise<void> {
  const { municipalityId, id: actorId } = writer
  const { id: subjectId, number } = idea
  await record(tx, { municipalityId, actorId, kind, subjectId, public: true, facts: { number, amendmentId } })
}
