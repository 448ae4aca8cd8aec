import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { postPasswordChanged, postReset } from './account-letters.server.ts'
import { issueMailToken, useMailToken } from './mail-token.server.ts'
import { hashPassword, passwordFits } from './password-hash.server.ts'
import { hashToken } from './token.ts'

type Account = { municipalityId: string; id: string }
type Forgotten = { municipalityId: string; personId: string }

/** Sends a link for a new password when the address has an account; the request does the same either way. */
export async function requestNewPassword(municipalityId: string, email: string): Promise<void> {
  const person = await prisma.person.findUnique({
    where: { municipalityId_email: { municipalityId, email } },
    select: { id: true },
  })
  // an id of nobody keeps the work the same
  const personId = person?.id ?? newId()
  await inTransaction((tx) => enqueue(tx, forgottenJob.name, { municipalityId, personId } satisfies Forgotten))
}

/** Sets a new password through the link of the letter, which also proves the mailbox. All sessions end. */
export async function setNewPassword(
  municipalityId: string,
  token: string,
  password: string,
): Promise<Outcome<Account, 'expired'>> {
  const passwordHash = await hashPassword(password)
  return await inTransaction(async (tx) => {
    const used = await useMailToken(tx, municipalityId, token, 'resetPassword')
    if (!used) return refused('expired')
    const person = { municipalityId, id: used.personId }
    await tx.$executeRaw`
      update "Person" set "emailVerifiedAt" = coalesce("emailVerifiedAt", now())
      where "municipalityId" = ${municipalityId}::uuid and id = ${person.id}::uuid and email = ${used.email}`
    await storePassword(tx, person, passwordHash, null)
    return done(person)
  })
}

/** Changes the password of a signed-in person; other devices are signed out. */
export async function changePassword(
  person: Account,
  sessionToken: string | null,
  { current, next }: { current: string; next: string },
): Promise<Outcome<undefined, 'wrong-password'>> {
  if (!(await knowsPassword(person, current))) return refused('wrong-password')
  const passwordHash = await hashPassword(next)
  await inTransaction((tx) => storePassword(tx, person, passwordHash, sessionToken))
  return done()
}

/** Is this the password of the account? An account without one (made by a demo) has nothing to know. */
export async function knowsPassword({ municipalityId, id }: Account, password: string): Promise<boolean> {
  const stored = await prisma.person.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { passwordHash: true },
  })
  return stored?.passwordHash === null || (await passwordFits(stored?.passwordHash, password))
}

export async function hasPassword({ municipalityId, id }: Account): Promise<boolean> {
  return (await prisma.person.count({ where: { municipalityId, id, passwordHash: { not: null } } })) === 1
}

export const forgottenJob: Job<Forgotten> = { name: 'people.forgotten', work: sendReset }

async function sendReset({ municipalityId, personId }: Forgotten): Promise<void> {
  await inTransaction(async (tx) => {
    const to = await mailboxOf(tx, { municipalityId, id: personId })
    if (!to) return
    const token = await issueMailToken(tx, { municipalityId, id: personId }, 'resetPassword', to.email)
    await postReset(tx, to, token)
  })
}

async function storePassword(tx: Tx, person: Account, passwordHash: string, keep: string | null): Promise<void> {
  const { municipalityId, id } = person
  await tx.person.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: { passwordHash },
    select: { id: true },
  })
  const tokenHash = keep === null ? undefined : { not: hashToken(keep) }
  await tx.session.deleteMany({ where: { municipalityId, personId: id, ...(tokenHash ? { tokenHash } : {}) } })
  // a stranger who knew the old password may have asked to take the account over to another address
  await tx.mailToken.deleteMany({
    where: { municipalityId, personId: id, kind: { in: ['resetPassword', 'changeEmail'] } },
  })
  await record(tx, { municipalityId, actorId: id, kind: 'person.passwordChanged', subjectId: id, public: false })
  const to = await mailboxOf(tx, person)
  if (to) await postPasswordChanged(tx, to)
}

/** Where a person is written to; null when the account is deleted. */
export async function mailboxOf(tx: Tx, { municipalityId, id }: Account) {
  const person = await tx.person.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { email: true, language: true, displayName: true },
  })
  return person?.email ? { municipalityId, ...person, email: person.email } : null
}
