import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/ui/texts.ts'
import { postInvitation } from './account-letters.server.ts'
import { hashPassword, passwordFits } from './password-hash.server.ts'
import type { CurrentPerson, Role } from './rights.ts'
import { recordJoined } from './sign-up.server.ts'
import { grantRoles, holdRoles } from './staff.server.ts'
import { hashToken, newToken } from './token.ts'

const daysToLive = 14

export type Invitation = { email: string; roles: Role[]; invitedBy: string | null; hasAccount: boolean }
export type OpenInvitation = {
  id: string
  email: string
  roles: Role[]
  createdAt: Date
  expiresAt: Date
  expired: boolean
}

/** Invites somebody to the staff by mail; an open invitation to the same address is replaced. */
export async function inviteStaff(
  by: CurrentPerson,
  { email, roles, language }: { email: string; roles: Role[]; language: Language },
): Promise<Outcome<undefined, 'already-staff'>> {
  const { municipalityId } = by
  return await inTransaction(async (tx) => {
    await holdRoles(tx, municipalityId)
    const staff = await tx.personRole.count({ where: { municipalityId, person: { email, deletedAt: null } } })
    if (staff > 0) return refused('already-staff')
    if (await wasJustInvited(tx, municipalityId, email, roles)) return done()
    await tx.invitation.deleteMany({ where: { municipalityId, email, acceptedAt: null } })
    const token = newToken()
    const expiresAt = new Date(Date.now() + daysToLive * 86_400_000)
    await tx.invitation.create({
      data: { municipalityId, tokenHash: hashToken(token), email, roles, invitedById: by.id, expiresAt },
      select: { email: true },
    })
    const known = await tx.person.findUnique({
      where: { municipalityId_email: { municipalityId, email } },
      select: { displayName: true, language: true },
    })
    const to = { municipalityId, email, language: known?.language ?? language, displayName: known?.displayName ?? null }
    await postInvitation(tx, to, by.displayName, roles, token)
    await recordInvitation(tx, by, 'staff.invited', roles)
    return done()
  })
}

/** Invitations nobody has taken up yet, newest first; named by a part of what is stored, never by the secret. */
export async function listInvitations(municipalityId: string): Promise<OpenInvitation[]> {
  return await prisma.$queryRaw<OpenInvitation[]>`
    select left("tokenHash", 32) as id, email, roles::text[] as roles, "createdAt", "expiresAt", "expiresAt" <= now() as expired
    from "Invitation" where "municipalityId" = ${municipalityId}::uuid and "acceptedAt" is null order by "createdAt" desc, email`
}

/** Makes an invitation worthless; answers whether it was there. */
export async function withdrawInvitation(by: CurrentPerson, id: string): Promise<boolean> {
  return await inTransaction(async (tx) => {
    const { count } = await tx.invitation.deleteMany({
      where: { municipalityId: by.municipalityId, tokenHash: { startsWith: id.slice(0, 64) }, acceptedAt: null },
    })
    if (count > 0) await recordInvitation(tx, by, 'staff.invitationWithdrawn', [])
    return count > 0
  })
}

/** Looks at an invitation; null when it was used, withdrawn, is too old or unknown. */
export async function readInvitation(municipalityId: string, token: string): Promise<Invitation | null> {
  const rows = await prisma.$queryRaw<Invitation[]>`
    select i.email, i.roles::text[] as roles, b."displayName" as "invitedBy",
      exists (select 1 from "Person" p where p."municipalityId" = i."municipalityId" and p.email = i.email and p."passwordHash" is not null
        and p."emailVerifiedAt" is not null) as "hasAccount"
    from "Invitation" i join "Person" b on b."municipalityId" = i."municipalityId" and b.id = i."invitedById"
    where i."municipalityId" = ${municipalityId}::uuid and i."tokenHash" = ${hashToken(token)} and i."acceptedAt" is null
      and i."expiresAt" > now()`
  return rows[0] ?? null
}

export type Acceptance =
  | { signedInAs: CurrentPerson }
  /** an account with this address exists: its password */
  | { password: string }
  /** there is none yet */
  | { displayName: string; password: string; language: Language }

/**
 * Takes an invitation up: the account that has the address, or a new one, gets the roles. The link came by mail, so the address needs no
 * further proof; a person who is signed in may have another one.
 */
export async function acceptInvitation(
  municipalityId: string,
  token: string,
  by: Acceptance,
): Promise<Outcome<{ municipalityId: string; id: string }, 'expired' | 'wrong-password'>> {
  const invitation = await readInvitation(municipalityId, token)
  if (!invitation) return refused('expired')
  const passwordHash = 'displayName' in by ? await hashPassword(by.password) : null
  if ('password' in by && invitation.hasAccount && !(await knows(municipalityId, invitation.email, by.password)))
    return refused('wrong-password')
  return await inTransaction(async (tx) => {
    const used = await useInvitation(tx, municipalityId, token)
    if (!used) return refused('expired')
    const personId =
      'signedInAs' in by ? by.signedInAs.id : await accountFor(tx, municipalityId, used.email, by, passwordHash)
    if (!personId) return refused('wrong-password')
    await grantRoles(tx, municipalityId, personId, used.roles, used.invitedById)
    await record(tx, {
      municipalityId,
      actorId: personId,
      kind: 'staff.joined',
      subjectId: personId,
      public: false,
      facts: { roles: used.roles.join(' ') },
    })
    return done({ municipalityId, id: personId })
  })
}

/** A double click sends one letter. */
async function wasJustInvited(tx: Tx, municipalityId: string, email: string, roles: Role[]): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from "Invitation" where "municipalityId" = ${municipalityId}::uuid and email = ${email} and "acceptedAt" is null
      and roles::text[] = ${roles}::text[] and "createdAt" > now() - interval '30 seconds'`
  return rows.length > 0
}

async function knows(municipalityId: string, email: string, password: string): Promise<boolean> {
  const person = await prisma.person.findUnique({
    where: { municipalityId_email: { municipalityId, email } },
    select: { passwordHash: true },
  })
  return await passwordFits(person?.passwordHash, password)
}

async function useInvitation(tx: Tx, municipalityId: string, token: string) {
  const rows = await tx.$queryRaw<{ email: string; roles: Role[]; invitedById: string }[]>`
    update "Invitation" set "acceptedAt" = now() where "municipalityId" = ${municipalityId}::uuid and "tokenHash" = ${hashToken(token)}
      and "acceptedAt" is null and "expiresAt" > now()
    returning email, roles::text[] as roles, "invitedById"`
  return rows[0] ?? null
}

async function accountFor(
  tx: Tx,
  municipalityId: string,
  email: string,
  by: Exclude<Acceptance, { signedInAs: CurrentPerson }>,
  passwordHash: string | null,
): Promise<string | null> {
  const person = await tx.person.findUnique({
    where: { municipalityId_email: { municipalityId, email } },
    select: { id: true, emailVerifiedAt: true, passwordHash: true },
  })
  if (person?.emailVerifiedAt && person.passwordHash) return person.id
  if (!('displayName' in by)) return null
  // an account nobody has confirmed gives way: the link proves the mailbox, and what a stranger set is overwritten
  const data = { displayName: by.displayName, passwordHash, language: by.language, emailVerifiedAt: new Date() }
  const id = person?.id ?? newId()
  if (person) {
    await tx.session.deleteMany({ where: { municipalityId, personId: id } })
    await tx.person.update({ where: { municipalityId_id: { municipalityId, id } }, data, select: { id: true } })
  } else await tx.person.create({ data: { municipalityId, id, email, ...data }, select: { id: true } })
  await recordJoined(tx, municipalityId, id)
  return id
}

async function recordInvitation(tx: Tx, by: CurrentPerson, kind: string, roles: Role[]): Promise<void> {
  const { municipalityId, id } = by
  const facts: Record<string, string> = roles.length > 0 ? { roles: roles.join(' ') } : {}
  await record(tx, { municipalityId, actorId: id, kind, subjectId: id, public: false, facts })
}
