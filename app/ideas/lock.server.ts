import type { Tx } from '#app/platform/db.server.ts'
import type { IdeaStatus } from './idea.ts'

export type LockedIdea = {
  id: string
  number: number
  status: IdeaStatus
  authorId: string
  mergedIntoId: string | null
  hiddenAt: Date | null
  heldAt: Date | null
  withdrawnAt: Date | null
}

/**
 * Reads ideas and holds them until the transaction ends, so that two members of staff decide one after the other. Always in the order of
 * their ids: two who lock the same pair wait for each other instead of blocking each other.
 */
export function lockIdeas(tx: Tx, municipalityId: string, ids: string[]): Promise<LockedIdea[]> {
  return tx.$queryRaw<LockedIdea[]>`
    select id, number, status::text, "authorId", "mergedIntoId", "hiddenAt", "heldAt", "withdrawnAt" from "Idea"
    where "municipalityId" = ${municipalityId}::uuid and id = any(${ids}::uuid[]) order by id for update`
}

export async function lockIdea(tx: Tx, municipalityId: string, id: string): Promise<LockedIdea | null> {
  const [idea] = await lockIdeas(tx, municipalityId, [id])
  return idea ?? null
}
