import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, isDuplicate, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { postResidenceConfirmed, postResidenceMoved } from './account-letters.server.ts'
import { mailboxOf } from './password-change.server.ts'
import { type RegisterName, registerMark } from './register-mark.server.ts'

type Account = { municipalityId: string; id: string }
type Staff = Account

/** What is known about where somebody lives; `mark` stands for the human, whatever account they use. */
export type Residence = { birthDate: string; districtId: string | null; mark: string; confirmedAt: Date }
export type RegisterFacts = RegisterName & { districtId: string | null }
export type ConfirmRefusal = 'unknown' | 'other-account'

/** The confirmed residence of a person; null: none. */
export async function residenceOf({ municipalityId, id }: Account): Promise<Residence | null> {
  const found = await prisma.residence.findUnique({
    where: { municipalityId_personId: { municipalityId, personId: id } },
    select: { birthDate: true, districtId: true, mark: true, confirmedAt: true },
  })
  return found ? { ...found, birthDate: found.birthDate.toISOString().slice(0, 10) } : null
}

/**
 * Somebody stands at the desk with an identity card, and says the address they sign in with. `move`: another account of the same human is
 * confirmed, and the human does not get into it any more.
 */
export async function confirmAtDesk(
  staff: Staff,
  email: string,
  facts: RegisterFacts,
  move = false,
): Promise<Outcome<{ displayName: string }, ConfirmRefusal>> {
  const person = await prisma.person.findFirst({
    where: { municipalityId: staff.municipalityId, email: email.trim().toLowerCase(), emailVerifiedAt: { not: null } },
    select: { id: true, displayName: true },
  })
  if (!person) return refused('unknown')
  const confirmed = await confirmResidence(
    { municipalityId: staff.municipalityId, id: person.id },
    { way: 'desk', confirmedById: staff.id, facts, move },
  )
  return confirmed.ok ? done({ displayName: person.displayName ?? '' }) : confirmed
}

type Proof = {
  way: 'desk' | 'letter' | 'provider'
  /** staff at the desk, or who sent the letter; null: an identity provider */
  confirmedById: string | null
  facts: RegisterFacts
  /** takes the confirmation from another account of the same human */
  move?: boolean
}

/**
 * Writes down that somebody lives here, however it was shown: desk, letter, identity provider. Name and address are not kept, only the mark of
 * the human and what votes ask for. One human has one account with a confirmed residence: a second one is refused by the key of the table.
 */
export async function confirmResidence(
  account: Account,
  proof: Proof,
): Promise<Outcome<void, Extract<ConfirmRefusal, 'other-account'>>> {
  try {
    return await inTransaction(async (tx) => {
      await storeResidence(tx, account, proof)
      return done()
    })
  } catch (error) {
    if (isDuplicate(error)) return refused('other-account')
    throw error
  }
}

async function storeResidence(tx: Tx, { municipalityId, id }: Account, proof: Proof): Promise<void> {
  const key = { municipalityId, personId: id }
  const { districtId, ...name } = proof.facts
  const mark = registerMark(municipalityId, name)
  const residence = {
    way: proof.way,
    birthDate: new Date(`${name.birthDate}T00:00:00Z`),
    districtId,
    mark,
    confirmedById: proof.confirmedById,
  }
  if (proof.move) await takeFromOther(tx, { municipalityId, id }, mark, proof.confirmedById)
  await tx.residence.upsert({
    where: { municipalityId_personId: key },
    create: { ...key, ...residence },
    update: { ...residence, confirmedAt: new Date() },
    select: { personId: true },
  })
  await tx.residenceRequest.deleteMany({ where: key })
  await record(tx, {
    municipalityId,
    actorId: proof.confirmedById,
    kind: 'person.residenceConfirmed',
    subjectId: id,
    public: false,
    facts: { way: proof.way },
  })
  // with a letter the person sits in front of the page that says so
  const mailbox = proof.way === 'desk' ? await mailboxOf(tx, { municipalityId, id }) : null
  if (mailbox) await postResidenceConfirmed(tx, mailbox)
}

// whoever reads the mailbox of the other account learns of it: staff may have been told a wrong name
async function takeFromOther(tx: Tx, { municipalityId, id }: Account, mark: string, actorId: string | null) {
  const other = await tx.residence.findFirst({
    where: { municipalityId, mark, NOT: { personId: id } },
    select: { personId: true },
  })
  if (!other) return
  await tx.residence.delete({ where: { municipalityId_personId: { municipalityId, personId: other.personId } } })
  const subjectId = other.personId
  await record(tx, { municipalityId, actorId, kind: 'person.residenceMoved', subjectId, public: false })
  const mailbox = await mailboxOf(tx, { municipalityId, id: subjectId })
  if (mailbox) await postResidenceMoved(tx, mailbox)
}
