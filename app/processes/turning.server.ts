import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { turnJobName } from './turns.server.ts'

type Turned = { municipalityId: string; processId: string; number: number; topicId: string | null; at: Date }
type TurnedPhase = Turned & { phaseId: string }

/**
 * Writes down what opened, closed or was published by the clock since the last time, each once: the row that says so is changed in the same
 * transaction. Two that run at the same time share the work.
 */
export async function turnPhases(): Promise<number> {
  const published = await turnAll(publications, () => ({ kind: 'process.published', facts: {} }))
  const opened = await turnAll(
    (tx) => phaseTurns(tx, 'startsAt', 'openingToldAt'),
    ({ phaseId }) => ({ kind: 'process.phaseOpened', facts: { phaseId } }),
  )
  const closed = await turnAll(
    (tx) => phaseTurns(tx, 'endsAt', 'closingToldAt'),
    ({ phaseId }) => ({ kind: 'process.phaseClosed', facts: { phaseId } }),
  )
  return published + opened + closed
}

export const turnJob: Job = { name: turnJobName, work: async () => void (await turnPhases()), schedule: '* * * * *' }

const batch = 50

async function turnAll<Turn extends Turned>(
  take: (tx: Tx) => Promise<Turn[]>,
  entry: (turn: Turn) => { kind: string; facts: Record<string, string> },
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

/** What opened (`startsAt`) or closed (`endsAt`), and the column that says it was told. */
function phaseTurns(
  tx: Tx,
  at: 'startsAt' | 'endsAt',
  told: 'openingToldAt' | 'closingToldAt',
): Promise<TurnedPhase[]> {
  const [moment, done] = [Prisma.raw(`"${at}"`), Prisma.raw(`"${told}"`)]
  return tx.$queryRaw<TurnedPhase[]>`
    with due as (
      select s."municipalityId", s.id from "Phase" s
      join "Process" p on p."municipalityId" = s."municipalityId" and p.id = s."processId"
      where s.${moment} <= now() and s.${done} is null and p."publishedAt" <= now() and p."stoppedAt" is null
      order by s.${moment} limit ${batch}::int for update of s skip locked
    )
    update "Phase" s set ${done} = now() from due, "Process" p
    where s."municipalityId" = due."municipalityId" and s.id = due.id and p."municipalityId" = s."municipalityId" and p.id = s."processId"
    returning s."municipalityId", s.id as "phaseId", p.id as "processId", p.number, p."topicId", s.${moment} as at`
}
