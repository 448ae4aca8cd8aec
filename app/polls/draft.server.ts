import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { type Outcome, refused } from '#app/platform/outcome.ts'

/** Who works on it, signed in. */
export type Staff = { municipalityId: string; id: string }

export type LockedPoll = {
  id: string
  number: number
  processId: string
  phaseId: string
  topicId: string | null
  releasedAt: Date | null
  /** nobody votes any more */
  over: boolean
  /** everybody sees the process it belongs to */
  public: boolean
}

/**
 * Holds a poll until the transaction ends, so that two members of staff change it one after the other. Whoever votes meanwhile does not wait: a ballot
 * refers to its poll, and so does a hand-out that is stored before this lock is taken.
 */
export async function lockPoll(tx: Tx, municipalityId: string, id: string): Promise<LockedPoll | null> {
  const rows = await tx.$queryRaw<LockedPoll[]>`
    select v.id, v.number, v."processId", v."phaseId", v."releasedAt", p."topicId", coalesce(p."publishedAt" <= now(), false) as public,
      v."closedAt" is not null or p."stoppedAt" is not null or coalesce(f."endsAt" <= now(), false) as over
    from "Poll" v join "Process" p on p."municipalityId" = v."municipalityId" and p.id = v."processId"
    join "Phase" f on f."municipalityId" = v."municipalityId" and f.id = v."phaseId"
    where v."municipalityId" = ${municipalityId}::uuid and v.id = ${id}::uuid for no key update of v`
  return rows[0] ?? null
}

export type DraftRefusal = 'unknown' | 'released'

/** Changes a poll that is not released yet, and writes into the chronicle that it was changed. */
export function changeDraft<T, Reason extends string>(
  staff: Staff,
  pollId: string,
  work: (tx: Tx, poll: LockedPoll) => Promise<Outcome<T, Reason | DraftRefusal>>,
): Promise<Outcome<T, Reason | DraftRefusal>> {
  return inTransaction(async (tx) => {
    const poll = await lockPoll(tx, staff.municipalityId, pollId)
    if (!poll) return refused('unknown')
    if (poll.releasedAt) return refused('released')
    const outcome = await work(tx, poll)
    if (outcome.ok) await note(tx, staff, 'poll.changed', poll)
    return outcome
  })
}

/** Writes into the chronicle what was done with a poll. */
export async function note(
  tx: Tx,
  staff: Staff,
  kind: `poll.${string}`,
  { id, number, processId, topicId }: Pick<LockedPoll, 'id' | 'number' | 'processId' | 'topicId'>,
  how: { public?: boolean; facts?: Record<string, string | number> } = {},
): Promise<void> {
  await record(tx, {
    municipalityId: staff.municipalityId,
    actorId: staff.id,
    kind,
    subjectId: id,
    public: how.public ?? false,
    facts: { number, processId, topicId, ...how.facts },
  })
}

/** Numbers rows from 1 in this order. By way of negative numbers, as no two may have the same one in between. */
export async function setOrder(
  tx: Tx,
  table: 'PollQuestion' | 'PollOption',
  municipalityId: string,
  ids: string[],
): Promise<void> {
  const mine = '"municipalityId" = $1::uuid and id = any($2::uuid[])'
  await tx.$executeRawUnsafe(`update "${table}" set position = -position where ${mine}`, municipalityId, ids)
  await tx.$executeRawUnsafe(
    `update "${table}" r set position = o.at from unnest($2::uuid[]) with ordinality o(id, at)
     where r."municipalityId" = $1::uuid and r.id = o.id`,
    municipalityId,
    ids,
  )
}

/** The ids with one of them a place up or down; at the end it stays where it is. */
export function moved(ids: string[], id: string, direction: 'up' | 'down'): string[] {
  const from = ids.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  if (from < 0 || to < 0 || to >= ids.length) return ids
  return ids.with(from, ids[to]!).with(to, id)
}
