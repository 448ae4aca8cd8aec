import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { letterJobName } from '#app/platform/letter.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { postDeleted } from './account-letters.server.ts'
import { eraseOwnData } from './own-data.server.ts'
import type { DataSubject, OwnData } from './own-data.ts'
import { knowsPassword, mailboxOf } from './password-change.server.ts'
import { hasOtherAdministrator, holdRoles } from './staff.server.ts'

/**
 * Deletes an account: public content stays as that of a deleted account, everything personal goes, all in one transaction. The row of the
 * person stays, empty, so that the chronicle and the content keep what they point to.
 */
export async function deleteAccount(
  sources: OwnData[],
  { municipalityId, id }: DataSubject,
  { password }: { password: string },
): Promise<Outcome<undefined, 'wrong-password' | 'last-administrator'>> {
  const person = { municipalityId, id }
  if (!(await knowsPassword(person, password))) return refused('wrong-password')
  return await inTransaction(async (tx) => {
    await holdRoles(tx, municipalityId)
    if (await isLastAdministrator(tx, person)) return refused('last-administrator')
    const to = await mailboxOf(tx, person)
    if (!to) return done()
    await eraseOwnData(tx, sources, person)
    await forgetLetters(tx, municipalityId, to.email)
    await record(tx, { municipalityId, actorId: id, kind: 'person.deleted', subjectId: id, public: false })
    await postDeleted(tx, { ...to, displayName: null })
    return done()
  })
}

/** Letters on their way to the address go nowhere any more. */
async function forgetLetters(tx: Tx, municipalityId: string, email: string): Promise<void> {
  await tx.$executeRaw`
    delete from pgboss.job where name = ${letterJobName} and data ->> 'municipalityId' = ${municipalityId}
      and data -> 'to' ->> 'email' = ${email}`
}

async function isLastAdministrator(tx: Tx, { municipalityId, id }: DataSubject): Promise<boolean> {
  const administers = await tx.personRole.count({ where: { municipalityId, personId: id, role: 'administrator' } })
  return administers > 0 && !(await hasOtherAdministrator(tx, municipalityId, id))
}
