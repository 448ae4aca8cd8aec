import { inTransaction } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonaKey, personas } from './personas.ts'
import { recordJoined } from './sign-up.server.ts'
import { grantRoles } from './staff.server.ts'

/** The demo lets a visitor become somebody without a password: only when started as a demo, only from this very machine. */
export function isDemoVisit({ loopback }: { loopback: boolean }): boolean {
  return env().DEMO && loopback
}

/** The account of a persona, made when it is missing. */
export async function becomePersona(
  municipalityId: string,
  key: PersonaKey,
): Promise<{ municipalityId: string; id: string }> {
  const persona = personas.find((one) => one.key === key)!
  return await inTransaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; made: boolean }[]>`
      insert into "Person" ("municipalityId", id, email, "displayName", "emailVerifiedAt")
      values (${municipalityId}::uuid, ${newId()}::uuid, ${persona.email}, ${persona.displayName}, now())
      on conflict ("municipalityId", email) do update set "emailVerifiedAt" = coalesce("Person"."emailVerifiedAt", now())
      returning id, xmax = 0 as made`
    const { id, made } = rows[0]!
    if (made) {
      await grantRoles(tx, municipalityId, id, [...persona.roles], null)
      await recordJoined(tx, municipalityId, id)
    }
    return { municipalityId, id }
  })
}
