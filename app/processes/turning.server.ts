import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { turnJobName } from './turns.server.ts'

type Turned = { municipalityId: string; processId: string; number: number; topicId: string | null; at: Date }
type TurnedPhase = Turned & { phaseId: string }

/**
 * Writes down what opened, closed or was published by the clock since the last time, each once: the row that says so is changed in the same
 * transaction. Two that run at the same time share the work.
 */
export async function turnPhases(): Promise<number> {
  const published = await turnAll(publications, ({ processId }) => ({
    kind: 'process.published',
    facts: {},
    processId,
  }))
  const opened = await turnAll(openings, (turn) => phaseEntry('process.phaseOpened', turn as TurnedPhase))
  const closed = await turnAll(closings, (turn) => phaseEntry('process.phaseClosed', turn as TurnedPhase))
  return published + opened + closed
}

export const turnJob: Job = { name: turnJobName, work: async () => void (await turnPhases()), schedule: '* * * * *' }

const batch = 50

async function turnAll(
  take: (tx: Tx) => Promise<Turned[]>,
  entry: (turn: Turned) => { kind: string; facts: Record<string, string> },
): Promise<number> {
  let count = 0
  for (;;) {
    const turned = await inTransaction(async (tx) => {
      const turns = await take(tx)
      for (const turn of turns) {
        const { municipalityId, processId, number, topicId, at } = turn
        const { kind, facts } = entry(turn)
        await record(tx, {
          municipalityId,
          actorId: null,
          kind,
          subjectId: processId,
          public: true,
          facts: { processId, number, topicId, ...facts },
          at,
        })
      }
      return turns.length
    })
    count += turned
    if (turned < batch) return count
  }
}

function phaseEntry(kind: string, { phaseId }: TurnedPhase) {
  return { kind, facts: { phaseId } }
}

function publications(tx: Tx): Promise<Turned[]> {
  return tx.$queryRaw<Turned[]>`
    with due as (
      select "municipalityId", id from "Process" where "publishedAt" <= now() and "publicationToldAt" is null
      order by "publishedAt" limit ${batch}::int for update skip locked
    )
    update "Process" p set "publicationToldAt" = now() from due
    where p."municipalityId" = due."municipalityId" and p.id = due.id
    returning p."municipalityId", p.id as "processId", p.number, p."topicId", p."publishedAt" as at`
}

function openings(tx: Tx): Promise<Turned[]> {
  return tx.$queryRaw<TurnedPhase[]>`
    with due as (
      select s."municipalityId", s.id from "Phase" s
      join "Process" p on p."municipalityId" = s."municipalityId" and p.id = s."processId"
      where s."startsAt" <= now() and s."openingToldAt" is null and p."publishedAt" <= now() and p."stoppedAt" is null
      order by s."startsAt" limit ${batch}::int for update of s skip locked
    )
    update "Phase" s set "openingToldAt" = now() from due, "Process" p
    where s."municipalityId" = due."municipalityId" and s.id = due.id and p."municipalityId" = s."municipalityId" and p.id = s."processId"
    returning s."municipalityId", s.id as "phaseId", p.id as "processId", p.number, p."topicId", s."startsAt" as at`
}

function closings(tx: Tx): Promise<Turned[]> {
  return tx.$queryRaw<TurnedPhase[]>`
    with due as (
      select s."municipalityId", s.id from "Phase" s
      join "Process" p on p."municipalityId" = s."municipalityId" and p.id = s."processId"
      where s."endsAt" <= now() and s."closingToldAt" is null and p."publishedAt" <= now() and p."stoppedAt" is null
      order by s."endsAt" limit ${batch}::int for update of s skip locked
    )
    update "Phase" s set "closingToldAt" = now() from due, "Process" p
    where s."municipalityId" = due."municipalityId" and s.id = due.id and p."municipalityId" = s."municipalityId" and p.id = s."processId"
    returning s."municipalityId", s.id as "phaseId", p.id as "processId", p.number, p."topicId", s."endsAt" as at`
}
