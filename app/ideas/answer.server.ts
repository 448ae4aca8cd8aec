import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { AnswerStatus, DeclineReason } from './idea.ts'
import { type LockedIdea, lockIdea } from './lock.server.ts'

export type Staff = { municipalityId: string; id: string }

export type Answer = {
  /** made with the form: sent twice, it is stored once */
  id: string
  status: AnswerStatus
  reason: DeclineReason | null
  forwardedTo: string | null
  text: string
  /** the latest answer the form showed; null when there was none */
  seenAnswerId: string | null
}

export type AnswerRefusal = 'unknown' | 'withdrawn' | 'hidden' | 'merged' | 'answered-meanwhile'

/**
 * Gives an idea the administration's answer: a status and words to the public. Refused when somebody else answered since the form was
 * opened, so nobody overrules a colleague unseen.
 */
export function answerIdea(staff: Staff, ideaId: string, answer: Answer): Promise<Outcome<void, AnswerRefusal>> {
  return inTransaction(async (tx) => {
    const idea = await lockIdea(tx, staff.municipalityId, ideaId)
    if (!idea) return refused('unknown')
    const last = await lastAnswers(tx, idea, staff.municipalityId, answer.id)
    if (last.stored) return done()
    const closed = closedFor(idea)
    if (closed) return refused(closed)
    if (last.id !== answer.seenAnswerId) return refused('answered-meanwhile')
    await storeAnswer(tx, staff, idea, answer)
    return done()
  })
}

/** Writes an answer to an idea that is locked in this transaction. */
export async function storeAnswer(
  tx: Tx,
  staff: Staff,
  idea: LockedIdea,
  answer: Omit<Answer, 'seenAnswerId'>,
): Promise<void> {
  const { municipalityId } = staff
  const { id, status, text } = answer
  const reason = status === 'declined' ? answer.reason : null
  const forwardedTo = status === 'forwarded' ? answer.forwardedTo : null
  // the moment of writing, not of the start of the transaction: who waited for a colleague answered later
  await tx.$executeRaw`
    insert into "IdeaAnswer" ("municipalityId", id, "ideaId", status, reason, "forwardedTo", text, "answeredById", "answeredAt")
    values (${municipalityId}::uuid, ${id}::uuid, ${idea.id}::uuid, ${status}::"IdeaStatus", ${reason}::"DeclineReason", ${forwardedTo}, ${text},
      ${staff.id}::uuid, clock_timestamp())`
  // an interim word does not make the waiting start anew
  if (status !== idea.status)
    await tx.$executeRaw`
      update "Idea" set status = ${status}::"IdeaStatus", "statusSince" = clock_timestamp()
      where "municipalityId" = ${municipalityId}::uuid and id = ${idea.id}::uuid`
  await record(tx, {
    municipalityId,
    actorId: staff.id,
    kind: 'idea.answered',
    subjectId: idea.id,
    public: true,
    facts: { number: idea.number, answerId: id, status },
  })
}

/** Why an idea takes no answer; null when it does. */
export function closedFor(
  idea: Pick<LockedIdea, 'withdrawnAt' | 'hiddenAt' | 'status'>,
): Exclude<AnswerRefusal, 'unknown' | 'answered-meanwhile'> | null {
  if (idea.withdrawnAt) return 'withdrawn'
  if (idea.hiddenAt) return 'hidden'
  return idea.status === 'merged' ? 'merged' : null
}

async function lastAnswers(tx: Tx, idea: LockedIdea, municipalityId: string, answerId: string) {
  const rows = await tx.ideaAnswer.findMany({
    where: { municipalityId, ideaId: idea.id },
    select: { id: true },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
  })
  return { id: rows[0]?.id ?? null, stored: rows.some((row) => row.id === answerId) }
}
