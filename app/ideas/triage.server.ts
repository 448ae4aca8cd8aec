import { inTransaction } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { type Staff, storeAnswer } from './answer.server.ts'
import { lockIdeas } from './lock.server.ts'

/**
 * Takes several new ideas into review with the same words to their authors. Ideas that are not new any more stay as they are: sent twice, it
 * happens once. Answers how many were taken.
 */
export function reviewIdeas(staff: Staff, numbers: number[], text: string): Promise<number> {
  return inTransaction(async (tx) => {
    const named = await tx.idea.findMany({
      where: { municipalityId: staff.municipalityId, number: { in: numbers } },
      select: { id: true },
    })
    const ids = named.map((idea) => idea.id)
    const ideas = await lockIdeas(tx, staff.municipalityId, ids)
    const fresh = ideas.filter((idea) => idea.status === 'new' && !idea.hiddenAt && !idea.withdrawnAt)
    for (const idea of fresh)
      await storeAnswer(tx, staff, idea, { id: newId(), status: 'inReview', reason: null, forwardedTo: null, text })
    return fresh.length
  })
}
