import { type Db, prisma } from '#app/platform/db.server.ts'
import type { Circumstances, DatedPhase } from './permission.ts'
import type { PhaseKind, PhaseSettings } from './process.ts'

type Wanted = { phaseId: string } | { processId: string }

/** A process at the moment of the database, for `permission` and for the links back to it. */
export type ProcessNow = Circumstances & { id: string; number: number; title: string; topicId: string | null }

/** The same as JSON of the database gives it. */
export type StoredProcessNow = Omit<ProcessNow, 'now' | 'publishedAt' | 'stoppedAt' | 'phases'> & {
  now: string
  publishedAt: string | null
  stoppedAt: string | null
  phases: StoredPhase[]
}
type StoredPhase = Omit<DatedPhase, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string | null }

/**
 * What decides whether something may be done in a process, read in one trip and in the transaction of what is to be done; null when there is no
 * such phase or process in this municipality.
 */
export async function processNow(db: Db, municipalityId: string, wanted: Wanted): Promise<ProcessNow | null> {
  const [process, id] = 'phaseId' in wanted ? [processOfPhase, wanted.phaseId] : ['$2::uuid', wanted.processId]
  const [row] = await db.$queryRawUnsafe<{ process: StoredProcessNow | null }[]>(
    `select ${processNowSql('$1::uuid', process)} as process`,
    municipalityId,
    id,
  )
  return readProcessNow(row?.process ?? null)
}

const processOfPhase = `(select f."processId" from "Phase" f where f."municipalityId" = $1::uuid and f.id = $2::uuid)`

/** The same as one value within another query, for `readProcessNow`; null when there is no such process. */
export function processNowSql(municipality: string, process: string): string {
  return `(select json_build_object('id', p.id, 'number', p.number, 'title', p.title, 'topicId', p."topicId", 'publishedAt', p."publishedAt",
      'stoppedAt', p."stoppedAt", 'stopReason', p."stopReason", 'now', now(),
      'phases', coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'startsAt', s."startsAt",
          'endsAt', s."endsAt", 'settings', s.settings) order by s.position)
        from "Phase" s where s."municipalityId" = p."municipalityId" and s."processId" = p.id), '[]'),
      'closed', array(select c.capability from "ClosedCapability" c where c."municipalityId" = p."municipalityId"))
    from "Process" p where p."municipalityId" = ${municipality} and p.id = ${process})`
}

/**
 * May people support ideas at this moment in the process of a phase? What `permission` says, for queries that write what they judge; the place of
 * the municipality and of the phase in them. Why not, `permission` says.
 */
export function mayBeSupportedSql(municipality: string, phase: string): string {
  return `exists (select 1 from "Phase" f
    join "Process" p on p."municipalityId" = ${municipality} and p.id = f."processId" and p."publishedAt" <= now() and p."stoppedAt" is null
    join "Phase" s on s."municipalityId" = ${municipality} and s."processId" = p.id and s.settings ->> 'support' = 'true'
      and s."startsAt" <= now() and (s."endsAt" is null or s."endsAt" > now())
    where f."municipalityId" = ${municipality} and f.id = ${phase}
      and not exists (select 1 from "ClosedCapability" c where c."municipalityId" = ${municipality} and c.capability = 'ideas'))`
}

export function readProcessNow(stored: StoredProcessNow | null): ProcessNow | null {
  if (!stored) return null
  const { now, publishedAt, stoppedAt, phases } = stored
  return {
    ...stored,
    now: new Date(now),
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    stoppedAt: stoppedAt === null ? null : new Date(stoppedAt),
    phases: phases.map(readPhase),
  }
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
