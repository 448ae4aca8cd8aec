import { type Db, prisma } from '#app/platform/db.server.ts'
import type { Circumstances, DatedPhase } from './permission.ts'
import type { PhaseKind, PhaseSettings } from './process.ts'

type Wanted = { phaseId: string } | { processId: string }

/** A process at the moment of the database, for `permission` and for the links back to it. */
export type ProcessNow = Circumstances & { id: string; number: number; title: string; topicId: string | null }

type Row = Omit<ProcessNow, 'phases' | 'closed'> & { phases: StoredPhase[]; closed: string[] }
type StoredPhase = Omit<DatedPhase, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string | null }

/**
 * What decides whether something may be done in a process, read in one trip and in the transaction of what is to be done; null when there is no
 * such phase or process in this municipality.
 */
export async function processNow(db: Db, municipalityId: string, wanted: Wanted): Promise<ProcessNow | null> {
  const phaseId = 'phaseId' in wanted ? wanted.phaseId : null
  const processId = 'processId' in wanted ? wanted.processId : null
  const [row] = await db.$queryRaw<Row[]>`
    select p.id, p.number, p.title, p."topicId", p."publishedAt", p."stoppedAt", p."stopReason", now() as now,
      coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'startsAt', s."startsAt",
          'endsAt', s."endsAt", 'settings', s.settings) order by s.position)
        from "Phase" s where s."municipalityId" = p."municipalityId" and s."processId" = p.id), '[]') as phases,
      array(select c.capability from "ClosedCapability" c where c."municipalityId" = p."municipalityId") as closed
    from "Process" p where p."municipalityId" = ${municipalityId}::uuid and p.id = coalesce(${processId}::uuid,
      (select s."processId" from "Phase" s where s."municipalityId" = ${municipalityId}::uuid and s.id = ${phaseId}::uuid))`
  return row ? { ...row, phases: row.phases.map(readPhase) } : null
}

/** The same outside a transaction. */
export function currentProcess(municipalityId: string, wanted: Wanted): Promise<ProcessNow | null> {
  return processNow(prisma, municipalityId, wanted)
}

/** A phase as JSON of the database gives it. */
export function readPhase<Phase extends { startsAt: string; endsAt: string | null; kind: string; settings: unknown }>(
  phase: Phase,
): Omit<Phase, 'startsAt' | 'endsAt' | 'kind' | 'settings'> & {
  startsAt: Date
  endsAt: Date | null
  kind: PhaseKind
  settings: PhaseSettings
} {
  const { startsAt, endsAt } = phase
  return {
    ...phase,
    kind: phase.kind as PhaseKind,
    settings: phase.settings as PhaseSettings,
    startsAt: new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  }
}
