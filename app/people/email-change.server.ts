import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, isDuplicate, prisma } from '#app/platform/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { postEmailChanged, postKnown, postNewEmail } from './account-letters.server.ts'
import { issueMailToken, useMailToken } from './mail-token.server.ts'
import { knowsPassword, mailboxOf } from './password-change.server.ts'
import { recordJoined } from './sign-up.server.ts'

type Account = { municipalityId: string; id: string }
type NewAddress = { municipalityId: string; personId: string; email: string }

/** Sends a letter to the new address; nothing changes until it is confirmed. Says nothing about accounts of others. */
export async function requestNewEmail(
  { municipalityId, id }: Account,
  { email, password }: { email: string; password: string },
): Promise<Outcome<undefined, 'wrong-password' | 'same'>> {
  if (!(await knowsPassword({ municipalityId, id }, password))) return refused('wrong-password')
  if ((await prisma.person.count({ where: { municipalityId, id, email } })) > 0) return refused('same')
  const data: NewAddress = { municipalityId, personId: id, email }
  await inTransaction((tx) => enqueue(tx, newEmailJob.name, data, { secret: true }))
  return done()
}

/** Uses the link of the letter: the account has the new address, the old one is told. */
export async function confirmNewEmail(
  municipalityId: string,
  token: string,
): Promise<Outcome<Account, 'expired' | 'taken'>> {
  try {
    return await inTransaction(async (tx) => {
      const used = await useMailToken(tx, municipalityId, token, 'changeEmail')
      if (!used) return refused('expired')
      const person = { municipalityId, id: used.personId }
      const old = await mailboxOf(tx, person)
      if (!old) return refused('expired')
      const before = await tx.person.findUniqueOrThrow({
        where: { municipalityId_id: person },
        select: { emailVerifiedAt: true },
      })
      // an account with that address which nobody ever confirmed is in the way of its owner
      await tx.person.deleteMany({
        where: { municipalityId, email: used.email, emailVerifiedAt: null, NOT: { id: person.id } },
      })
      await tx.person.update({
        where: { municipalityId_id: person },
        data: { email: used.email, emailVerifiedAt: new Date() },
        select: { id: true },
      })
      // links in letters to the old address are worth nothing any more
      await tx.mailToken.deleteMany({ where: { municipalityId, personId: person.id } })
      if (!before.emailVerifiedAt) await recordJoined(tx, municipalityId, person.id)
      await record(tx, {
        municipalityId,
        actorId: person.id,
        kind: 'person.emailChanged',
        subjectId: person.id,
        public: false,
      })
      // an address nobody confirmed may belong to somebody else
      if (before.emailVerifiedAt) await postEmailChanged(tx, old)
      return done(person)
    })
  } catch (error) {
    if (isDuplicate(error)) return refused('taken')
    throw error
  }
}

export const newEmailJob: Job<NewAddress> = { name: 'people.newEmail', work: askNewAddress, secret: true }

async function askNewAddress({ municipalityId, personId, email }: NewAddress): Promise<void> {
  await inTransaction(async (tx) => {
    const person = await mailboxOf(tx, { municipalityId, id: personId })
    if (!person) return
    const owner = await tx.person.findUnique({
      where: { municipalityId_email: { municipalityId, email } },
      select: { id: true, email: true, language: true, displayName: true, emailVerifiedAt: true },
    })
    // the person's own address, or that of somebody who has confirmed it
    if (owner?.emailVerifiedAt) return await postKnown(tx, { municipalityId, ...owner, email })
    const token = await issueMailToken(tx, { municipalityId, id: personId }, 'changeEmail', email)
    await postNewEmail(tx, { ...person, email }, token)
  })
}
