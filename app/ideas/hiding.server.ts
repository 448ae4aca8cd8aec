import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Staff } from './answer.server.ts'
import type { HidingReason } from './idea.ts'
import { type LockedIdea, lockIdea } from './lock.server.ts'

export type Hiding = {
  /** made with the form: sent twice, it is stored once */
  id: string
  reason: HidingReason
  /** to the author: what exactly, and why */
  text: string
}

/** Takes an idea out of the public's sight, with a reason its author is told. */
export function hideIdea(
  staff: Staff,
  ideaId: string,
  hiding: Hiding,
): Promise<Outcome<void, 'unknown' | 'withdrawn' | 'already-hidden'>> {
  return inTransaction(async (tx) => {
    const { municipalityId } = staff
    const idea = await lockIdea(tx, municipalityId, ideaId)
    if (!idea) return refused('unknown')
    const stored = await tx.ideaHiding.count({ where: { municipalityId, id: hiding.id, ideaId } })
    if (stored > 0) return done()
    if (idea.withdrawnAt) return refused('withdrawn')
    if (idea.hiddenAt) return refused('already-hidden')
    await tx.ideaHiding.create({
      data: { municipalityId, ideaId, hiddenById: staff.id, ...hiding },
      select: { id: true },
    })
    await setHidden(tx, municipalityId, idea, true)
    await note(tx, staff, idea, 'idea.hidden', { hidingId: hiding.id, reason: hiding.reason })
    return done()
  })
}

/** Brings a hidden idea back, just as it was. */
export function showIdea(staff: Staff, ideaId: string): Promise<Outcome<void, 'unknown' | 'not-hidden'>> {
  return inTransaction(async (tx) => {
    const { municipalityId } = staff
    const idea = await lockIdea(tx, municipalityId, ideaId)
    if (!idea) return refused('unknown')
    if (!idea.hiddenAt) return refused('not-hidden')
    await tx.$executeRaw`
      update "IdeaHiding" set "shownAt" = now(), "shownById" = ${staff.id}::uuid
      where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid and "shownAt" is null`
    await setHidden(tx, municipalityId, idea, false)
    await note(tx, staff, idea, 'idea.shown')
    return done()
  })
}

async function setHidden(tx: Tx, municipalityId: string, idea: LockedIdea, hidden: boolean): Promise<void> {
  await tx.$executeRaw`
    update "Idea" set "hiddenAt" = case when ${hidden} then now() end
    where "municipalityId" = ${municipalityId}::uuid and id = ${idea.id}::uuid`
}

async function note(
  tx: Tx,
  staff: Staff,
  idea: LockedIdea,
  kind: 'idea.hidden' | 'idea.shown',
  facts: Record<string, string> = {},
): Promise<void> {
  const { municipalityId, id: actorId } = staff
  await record(tx, {
    municipalityId,
    actorId,
    kind,
    subjectId: idea.id,
    public: false,
    facts: { number: idea.number, ...facts },
  })
}
