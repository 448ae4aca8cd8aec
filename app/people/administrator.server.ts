import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Language } from '#app/ui/texts.ts'
import { hashPassword } from './password-hash.server.ts'
import { recordJoined } from './sign-up.server.ts'
import { grantRoles } from './staff.server.ts'

/**
 * The first administrator of a municipality, in the transaction that founds it. Whoever holds the one-time set-up link is believed, so the
 * address counts as confirmed: mail may not work yet.
 */
export async function createAdministrator(
  tx: Tx,
  municipalityId: string,
  person: { email: string; displayName: string; password: string; language?: Language },
): Promise<{ municipalityId: string; id: string }> {
  const id = newId()
  await tx.person.create({
    data: {
      municipalityId,
      id,
      email: person.email.trim().toLowerCase(),
      displayName: person.displayName,
      language: person.language ?? 'de',
      passwordHash: await hashPassword(person.password),
      emailVerifiedAt: new Date(),
    },
    select: { id: true },
  })
  await grantRoles(tx, municipalityId, id, ['administrator'], null)
  await recordJoined(tx, municipalityId, id)
  return { municipalityId, id }
}
