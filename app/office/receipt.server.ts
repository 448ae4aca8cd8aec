import { randomBytes } from 'node:crypto'
import { record } from '#app/chronicle/record.server.ts'
import { hashToken } from '#app/people/token.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { textsIn } from '#app/ui/texts.ts'
import { codeFrom } from './entry.ts'
import { entryLetters } from './texts/letters.ts'

type Staff = { municipalityId: string; id: string }
type Held = {
  ideaId: string
  number: number
  title: string
  text: string
  name: string | null
  email: string | null
  claimed: boolean
}

/** Makes a new receipt with a new code to print; the code before it is worth nothing from now on. Only its hash is stored. */
export function issueReceipt(staff: Staff, number: number): Promise<Outcome<{ code: string }, 'unknown' | 'claimed'>> {
  return inTransaction(async (tx) => {
    const entry = await holdEntry(tx, staff.municipalityId, number)
    if (!entry) return refused('unknown')
    if (entry.claimed) return refused('claimed')
    return done({ code: await newCode(tx, staff, entry, 'print') })
  })
}

/** Sends the receipt to the address the person left. */
export function mailReceipt(
  staff: Staff,
  number: number,
): Promise<Outcome<void, 'unknown' | 'claimed' | 'no-address'>> {
  return inTransaction(async (tx) => {
    const entry = await holdEntry(tx, staff.municipalityId, number)
    if (!entry) return refused('unknown')
    if (entry.claimed) return refused('claimed')
    if (!entry.email) return refused('no-address')
    const code = await newCode(tx, staff, entry, 'mail')
    const t = textsIn(entryLetters, 'de')
    await postLetter(tx, {
      municipalityId: staff.municipalityId,
      to: { email: entry.email, language: 'de', name: entry.name },
      letter: {
        subject: t.receipt.subject(entry),
        paragraphs: [t.receipt.what(entry), entry.text, t.receipt.next, t.receipt.claim({ code })],
        action: { label: t.receipt.action, path: `/ideen/${number}` },
        why: t.why,
      },
    })
    return done()
  })
}

async function newCode(tx: Tx, staff: Staff, { ideaId, number }: Held, way: 'print' | 'mail'): Promise<string> {
  const { municipalityId } = staff
  const code = freshCode()
  await tx.$executeRaw`
    update "OnBehalfEntry" set "claimHash" = ${hashToken(code)}, "receiptAt" = now()
    where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid`
  const facts = { number, way }
  await record(tx, {
    municipalityId,
    actorId: staff.id,
    kind: 'idea.receipted',
    subjectId: ideaId,
    public: false,
    facts,
  })
  return code
}

/** The entry, held until the transaction ends: two clerks do not hand out two codes at once. */
export async function holdEntry(tx: Tx, municipalityId: string, number: number): Promise<Held | null> {
  const found = await tx.$queryRaw<Held[]>`
    select e."ideaId", i.number, i.title, i.text, a."displayName" as name, e."contactEmail" as email, e."claimedAt" is not null as claimed
    from "OnBehalfEntry" e
    join "Idea" i on i."municipalityId" = e."municipalityId" and i.id = e."ideaId"
    join "Person" a on a."municipalityId" = i."municipalityId" and a.id = i."authorId"
    where e."municipalityId" = ${municipalityId}::uuid and i.number = ${number}::int for update of e`
  return found[0] ?? null
}

function freshCode(): string {
  return codeFrom(randomBytes(32)) ?? freshCode()
}
