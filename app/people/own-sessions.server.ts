import { prisma } from '#app/platform/db.server.ts'
import { hashToken } from './token.ts'

type Account = { municipalityId: string; id: string }

export type OwnSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date; current: boolean }

/** Where a person is signed in, this browser first. */
export async function listSessions(person: Account, currentToken: string | null): Promise<OwnSession[]> {
  const currentHash = currentToken === null ? null : hashToken(currentToken)
  return await prisma.$queryRaw<OwnSession[]>`
    select id, device, "createdAt", "lastSeenAt", coalesce("tokenHash" = ${currentHash}, false) as current from "Session"
    where "municipalityId" = ${person.municipalityId}::uuid and "personId" = ${person.id}::uuid and "expiresAt" > now()
    order by current desc, "lastSeenAt" desc, id`
}

/** Signs one device out; a session of somebody else is not found. */
export async function endSession(person: Account, sessionId: string): Promise<boolean> {
  const { count } = await prisma.session.deleteMany({
    where: { municipalityId: person.municipalityId, personId: person.id, id: sessionId },
  })
  return count === 1
}

/** Signs all other devices out; answers how many. */
export async function endOtherSessions(person: Account, currentToken: string): Promise<number> {
  const { count } = await prisma.session.deleteMany({
    where: {
      municipalityId: person.municipalityId,
      personId: person.id,
      NOT: { tokenHash: hashToken(currentToken) },
    },
  })
  return count
}
