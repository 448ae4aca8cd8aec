import { record } from '#app/chronicle/record.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import type { Moderator } from './decide.server.ts'

/** Takes on open cases nobody has taken on yet; colleagues see it. Answers how many there were. */
export function claimCases({ municipalityId, id }: Moderator, numbers: number[]): Promise<number> {
  return inTransaction(async (tx) => {
    const claimed = await tx.$queryRaw<{ id: string; number: number }[]>`
      update "ModerationCase" set "claimedById" = ${id}::uuid, "claimedAt" = now()
      where "municipalityId" = ${municipalityId}::uuid and number = any(${numbers}::int[]) and "closedAt" is null
        and "claimedById" is null and "authorId" is distinct from ${id}::uuid
      returning id, number`
    for (const { id: caseId, number } of claimed)
      await record(tx, {
        municipalityId,
        actorId: id,
        kind: 'case.claimed',
        subjectId: caseId,
        public: false,
        facts: { number },
      })
    return claimed.length
  })
}

/** Gives an open case back to everybody, the own or that of a colleague who is away. */
export function releaseCase({ municipalityId, id }: Moderator, number: number): Promise<void> {
  return inTransaction(async (tx) => {
    const released = await tx.$queryRaw<{ id: string }[]>`
      update "ModerationCase" set "claimedById" = null, "claimedAt" = null
      where "municipalityId" = ${municipalityId}::uuid and number = ${number}::int and "closedAt" is null and "claimedById" is not null
      returning id`
    for (const { id: caseId } of released)
      await record(tx, {
        municipalityId,
        actorId: id,
        kind: 'case.released',
        subjectId: caseId,
        public: false,
        facts: { number },
      })
  })
}
