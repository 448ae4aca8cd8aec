import { prisma, rows } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { CurrentPerson } from './rights.ts'
import { hashToken, newToken } from './token.ts'

const lifetimeDays = 30
/** the expiry slides when a session is used, at most once a day: not a write per request */
const renewAfterMs = 24 * 3_600_000

/** Opens a session; the token goes into the cookie and is never stored. */
export async function openSession(
  person: { municipalityId: string; id: string },
  device: string,
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken()
  const expiresAt = inDays(lifetimeDays)
  await prisma.session.create({
    data: {
      municipalityId: person.municipalityId,
      tokenHash: hashToken(token),
      id: newId(),
      personId: person.id,
      device,
      expiresAt,
    },
    select: { id: true },
  })
  return { token, expiresAt }
}

/**
 * The person behind a session cookie, or null when it is unknown, expired or belongs to another municipality. What every page says besides
 * (`unread`: a number of notices, in SQL) is asked for in the same breath.
 */
export async function personOfSession(
  municipalityId: string,
  token: string,
  unread: (municipality: string, person: string) => string = () => '0',
): Promise<CurrentPerson | null> {
  const [row] = await rows<Omit<CurrentPerson, 'municipalityId'> & { lastSeenAt: Date }>(
    personBehind(unread('p."municipalityId"', 'p.id')),
    [municipalityId, hashToken(token)],
  )
  if (!row) return null
  if (Date.now() - row.lastSeenAt.getTime() > renewAfterMs) await renew(municipalityId, token)
  return {
    municipalityId,
    id: row.id,
    displayName: row.displayName,
    emailVerified: row.emailVerified,
    roles: row.roles,
    unread: row.unread,
  }
}

// every page of a signed-in visitor asks this first
const personBehind = (unread: string) => `
  select p.id, p."displayName", p."emailVerifiedAt" is not null as "emailVerified", s."lastSeenAt",
    array(select r.role::text from "PersonRole" r where r."municipalityId" = p."municipalityId" and r."personId" = p.id) as roles,
    ${unread} as unread
  from "Session" s join "Person" p on p."municipalityId" = s."municipalityId" and p.id = s."personId"
  where s."municipalityId" = $1::uuid and s."tokenHash" = $2 and s."expiresAt" > now() and p."deletedAt" is null`

/** Ends one session, by its token. */
export async function closeSession(municipalityId: string, token: string): Promise<void> {
  await prisma.session.deleteMany({ where: { municipalityId, tokenHash: hashToken(token) } })
}

async function renew(municipalityId: string, token: string): Promise<void> {
  await prisma.session.updateMany({
    where: { municipalityId, tokenHash: hashToken(token) },
    data: { lastSeenAt: new Date(), expiresAt: inDays(lifetimeDays) },
  })
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 86_400_000)
}
