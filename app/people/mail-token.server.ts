import type { Db, Tx } from '#app/platform/db.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import type { Language } from '#app/ui/texts.ts'
import type { MailTokenKind } from '#prisma/generated/enums.ts'
import { hashToken, newToken } from './token.ts'

const hoursToLive: Record<MailTokenKind, number> = { verifyEmail: 48, changeEmail: 24, resetPassword: 2 }

export type MailProof = {
  kind: MailTokenKind
  personId: string
  /** the address the letter went to */
  email: string
  displayName: string
  language: Language
}

/** Makes the secret of a link in a letter to `email`. */
export async function issueMailToken(
  db: Db,
  person: { municipalityId: string; id: string },
  kind: MailTokenKind,
  email: string,
): Promise<string> {
  const token = newToken()
  await db.mailToken.create({
    data: {
      municipalityId: person.municipalityId,
      tokenHash: hashToken(token),
      kind,
      personId: person.id,
      email,
      expiresAt: new Date(Date.now() + hoursToLive[kind] * 3_600_000),
    },
    select: { tokenHash: true },
  })
  return token
}

/** Looks at a link without using it up: programs that scan mail open links, too. */
export async function readMailToken(
  municipalityId: string,
  token: string,
  kinds: MailTokenKind[],
): Promise<MailProof | null> {
  const rows = await prisma.$queryRaw<MailProof[]>`
    select t.kind::text as kind, t."personId", t.email, p."displayName", p.language from "MailToken" t
    join "Person" p on p."municipalityId" = t."municipalityId" and p.id = t."personId"
    where t."municipalityId" = ${municipalityId}::uuid and t."tokenHash" = ${hashToken(token)} and t.kind::text = any(${kinds})
      and t."usedAt" is null and t."expiresAt" > now() and p."deletedAt" is null`
  return rows[0] ?? null
}

/** Uses a link up; null when it was used, is too old or unknown. Of two at the same time one wins. */
export async function useMailToken(
  tx: Tx,
  municipalityId: string,
  token: string,
  kind: MailTokenKind,
): Promise<{ personId: string; email: string } | null> {
  const rows = await tx.$queryRaw<{ personId: string; email: string }[]>`
    update "MailToken" set "usedAt" = now()
    where "municipalityId" = ${municipalityId}::uuid and "tokenHash" = ${hashToken(token)} and kind = ${kind}::"MailTokenKind"
      and "usedAt" is null and "expiresAt" > now()
    returning "personId", email`
  return rows[0] ?? null
}
