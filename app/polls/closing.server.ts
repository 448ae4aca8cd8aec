import type { PoolClient } from 'pg'
import { announceSoon } from '#app/chronicle/announce.server.ts'
import { inTransaction, pool, rows, type Tx } from '#app/platform/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.ts'
import { countJobName } from './counting.server.ts'
import { forgetKey, keyOfPoll, unsealKey, unsealSeed } from './poll-key.server.ts'
import { openBallot } from './sealed-ballot.server.ts'

type Place = { municipalityId: string; pollId: string }

export const pollTurnJobName = 'polls.turn'

/** Each minute, and at the very second a vote opens or ends. Nothing depends on its being on time: who may vote is asked of the clock. */
export const pollTurnJob: Job = { name: pollTurnJobName, work: turnPolls, schedule: '* * * * *' }

export async function turnPolls(): Promise<void> {
  await openPolls()
  await closePolls()
  await inTransaction(wakeUpInTime)
}

/** Makes the keys of the votes that have opened; who votes before this does it as well. */
async function openPolls(): Promise<void> {
  const opened = await rows<Place>(
    `select p."municipalityId", p.id as "pollId" from "Poll" p
     join "PollKey" k on k."municipalityId" = p."municipalityId" and k."pollId" = p.id and k."sealedKey" is null
     join "Phase" f on f."municipalityId" = p."municipalityId" and f.id = p."phaseId" and f."startsAt" <= now()
     where p."releasedAt" is not null and p."countedAt" is null and p."closedAt" is null`,
    [],
  )
  for (const { municipalityId, pollId } of opened) await keyOfPoll(municipalityId, pollId)
}

/** Closes every poll whose phase is over or whose process was stopped, and has those counted that are not. */
export async function closePolls(): Promise<void> {
  const due = await rows<Place & { closed: boolean }>(
    `select p."municipalityId", p.id as "pollId", p."closedAt" is not null as closed from "Poll" p
     join "Phase" f on f."municipalityId" = p."municipalityId" and f.id = p."phaseId"
     join "Process" c on c."municipalityId" = p."municipalityId" and c.id = p."processId"
     where p."releasedAt" is not null and p."countedAt" is null
       and case when p."closedAt" is null then f."endsAt" <= now() or c."stoppedAt" is not null else p.seed is not null end`,
    [],
  )
  for (const { closed, ...place } of due) {
    try {
      const state = closed ? 'closed' : await closePoll(place.municipalityId, place.pollId)
      if (state === 'closed') await inTransaction((tx) => enqueue(tx, countJobName, place, once(place.pollId)))
      if (!closed && state !== 'not-due') await sweepOut()
    } catch (error) {
      // one poll that cannot be closed does not keep the others open
      log.error({ err: error, pollId: place.pollId }, 'a poll was not closed')
    }
  }
}

/**
 * Ends a vote, once: waits for ballots under way, takes no more, writes the ballots anew in shuffled order without their voters, and destroys the key.
 * A vote of a process that was stopped is not counted: its ballots go.
 */
export async function closePoll(municipalityId: string, pollId: string): Promise<'closed' | 'stopped' | 'not-due'> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const state = await closeIn(client, municipalityId, pollId)
    await client.query('commit')
    if (state !== 'not-due') {
      forgetKey(municipalityId, pollId)
      announceSoon(municipalityId)
    }
    client.release()
    return state
  } catch (error) {
    // the connection goes, and with it the transaction
    client.release(true)
    throw error
  }
}

async function closeIn(client: PoolClient, municipalityId: string, pollId: string) {
  const place = [municipalityId, pollId]
  // from here on no ballot is under way, and none begins before this transaction ends
  await client.query('select lock_poll($1)', [pollId])
  const { rows: found } = await client.query<{
    stopped: boolean
    over: boolean
    sealedSeed: Buffer
    sealedKey: Buffer | null
  }>(dueSql, place)
  const poll = found[0]
  if (!poll || !(poll.stopped || poll.over)) return 'not-due'
  if (!poll.stopped && poll.sealedKey) await emptyBox(client, place, unsealKey(poll.sealedKey))
  await client.query(batchesSql, place)
  for (const table of ['Ballot', 'PaperHandout', 'PaperSheet', 'PollCode', 'PollKey'])
    await client.query(`delete from "${table}" where "municipalityId" = $1 and "pollId" = $2`, place)
  if (poll.stopped) {
    await client.query(
      `update "Poll" set "closedAt" = clock_timestamp() where "municipalityId" = $1 and id = $2`,
      place,
    )
    return 'stopped'
  }
  await client.query(closedSql, [...place, unsealSeed(poll.sealedSeed)])
  return 'closed'
}

// a process that was stopped after the end of the vote does not undo it
const dueSql = `
  select k."sealedSeed", k."sealedKey", f."endsAt" <= clock_timestamp() as over, coalesce(c."stoppedAt" < f."endsAt", false) as stopped
  from "Poll" p
  join "PollKey" k on k."municipalityId" = p."municipalityId" and k."pollId" = p.id
  join "Phase" f on f."municipalityId" = p."municipalityId" and f.id = p."phaseId"
  join "Process" c on c."municipalityId" = p."municipalityId" and c.id = p."processId"
  where p."municipalityId" = $1 and p.id = $2 and p."releasedAt" is not null and p."closedAt" is null
  for no key update of p for share of c`

// of a million ballots some thousands are held at a time
const perChunk = 5_000

// gen_random_uuid draws from the random source of the operating system: unlike random() nobody can reckon back from the order to the rows before
const shuffledSql = `
  declare box no scroll cursor for
  select row_number() over (order by gen_random_uuid())::int as position, channel::text, "voterKey", sealed
  from "Ballot" where "municipalityId" = $1 and "pollId" = $2`

type Sealed = { position: number; channel: string; voterKey: Buffer; sealed: Buffer }

/** Opens all ballots in shuffled order and writes them down without their voters. */
async function emptyBox(client: PoolClient, place: string[], key: Buffer): Promise<void> {
  await client.query(shuffledSql, place)
  for (;;) {
    const { rows: chunk } = await client.query<Sealed>(`fetch ${perChunk} from box`)
    if (chunk.length === 0) break
    const opened = chunk.map(({ voterKey, sealed }) => openBallot(key, voterKey, sealed))
    await client.query(openedSql, [
      ...place,
      chunk.map(({ position }) => position),
      chunk.map(({ channel }) => channel),
      opened.map(({ receipt }) => receipt),
      opened.map(({ marks }) => marks),
    ])
  }
  await client.query('close box')
}

const openedSql = `
  insert into "CountedBallot" ("municipalityId", "pollId", position, channel, receipt, marks)
  select $1, $2, position, channel::"BallotChannel", receipt, marks::json
  from unnest($3::int[], $4::text[], $5::text[], $6::text[]) ballot (position, channel, receipt, marks)`

const batchesSql = `
  update "PollCodeBatch" b set "usedCount" = n.used, "voidCount" = n.void from (
    select k.id, count(*) filter (where c.used) as used, count(*) filter (where c.void or (k."voidedAt" is not null and not c.used)) as void
    from "PollCodeBatch" k left join "PollCode" c on c."municipalityId" = $1 and c."batchId" = k.id
    where k."municipalityId" = $1 and k."pollId" = $2 group by k.id
  ) n where b."municipalityId" = $1 and b.id = n.id`

const closedSql = `
  update "Poll" p set "closedAt" = clock_timestamp(), seed = $3, "ballotsOnline" = n.online, "ballotsPaper" = n.paper
  from (select count(*) filter (where channel = 'online') as online, count(*) filter (where channel = 'paper') as paper
    from "CountedBallot" where "municipalityId" = $1 and "pollId" = $2) n
  where p."municipalityId" = $1 and p.id = $2`

// asked for again and again until it is done, but not each minute
function once(key: string) {
  return { once: { key, seconds: 300 } }
}

/** Stores a turn for every vote that opens or ends within the next two minutes, to the second; the sweep of each minute finds all of them. */
async function wakeUpInTime(tx: Tx): Promise<void> {
  const moments = await tx.$queryRaw<{ at: Date }[]>`
    select distinct at from "Poll" p
    join "Phase" f on f."municipalityId" = p."municipalityId" and f.id = p."phaseId"
    cross join lateral (values (f."startsAt"), (f."endsAt")) moments (at)
    where p."releasedAt" is not null and p."countedAt" is null and at > now() and at <= now() + interval '2 minutes'`
  for (const { at } of moments) await enqueue(tx, pollTurnJobName, {}, { startAfter: at, ...once(at.toISOString()) })
}

/** Deleted ballots lie in the files of the database until they are swept out: at once, not when it suits the database. */
async function sweepOut(): Promise<void> {
  for (const table of ['Ballot', 'PollKey', 'PaperHandout', 'PollCode'])
    await rows(`vacuum "${table}"`, []).catch((error: unknown) => log.warn({ err: error, table }, 'was not swept out'))
}
