import { ideaPhase } from '#app/ideas/phase.server.ts'
import { type Submission, type Submitted, storeIdea } from '#app/ideas/submission.server.ts'
import { inTransaction, isDuplicate, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { EntryChannel } from './entry.ts'

type Staff = { municipalityId: string; id: string }

export type Entry = Submission & {
  channel: EntryChannel
  /** shown in public; null: not named */
  name: string | null
  contactEmail: string | null
  contactAddress: string | null
}

/**
 * Publishes an idea for somebody who has no account. The author becomes a person of its own who cannot sign in; an existing account is never
 * touched, whatever name or address is given. What is open to everybody is open here, nothing more. Sent twice it is stored once.
 */
export async function enterIdea(staff: Staff, entry: Entry): Promise<Outcome<Submitted, 'phase-closed'>> {
  try {
    return await inTransaction((tx) => store(tx, staff, entry))
  } catch (error) {
    const stored = isDuplicate(error) ? await enteredIdea(staff.municipalityId, entry.id) : null
    if (stored) return done(stored)
    throw error
  }
}

async function store(tx: Tx, staff: Staff, entry: Entry): Promise<Outcome<Submitted, 'phase-closed'>> {
  const { municipalityId, id: enteredById } = staff
  const { channel, name, contactEmail, contactAddress, ...submission } = entry
  const { phaseId } = submission
  if (phaseId && !(await ideaPhase(municipalityId, phaseId, 'submit', tx))?.answer.open) return refused('phase-closed')
  const author = await createAuthor(tx, municipalityId, name)
  const submitted = await storeIdea(tx, author, submission, { channel, enteredById })
  await tx.onBehalfEntry.create({
    data: { municipalityId, ideaId: submitted.id, enteredById, contactEmail, contactAddress },
    select: { ideaId: true },
  })
  return done(submitted)
}

/** A person without an account; the database refuses to give it an address or a password. */
export async function createAuthor(tx: Tx, municipalityId: string, displayName: string | null) {
  const id = newId()
  await tx.person.create({
    data: { municipalityId, id, displayName, withoutAccount: true },
    select: { id: true },
  })
  return { municipalityId, id }
}

async function enteredIdea(municipalityId: string, id: string): Promise<Submitted | null> {
  const entry = await prisma.onBehalfEntry.findUnique({
    where: { municipalityId_ideaId: { municipalityId, ideaId: id } },
    select: { idea: { select: { id: true, number: true } } },
  })
  return entry?.idea ?? null
}
