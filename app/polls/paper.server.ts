import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { checkMarks, storedMarks } from './ballot.ts'
import { lockPoll, note, type Staff } from './draft.server.ts'
import { holdSheet, storePaperBallot } from './paper-box.server.ts'
import type { BallotQuestion, Marks } from './poll.ts'
import { codeHashOf } from './poll-key.server.ts'

/** What somebody typed from a sheet; null: it cannot be counted. */
export type SheetMarks = (Marks | null)[] | null

export type EntryRefusal =
  | 'unknown'
  | 'void'
  | 'closed'
  | 'same-person'
  | 'done-already'
  | 'differs'
  | 'voted'
  | 'too-many'
  | 'unfit'
export type Entered = 'first' | 'counted' | 'differs'
type Poll = { id: string; questions: readonly BallotQuestion[]; access: string }

/**
 * One sheet as one person typed it. The first entry waits for somebody else; when both say the same, the ballot is in the box, otherwise somebody
 * settles the difference. What was typed first is shown to nobody before.
 */
export async function enterSheet(
  staff: Staff,
  poll: Poll,
  typed: string,
  marks: SheetMarks,
): Promise<Outcome<Entered, EntryRefusal>> {
  const { municipalityId } = staff
  const said = marks && fitting(poll.questions, marks)
  if (marks && !said) return refused('unfit')
  const codeHash = codeHashOf(poll.id, typed)
  if (!codeHash) return refused('unknown')
  const entered = await inTransaction(enter)
  if (!entered.ok && entered.reason === 'voted') await noteRefused(staff, poll.id)
  return entered

  async function enter(tx: Tx): Promise<Outcome<Entered, EntryRefusal>> {
    const code = await lockCode(tx, municipalityId, poll.id, codeHash!)
    if (!code) return refused('unknown')
    if (code.void) return refused('void')
    if (!code.runs) return refused('closed')
    const key = { municipalityId, pollId: poll.id, codeHash: codeHash! }
    const sheet = await tx.paperSheet.findUnique({ where: { municipalityId_pollId_codeHash: key } })
    const now = json(said)
    if (!sheet) {
      if (code.used) return refused('voted')
      await tx.paperSheet.create({
        data: { ...key, firstMarks: now, firstById: staff.id, invalid: said === null },
        select: { codeHash: true },
      })
      return done('first')
    }
    if (sheet.agreedAt) return refused('done-already')
    if (sheet.secondById) return refused('differs')
    if (sheet.firstById === staff.id) return refused('same-person')
    const agrees = JSON.stringify(sheet.firstMarks) === JSON.stringify(now)
    await tx.paperSheet.update({
      where: { municipalityId_pollId_codeHash: key },
      data: { secondMarks: now, secondById: staff.id, ...(agrees ? { agreedAt: new Date() } : {}) },
      select: { codeHash: true },
    })
    if (!agrees) return done('differs')
    const counted = await intoTheBox(tx, poll, key, said)
    return counted.ok ? done('counted') : counted
  }
}

/** That a sheet was turned away is counted, not which. */
function noteRefused(staff: Staff, pollId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const poll = await lockPoll(tx, staff.municipalityId, pollId)
    if (poll) await note(tx, staff, 'poll.paperRefused', poll)
  })
}

export type Verdict = 'first' | 'second' | 'again'

/** Somebody with the sheet in hand says which entry is right; the number typed proves that it is this sheet. */
export async function settleSheet(
  staff: Staff,
  poll: Poll,
  sheetId: string,
  typed: string,
  verdict: Verdict,
): Promise<Outcome<Verdict, EntryRefusal | 'other-sheet'>> {
  const { municipalityId } = staff
  const codeHash = codeHashOf(poll.id, typed)
  if (!codeHash || codeHash !== sheetId) return refused('other-sheet')
  return await inTransaction(async (tx) => {
    const code = await lockCode(tx, municipalityId, poll.id, codeHash)
    if (!code) return refused('unknown')
    if (!code.runs) return refused('closed')
    const key = { municipalityId, pollId: poll.id, codeHash }
    const where = { municipalityId_pollId_codeHash: key }
    const sheet = await tx.paperSheet.findUnique({ where })
    if (!sheet) return refused('unknown')
    if (sheet.agreedAt) return refused('done-already')
    if (!sheet.secondById) return refused('unknown')
    if (verdict === 'again') {
      await tx.paperSheet.delete({ where, select: { codeHash: true } })
      return done(verdict)
    }
    const right = (verdict === 'first' ? sheet.firstMarks : sheet.secondMarks) as SheetMarks | 'invalid'
    const marks = right === 'invalid' ? null : right
    await tx.paperSheet.update({
      where,
      data: { agreedAt: new Date(), settledById: staff.id, invalid: marks === null },
      select: { codeHash: true },
    })
    const counted = await intoTheBox(tx, poll, key, marks)
    if (!counted.ok) return counted
    const locked = await lockPoll(tx, municipalityId, poll.id)
    if (locked) await note(tx, staff, 'poll.paperSettled', locked)
    return done(verdict)
  })
}

type Key = { municipalityId: string; pollId: string; codeHash: string }

async function intoTheBox(tx: Tx, poll: Poll, key: Key, marks: SheetMarks): Promise<Outcome<void, EntryRefusal>> {
  const { municipalityId, pollId, codeHash } = key
  if (poll.access === 'residence' && !(await isHandedOut(tx, municipalityId, pollId))) return refused('too-many')
  // an invalid sheet took part and says nothing
  return await storePaperBallot(
    tx,
    key,
    codeHash,
    marks ?? poll.questions.map(({ options }) => options.map(() => null)),
  )
}

/** There are no more paper ballots than people who were given one; two entries at once wait for each other. */
async function isHandedOut(tx: Tx, municipalityId: string, pollId: string): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${pollId}, 12))`
  const [row] = await tx.$queryRaw<{ enough: boolean }[]>`
    select (select count(*) from "PaperSheet" s where s."municipalityId" = ${municipalityId}::uuid and s."pollId" = ${pollId}::uuid
        and s."agreedAt" is not null)
      <= (select count(*) from "PaperHandout" h where h."municipalityId" = ${municipalityId}::uuid and h."pollId" = ${pollId}::uuid) as enough`
  return row!.enough
}

type LockedCode = { used: boolean; void: boolean; runs: boolean }

async function lockCode(tx: Tx, municipalityId: string, pollId: string, codeHash: string): Promise<LockedCode | null> {
  await holdSheet(tx, { municipalityId, pollId }, codeHash)
  const found = await tx.$queryRaw<LockedCode[]>`
    select c.used, c.void or b."voidedAt" is not null as void, poll_runs(${municipalityId}::uuid, ${pollId}::uuid) as runs
    from "PollCode" c join "PollCodeBatch" b on b."municipalityId" = c."municipalityId" and b.id = c."batchId"
    where c."municipalityId" = ${municipalityId}::uuid and c."pollId" = ${pollId}::uuid and c."codeHash" = ${codeHash} for update of c`
  return found[0] ?? null
}

/** The marks as they are stored; null when they cannot stand on a ballot. */
function fitting(questions: readonly BallotQuestion[], marks: (Marks | null)[]): (Marks | null)[] | null {
  const faults = questions.flatMap((question, at) => checkMarks(question, marks[at] ?? []))
  return faults.length > 0 ? null : questions.map((question, at) => storedMarks(question, marks[at]!))
}

function json(marks: SheetMarks): Prisma.InputJsonValue {
  return marks ?? 'invalid'
}
