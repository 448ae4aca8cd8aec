import { hashToken, newToken } from '#app/people/token.ts'
import { type Db, inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { isFounded } from './tenant.server.ts'

/**
 * Token of a new link that founds the first municipality, or null when there is one already. Valid once and for 24 hours; links printed at
 * earlier starts stop working.
 */
export async function createSetupLink(): Promise<string | null> {
  if (await isFounded()) return null
  const token = newToken()
  await inTransaction(async (tx) => {
    await tx.$executeRaw`delete from "SetupLink" where "usedAt" is null`
    await tx.$executeRaw`
      insert into "SetupLink" ("tokenHash", "expiresAt") values (${hashToken(token)}, now() + interval '24 hours')`
  })
  return token
}

/** Uses a link up, in the transaction that founds the municipality: of two at once one founds. */
export async function useSetupLink(tx: Tx, token: string): Promise<Outcome<void, 'unknown' | 'expired' | 'used'>> {
  const tokenHash = hashToken(token)
  const used = await tx.$executeRaw`
    update "SetupLink" set "usedAt" = now() where "tokenHash" = ${tokenHash} and "usedAt" is null and "expiresAt" > now()`
  return used === 1 ? done() : refused(await whyUnusable(tx, tokenHash))
}

/** Would the link still work? For the page behind it. */
export async function setupLinkState(token: string): Promise<'usable' | 'unknown' | 'expired' | 'used'> {
  const rows = await prisma.$queryRaw<{ usable: boolean }[]>`
    select "usedAt" is null and "expiresAt" > now() as usable from "SetupLink" where "tokenHash" = ${hashToken(token)}`
  return rows[0]?.usable ? 'usable' : await whyUnusable(prisma, hashToken(token))
}

async function whyUnusable(db: Db, tokenHash: string): Promise<'unknown' | 'expired' | 'used'> {
  const link = await db.setupLink.findUnique({ where: { tokenHash }, select: { usedAt: true } })
  if (!link) return 'unknown'
  return link.usedAt ? 'used' : 'expired'
}
