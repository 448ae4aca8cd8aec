import { record } from '#app/chronicle/record.server.ts'
import { nextNumber } from '#app/municipalities/numbers.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { HeldFor } from './rule.ts'

export type Opening = {
  municipalityId: string
  subjectKind: string
  subjectId: string
  authorId: string | null
  origin: 'reported' | 'held' | 'staff'
  heldFor?: HeldFor
}

export type OpenCase = { id: string; number: number; fresh: boolean }

/**
 * The open case of a contribution; a new one where there is none. Two who report at once meet in the same case: the unique index decides, and
 * the second one waits for the first.
 */
export async function openCase(tx: Tx, opening: Opening): Promise<OpenCase> {
  const { municipalityId, subjectKind, subjectId, authorId, origin, heldFor = null } = opening
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${subjectId}, 7))`
  const known = await tx.moderationCase.findFirst({
    where: { municipalityId, subjectId, closedAt: null },
    select: { id: true, number: true },
  })
  if (known) return { ...known, fresh: false }
  const id = newId()
  const number = await nextNumber(tx, municipalityId, 'case')
  await tx.moderationCase.create({
    data: { municipalityId, id, number, subjectKind, subjectId, authorId, origin, heldFor },
    select: { id: true },
  })
  await record(tx, {
    municipalityId,
    actorId: null,
    kind: origin === 'held' ? 'case.held' : 'case.opened',
    subjectId: id,
    public: false,
    facts: { number, subjectKind, subjectId, ...(heldFor ? { heldFor } : {}) },
  })
  return { id, number, fresh: true }
}
