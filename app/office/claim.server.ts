import { record } from '#app/chronicle/record.server.ts'
import { hashToken } from '#app/people/token.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'

type Claimed = { ideaId: string; number: number; authorId: string }

/**
 * The code of a receipt makes the idea that of the person who types it: contact and placeholder go, the idea stands in the person's own list.
 * A code works once.
 */
export function claimIdea(
  person: { municipalityId: string; id: string },
  code: string,
): Promise<Outcome<{ number: number }, 'unknown'>> {
  const { municipalityId, id } = person
  return inTransaction(async (tx) => {
    const [entry] = await tx.$queryRaw<Claimed[]>`
      select e."ideaId", i.number, i."authorId" from "OnBehalfEntry" e
      join "Idea" i on i."municipalityId" = e."municipalityId" and i.id = e."ideaId"
      where e."municipalityId" = ${municipalityId}::uuid and e."claimHash" = ${hashToken(code)} for update of e, i`
    if (!entry) return refused('unknown')
    const { ideaId, number, authorId } = entry
    await tx.idea.update({
      where: { municipalityId_id: { municipalityId, id: ideaId } },
      data: { authorId: id },
      select: { id: true },
    })
    await tx.$executeRaw`
      update "OnBehalfEntry" set "claimHash" = null, "claimedAt" = now(), "contactEmail" = null, "contactAddress" = null
      where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid`
    // whom the idea belonged to so far was nobody but this person
    await tx.person.updateMany({
      where: { municipalityId, id: authorId, withoutAccount: true },
      data: { displayName: null, deletedAt: new Date() },
    })
    await record(tx, {
      municipalityId,
      actorId: id,
      kind: 'idea.claimed',
      subjectId: ideaId,
      public: true,
      facts: { number },
    })
    return done({ number })
  })
}
