import { randomBytes } from 'node:crypto'
import { codeOf } from '#app/people/code.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Marks } from './poll.ts'
import { keyOfPoll, receiptLength, type VoterName, voterKeyOf } from './poll-key.server.ts'
import { sealBallot } from './sealed-ballot.server.ts'

type Place = { municipalityId: string; pollId: string }

/**
 * Holds the close of the poll and whoever votes with the same number until the transaction ends. To be taken before any row is locked: a ballot online
 * takes them in this order. null: the poll is closed.
 */
export async function holdSheet(tx: Tx, { municipalityId, pollId }: Place, codeHash: string): Promise<Buffer | null> {
  const voterKey = await keyFor(municipalityId, pollId, `code:${codeHash}`)
  if (!voterKey) return null
  await tx.$executeRaw`select lock_poll_shared(${pollId}::uuid)`
  await tx.$executeRaw`select lock_voter(${voterKey})`
  return voterKey
}

/**
 * Puts an agreed paper ballot into the box, in the transaction that agrees; put in again it replaces itself. `marks` as `storedMarks` makes them:
 * nothing at all for a question that is left out or cannot be counted, null for one that is not asked. 'void': the number of the sheet is void or
 * unknown, or that of a letter where nobody votes on paper; 'closed': the vote does not run; 'voted': somebody voted online with the code of this letter.
 */
export async function storePaperBallot(
  tx: Tx,
  { municipalityId, pollId }: Place,
  codeHash: string,
  marks: (Marks | null)[],
): Promise<Outcome<void, 'closed' | 'void' | 'voted'>> {
  const voterKey = await holdSheet(tx, { municipalityId, pollId }, codeHash)
  if (!voterKey) return refused('closed')
  const [state] = await tx.$queryRaw<{ runs: boolean; used: number; receipts: boolean }[]>`
    with used as (
      update "PollCode" c set used = true from "PollCodeBatch" b
      where c."municipalityId" = ${municipalityId}::uuid and c."pollId" = ${pollId}::uuid and c."codeHash" = ${codeHash} and not c.void
        and b."municipalityId" = c."municipalityId" and b.id = c."batchId" and b."voidedAt" is null
        and (b.kind = 'sheet' or exists (select from "Poll" p where p."municipalityId" = c."municipalityId" and p.id = c."pollId" and p.paper))
      returning 1
    ) select poll_runs(${municipalityId}::uuid, ${pollId}::uuid) as runs, (select count(*)::int from used) as used,
      (select receipts from "Poll" where "municipalityId" = ${municipalityId}::uuid and id = ${pollId}::uuid) as receipts`
  if (!state!.runs) return refused('closed')
  if (state!.used === 0) return refused('void')
  // no voter holds it, but it must not be told apart from the others by having none
  const receipt = codeOf(randomBytes(receiptLength), receiptLength)
  const key = await keyOfPoll(municipalityId, pollId)
  if (!key) return refused('closed')
  const content = { receipt: state!.receipts ? receipt : '', marks: JSON.stringify(marks) }
  const stored = await tx.$executeRaw`
    insert into "Ballot" as b ("municipalityId", "pollId", "voterKey", channel, sealed)
    values (${municipalityId}::uuid, ${pollId}::uuid, ${voterKey}, 'paper', ${sealBallot(key, voterKey, content)})
    on conflict ("municipalityId", "pollId", "voterKey") do update set sealed = excluded.sealed where b.channel = 'paper'`
  return stored === 1 ? done() : refused('voted')
}

/**
 * Writes down that somebody on the register gets a paper ballot, in the transaction of the hand-out; from then on they cannot vote online. 'voted':
 * they did already; 'already': they have a paper ballot; 'closed': the vote is not released, or over.
 */
export async function storeHandout(
  tx: Tx,
  staff: { municipalityId: string; id: string },
  pollId: string,
  mark: string,
): Promise<Outcome<void, 'closed' | 'voted' | 'already'>> {
  const { municipalityId } = staff
  const account = await tx.residence.findUnique({
    where: { municipalityId_mark: { municipalityId, mark } },
    select: { personId: true },
  })
  const names: VoterName[] = [...(account ? [`person:${account.personId}` as const] : []), `resident:${mark}`]
  const keys: Buffer[] = []
  for (const name of names) {
    const key = await keyFor(municipalityId, pollId, name)
    if (!key) return refused('closed')
    keys.push(key)
  }
  await tx.$executeRaw`select lock_poll_shared(${pollId}::uuid)`
  for (const key of keys) await tx.$executeRaw`select lock_voter(${key})`
  const [state] = await tx.$queryRaw<{ open: boolean; voted: boolean }[]>`
    select exists (select from "Ballot" b where b."municipalityId" = ${municipalityId}::uuid and b."pollId" = ${pollId}::uuid
        and b."voterKey" = any(${keys}::bytea[])) as voted,
      exists (select from "Poll" p join "Phase" f on f."municipalityId" = p."municipalityId" and f.id = p."phaseId"
        where p."municipalityId" = ${municipalityId}::uuid and p.id = ${pollId}::uuid and p."closedAt" is null
          and f."endsAt" > clock_timestamp()) as open`
  if (!state!.open) return refused('closed')
  if (state!.voted) return refused('voted')
  const stored = await tx.paperHandout.createMany({
    data: [{ municipalityId, pollId, voterKey: new Uint8Array(keys.at(-1)!), handedOutById: staff.id }],
    skipDuplicates: true,
  })
  return stored.count === 1 ? done() : refused('already')
}

async function keyFor(municipalityId: string, pollId: string, name: VoterName): Promise<Buffer | null> {
  const key = await keyOfPoll(municipalityId, pollId)
  return key && voterKeyOf(key, name)
}
