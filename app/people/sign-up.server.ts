import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/ui/texts.ts'
import { postConfirmation, postKnown } from './account-letters.server.ts'
import { issueMailToken, readMailToken, useMailToken } from './mail-token.server.ts'
import { hashPassword, passwordFits } from './password-hash.server.ts'

export type SignUp = {
  email: string
  displayName: string
  password: string
  language: Language
  /** where the person wanted to go */
  next?: string | null
}

type Welcome = { municipalityId: string; personId: string; next: string | null }

/**
 * Creates an account, or leaves the one with this address alone: the work and the answer are the same, the letter tells the difference. An
 * account whose address nobody has confirmed belongs to nobody yet, so the last one to sign up wins it, and older sessions end.
 */
export async function signUp(municipalityId: string, person: SignUp): Promise<void> {
  const passwordHash = await hashPassword(person.password)
  await inTransaction(async (tx) => {
    const personId = await storeUnconfirmed(tx, municipalityId, { ...person, passwordHash })
    await tx.$executeRaw`
      delete from "Session" s using "Person" p where s."municipalityId" = ${municipalityId}::uuid and s."personId" = ${personId}::uuid
        and p."municipalityId" = s."municipalityId" and p.id = s."personId" and p."emailVerifiedAt" is null`
    await enqueue(tx, welcomeJob.name, { municipalityId, personId, next: person.next ?? null } satisfies Welcome)
  })
}

/** Sends the letter of confirmation again; its link leads on to `next`. */
export async function sendConfirmationAgain(
  person: { municipalityId: string; id: string },
  next: string | null,
): Promise<void> {
  const { municipalityId, id } = person
  await inTransaction((tx) => enqueue(tx, welcomeJob.name, { municipalityId, personId: id, next } satisfies Welcome))
}

/**
 * Uses the link of the letter. Whoever confirms has to know the password as well (or be signed in as that person): else a stranger could
 * sign up with the address of somebody else, who confirms out of curiosity.
 */
export async function confirmEmail(
  municipalityId: string,
  token: string,
  proof: { password: string } | { signedInAs: string },
): Promise<Outcome<{ municipalityId: string; id: string }, 'expired' | 'wrong-password'>> {
  const found = await readMailToken(municipalityId, token, ['verifyEmail'])
  if (!found) return refused('expired')
  if (!(await proves(municipalityId, found.personId, proof))) return refused('wrong-password')
  return await inTransaction(async (tx) => {
    const used = await useMailToken(tx, municipalityId, token, 'verifyEmail')
    if (!used) return refused('expired')
    const { count } = await tx.person.updateMany({
      where: { municipalityId, id: used.personId, email: used.email, emailVerifiedAt: null },
      data: { emailVerifiedAt: new Date() },
    })
    if (count === 1) await recordJoined(tx, municipalityId, used.personId)
    return done({ municipalityId, id: used.personId })
  })
}

/** Off the request path, so that no answer is quicker or slower for an address that has an account. */
export const welcomeJob: Job<Welcome> = { name: 'people.welcome', work: welcome }

async function welcome({ municipalityId, personId, next }: Welcome): Promise<void> {
  await inTransaction(async (tx) => {
    const person = await tx.person.findUnique({
      where: { municipalityId_id: { municipalityId, id: personId } },
      select: { id: true, email: true, emailVerifiedAt: true, language: true, displayName: true },
    })
    if (!person?.email) return
    const to = { municipalityId, ...person, email: person.email }
    if (person.emailVerifiedAt) return await postKnown(tx, to)
    if (await wasJustSent(tx, municipalityId, personId)) return
    await postConfirmation(tx, to, await issueMailToken(tx, to, 'verifyEmail', person.email), next)
  })
}

/** A double click and a job that runs again send one letter. */
async function wasJustSent(tx: Tx, municipalityId: string, personId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from "MailToken" where "municipalityId" = ${municipalityId}::uuid and "personId" = ${personId}::uuid and kind = 'verifyEmail'
      and "createdAt" > now() - interval '30 seconds'`
  return rows.length > 0
}

async function storeUnconfirmed(
  tx: Tx,
  municipalityId: string,
  { email, displayName, passwordHash, language }: SignUp & { passwordHash: string },
): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with stored as (
      insert into "Person" ("municipalityId", id, email, "displayName", "passwordHash", language)
      values (${municipalityId}::uuid, ${newId()}::uuid, ${email}, ${displayName}, ${passwordHash}, ${language})
      on conflict ("municipalityId", email) do update set "displayName" = excluded."displayName", "passwordHash" = excluded."passwordHash",
        language = excluded.language, "createdAt" = now()
      where "Person"."emailVerifiedAt" is null
      returning id)
    select id from stored
    union all select id from "Person" where "municipalityId" = ${municipalityId}::uuid and email = ${email} limit 1`
  return rows[0]!.id
}

async function proves(
  municipalityId: string,
  personId: string,
  proof: { password: string } | { signedInAs: string },
): Promise<boolean> {
  if ('signedInAs' in proof) return proof.signedInAs === personId
  const person = await prisma.person.findUnique({
    where: { municipalityId_id: { municipalityId, id: personId } },
    select: { passwordHash: true },
  })
  return await passwordFits(person?.passwordHash, proof.password)
}

/** A verified account is somebody of whom others may read. */
export async function recordJoined(tx: Tx, municipalityId: string, personId: string): Promise<void> {
  await record(tx, { municipalityId, actorId: personId, kind: 'person.joined', subjectId: personId, public: false })
}
