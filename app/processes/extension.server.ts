import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { movedLike } from './berlin.ts'
import { factsOf, type LockedProcess, lockProcess, type Staff } from './lock.server.ts'
import { endingKinds, type PhaseKind } from './process.ts'
import { atEveryTurn } from './turns.server.ts'

export type Extension = {
  /** null: the phase stays open without an end */
  until: Date | null
  /** public */
  reason: string
  /** do the phases after it move by the same time? */
  shift: boolean
}
export type ExtendRefusal =
  | 'unknown'
  | 'unpublished'
  | 'stopped'
  | 'over'
  | 'reason-missing'
  | 'not-later'
  | 'end-needed'

type Dates = { id: string; kind: PhaseKind; position: number; startsAt: Date; endsAt: Date | null }

/**
 * Moves the end of a public phase to a later moment, with a reason everybody reads. What was promised stays beside it. A phase that is over
 * cannot be opened again: people have gone home.
 */
export function extendPhase(
  staff: Staff,
  processId: string,
  phaseId: string,
  { until, reason, shift }: Extension,
): Promise<Outcome<void, ExtendRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, processId)
    const phases = await phasesOf(tx, municipalityId, processId)
    const phase = phases.find(({ id }) => id === phaseId)
    if (!process || !phase) return refused('unknown')
    if (!process.public) return refused('unpublished')
    if (process.stoppedAt) return refused('stopped')
    if (reason.trim() === '') return refused('reason-missing')
    const promised = phase.endsAt
    if (promised === null || (until !== null && until <= promised)) return refused('not-later')
    if (promised <= process.now) return refused('over')
    if (until === null && endingKinds.includes(phase.kind)) return refused('end-needed')
    const decidedAt = process.now
    const moved = (moment: Date) => (until === null ? moment : movedLike(moment, promised, until))
    const later = shift ? phases.filter((other) => other.position > phase.position && other.startsAt > process.now) : []
    await change(phase, 'end', until)
    for (const other of later) {
      // the end first: a phase never ends before it begins
      if (other.endsAt) await change(other, 'end', moved(other.endsAt))
      await change(other, 'start', moved(other.startsAt))
    }
    await noteExtension(tx, staff, process, phaseId)
    await atEveryTurn(tx, municipalityId, processId)
    return done()

    async function change({ id, startsAt, endsAt }: Dates, field: 'start' | 'end', now: Date | null): Promise<void> {
      const was = field === 'start' ? startsAt : endsAt
      const row = {
        municipalityId,
        id: newId(),
        phaseId: id,
        field,
        was,
        now,
        reason: reason.trim(),
        // one moment for all of one decision: they are shown as one change
        at: decidedAt,
        byId: staff.id,
      }
      await tx.phase.updateMany({
        where: { municipalityId, id },
        data: field === 'start' ? { startsAt: now! } : { endsAt: now },
      })
      await tx.phaseExtension.create({ data: row, select: { id: true } })
    }
  })
}

function phasesOf(tx: Tx, municipalityId: string, processId: string): Promise<Dates[]> {
  return tx.phase.findMany({
    where: { municipalityId, processId },
    orderBy: { position: 'asc' },
    select: { id: true, kind: true, position: true, startsAt: true, endsAt: true },
  })
}

async function noteExtension(tx: Tx, staff: Staff, process: LockedProcess, phaseId: string): Promise<void> {
  await record(tx, {
    municipalityId: staff.municipalityId,
    actorId: staff.id,
    kind: 'process.phaseExtended',
    subjectId: process.id,
    public: true,
    facts: { ...factsOf(process), phaseId },
  })
}
