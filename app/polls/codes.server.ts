import { newCode } from '#app/people/new-code.server.ts'
import { inTransaction, isDuplicate, rows } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockPoll, note, type Staff } from './draft.server.ts'
import { codeHashOf } from './poll-key.server.ts'

export const mostCodes = 5_000

export type CodeKind = 'letter' | 'sheet'
export type CodeWish = {
  /** made with the form: a batch is issued once, as its codes are shown once */
  id: string
  kind: CodeKind
  size: number
  note: string
}

export type IssueRefusal = 'unknown' | 'not-released' | 'over' | 'issued' | 'size'

/**
 * Makes codes and hands them out once, to be printed: only their hashes are kept. Whoever sends the form again gets none: the codes of a print that
 * was lost are made void, and others are issued.
 */
export async function issueCodes(
  staff: Staff,
  pollId: string,
  { id, kind, size, note: words }: CodeWish,
): Promise<Outcome<{ codes: string[] }, IssueRefusal>> {
  const { municipalityId } = staff
  if (!Number.isInteger(size) || size < 1 || size > mostCodes) return refused('size')
  const codes = Array.from({ length: size }, newCode)
  const hashes = codes.map((code) => codeHashOf(pollId, code)!)
  try {
    return await inTransaction(async (tx) => {
      const poll = await lockPoll(tx, municipalityId, pollId)
      if (!poll) return refused('unknown')
      if (!poll.releasedAt) return refused('not-released')
      if (poll.over) return refused('over')
      await tx.pollCodeBatch.create({
        data: { municipalityId, id, pollId, kind, size, note: words, createdById: staff.id },
        select: { id: true },
      })
      await tx.$executeRaw`
        insert into "PollCode" ("municipalityId", "pollId", "codeHash", "batchId")
        select ${municipalityId}::uuid, ${pollId}::uuid, hash, ${id}::uuid from unnest(${hashes}::text[]) hash`
      await note(tx, staff, kind === 'letter' ? 'poll.codesIssued' : 'poll.sheetsPrinted', poll, { facts: { size } })
      return done({ codes })
    })
  } catch (error) {
    if (isDuplicate(error)) return refused('issued')
    throw error
  }
}

/** Codes of this batch that nobody used open nothing any more; ballots cast with the others stay. */
export function voidBatch(staff: Staff, pollId: string, batchId: string): Promise<Outcome<void, 'unknown'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const poll = await lockPoll(tx, municipalityId, pollId)
    if (!poll) return refused('unknown')
    const where = { municipalityId, pollId, id: batchId }
    const stopped = await tx.pollCodeBatch.updateMany({
      where: { ...where, voidedAt: null },
      data: { voidedAt: new Date() },
    })
    if (stopped.count === 0) return (await tx.pollCodeBatch.count({ where })) === 1 ? done() : refused('unknown')
    await tx.pollCode.updateMany({ where: { municipalityId, pollId, batchId, used: false }, data: { void: true } })
    await note(tx, staff, 'poll.codesVoided', poll)
    return done()
  })
}

export type Batch = {
  id: string
  size: number
  note: string
  createdAt: Date
  by: string
  voidedAt: Date | null
  used: number
  void: number
}

/** What was issued and what became of it. After the close the numbers of each batch are all that is left. */
export function batchesOf(municipalityId: string, pollId: string, kind: CodeKind): Promise<Batch[]> {
  return rows<Batch>(
    `select b.id, b.size, b.note, b."createdAt", coalesce(a."displayName", '') as by, b."voidedAt",
       coalesce(b."usedCount", c.used)::int as used, coalesce(b."voidCount", c.void)::int as void
     from "PollCodeBatch" b join "Person" a on a."municipalityId" = $1 and a.id = b."createdById"
     left join lateral (select count(*) filter (where used) as used, count(*) filter (where void and not used) as void
       from "PollCode" c where c."municipalityId" = $1 and c."batchId" = b.id) c on true
     where b."municipalityId" = $1 and b."pollId" = $2 and b.kind = $3::"PollCodeKind" order by b."createdAt" desc, b.id desc limit 200`,
    [municipalityId, pollId, kind],
  )
}
