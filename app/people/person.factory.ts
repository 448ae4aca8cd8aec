import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { CurrentPerson, Role } from './rights.ts'

type Details = { email?: string; displayName?: string; roles?: Role[]; verified?: boolean; passwordHash?: string }

/** A citizen with a verified mailbox. */
export async function aCitizen(
  municipality: { id: string },
  details: Details = {},
): Promise<CurrentPerson & { email: string }> {
  const id = newId()
  const email = details.email ?? `${id}@example.org`
  const displayName = details.displayName ?? 'Kim Beispiel'
  const roles = details.roles ?? []
  const emailVerified = details.verified ?? true
  await prisma.person.create({
    data: {
      municipalityId: municipality.id,
      id,
      email,
      displayName,
      emailVerifiedAt: emailVerified ? new Date() : null,
      passwordHash: details.passwordHash ?? null,
      roles: { create: roles.map((role) => ({ role })) },
    },
    select: { id: true },
  })
  return { municipalityId: municipality.id, id, displayName, emailVerified, roles, email }
}

/** A member of staff with the given roles. */
export function aStaffMember(municipality: { id: string }, roles: Role[] = ['moderator'], details: Details = {}) {
  return aCitizen(municipality, { displayName: 'Mitarbeit Beispiel', ...details, roles })
}
