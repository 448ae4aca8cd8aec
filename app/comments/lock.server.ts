import type { Tx } from '#app/platform/db.server.ts'
import { minutesToEdit, type Stance } from './comment.ts'

export type LockedComment = {
  id: string
  threadId: string
  authorId: string
  text: string
  stance: Stance
  depth: number
  writtenAt: Date
  editedAt: Date | null
  hiddenAt: Date | null
  withdrawnAt: Date | null
  heldAt: Date | null
  /** by the clock of the database */
  canBeEdited: boolean
}

/** Reads a comment and holds it until the transaction ends; its thread first, as everybody does who writes. */
export async function lockComment(tx: Tx, municipalityId: string, id: string): Promise<LockedComment | null> {
  await tx.$queryRaw`
    select t.id from "Thread" t join "Comment" c on c."municipalityId" = t."municipalityId" and c."threadId" = t.id
    where c."municipalityId" = ${municipalityId}::uuid and c.id = ${id}::uuid for no key update of t`
  const [comment] = await tx.$queryRaw<LockedComment[]>`
    select id, "threadId", "authorId", text, stance::text, depth, "writtenAt", "editedAt", "hiddenAt", "withdrawnAt", "heldAt",
      "writtenAt" > now() - make_interval(mins => ${minutesToEdit}::int) as "canBeEdited"
    from "Comment" where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid for update`
  return comment ?? null
}
