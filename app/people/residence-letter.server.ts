import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { keyedHash } from '#app/platform/sealing.server.ts'
import { postResidenceDeclined } from './account-letters.server.ts'
import { readCode } from './code.ts'
import { codeLength, newCode } from './new-code.server.ts'
import { mailboxOf } from './password-change.server.ts'
import { type ConfirmRefusal, confirmResidence, type RegisterFacts } from './residence.server.ts'

type Account = { municipalityId: string; id: string }

export type LetterWish = RegisterFacts & { street: string; postcode: string; place: string }
/** One letter: to whom, and the code. The code exists here alone; only its hash is kept. */
export type ResidenceLetter = Pick<LetterWish, 'firstName' | 'lastName' | 'street' | 'postcode' | 'place'> & {
  code: string
}

/** Wrong codes after which a new letter is needed. */
export const mostTries = 5
/** Days a letter, and what was told for it, is good for. */
export const daysOfLetter = 56

/** Somebody asks for a letter; a second wish replaces the first, and the code of an older letter dies. */
export async function askForLetter({ municipalityId, id }: Account, wish: LetterWish): Promise<void> {
  const key = { municipalityId, personId: id }
  const { birthDate, ...rest } = wish
  const told = {
    ...rest,
    birthDate: new Date(`${birthDate}T00:00:00Z`),
    codeHash: null,
    letterAt: null,
    letterById: null,
    tries: 0,
    declinedAt: null,
    declineReason: '',
  }
  await prisma.residenceRequest.upsert({
    where: { municipalityId_personId: key },
    create: { ...key, ...told },
    update: { ...told, requestedAt: new Date() },
    select: { personId: true },
  })
}

/** Takes the wish back, and with it what was told. */
export async function takeBackWish({ municipalityId, id }: Account): Promise<void> {
  await prisma.residenceRequest.deleteMany({ where: { municipalityId, personId: id } })
}

/**
 * Makes a code for each of these people who wait, and hands it out once, to be printed. `again`: for letters that were lost; the code of the first
 * one dies. Without it, those who have a letter are left out: a list from before, sent once more, spoils no letter that is on its way.
 */
export async function makeLetters(
  staff: Account,
  personIds: string[],
  { again = false }: { again?: boolean } = {},
): Promise<ResidenceLetter[]> {
  const { municipalityId } = staff
  return await inTransaction(async (tx) => {
    const waiting = await tx.$queryRaw<Waiting[]>`
      update "ResidenceRequest" set "letterAt" = now(), "letterById" = ${staff.id}::uuid, tries = 0
      where "municipalityId" = ${municipalityId}::uuid and "personId" = any(${personIds}::uuid[]) and "declinedAt" is null
        and (${again} or "letterAt" is null)
      returning "personId", "requestedAt", "firstName", "lastName", street, postcode, place`
    const letters: ResidenceLetter[] = []
    for (const { personId, requestedAt: _, ...address } of waiting.toSorted(
      (a, b) => +a.requestedAt - +b.requestedAt,
    )) {
      const code = newCode()
      await tx.residenceRequest.update({
        where: { municipalityId_personId: { municipalityId, personId } },
        data: { codeHash: hashOf(personId, code) },
        select: { personId: true },
      })
      await record(tx, {
        municipalityId,
        actorId: staff.id,
        kind: 'person.residenceLetter',
        subjectId: personId,
        public: false,
      })
      letters.push({ ...address, code })
    }
    return letters
  })
}

type Waiting = Omit<ResidenceLetter, 'code'> & { personId: string; requestedAt: Date }

/** The register knows nobody like this: the person is told why and can correct it. */
export async function declineWish(
  staff: Account,
  personId: string,
  reason: string,
): Promise<Outcome<void, 'unknown' | 'reason-missing'>> {
  const { municipalityId } = staff
  if (reason.trim() === '') return refused('reason-missing')
  return await inTransaction(async (tx) => {
    const { count } = await tx.residenceRequest.updateMany({
      where: { municipalityId, personId, declinedAt: null },
      data: { declinedAt: new Date(), declineReason: reason.trim(), codeHash: null },
    })
    if (count === 0) return refused('unknown')
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'person.residenceDeclined',
      subjectId: personId,
      public: false,
    })
    const mailbox = await mailboxOf(tx, { municipalityId, id: personId })
    if (mailbox) await postResidenceDeclined(tx, mailbox, reason.trim())
    return done()
  })
}

export type CodeRefusal = 'no-letter' | 'wrong' | 'too-often' | Extract<ConfirmRefusal, 'other-account'>

/** The code of the letter arrived where the person says to live. Each wrong one counts, before it is compared. */
export async function confirmByCode(account: Account, typed: string): Promise<Outcome<void, CodeRefusal>> {
  const { municipalityId, id } = account
  const code = readCode(typed, codeLength)
  if (code === null) return refused('wrong')
  const [wish] = await prisma.$queryRaw<Wish[]>`
    update "ResidenceRequest" set tries = tries + 1
    where "municipalityId" = ${municipalityId}::uuid and "personId" = ${id}::uuid and "codeHash" is not null
      and "letterAt" > now() - make_interval(days => ${daysOfLetter}::int)
    returning tries, "codeHash", "firstName", "lastName", to_char("birthDate", 'YYYY-MM-DD') as "birthDate", "districtId", "letterById"`
  if (!wish) return refused('no-letter')
  if (wish.tries > mostTries) return refused('too-often')
  if (wish.codeHash !== hashOf(id, code)) return refused(wish.tries === mostTries ? 'too-often' : 'wrong')
  const { firstName, lastName, birthDate, districtId, letterById } = wish
  const facts = { firstName, lastName, birthDate, districtId }
  return await confirmResidence(account, { way: 'letter', confirmedById: letterById, facts })
}

type Wish = RegisterFacts & { tries: number; codeHash: string; letterById: string | null }

function hashOf(personId: string, code: string): string {
  return keyedHash('residence-code', `${personId}:${code}`)
}
