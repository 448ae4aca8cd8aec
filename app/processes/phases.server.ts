import { inTransaction, isRuledOut, isStillUsed, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockProcess, type Staff } from './lock.server.ts'
import { note, type PlannedPhase } from './planning.server.ts'
import { endingKinds } from './process.ts'

export type PhaseRefusal = 'unknown' | 'published' | 'ends-before-start' | 'end-needed' | 'in-use'

/** Adds a phase at the end, while the process is not published. Sent twice, it is stored once. */
export function addPhase(
  staff: Staff,
  processId: string,
  phase: PlannedPhase & { id: string },
): Promise<Outcome<void, PhaseRefusal>> {
  const { municipalityId } = staff
  const wrong = wrongDates(phase)
  if (wrong) return Promise.resolve(refused(wrong))
  return planning(staff, processId, async (tx) => {
    const last = await tx.phase.aggregate({ where: { municipalityId, processId }, _max: { position: true } })
    const position = (last._max.position ?? -1) + 1
    await tx.phase.createMany({ data: [{ ...phase, municipalityId, processId, position }], skipDuplicates: true })
    return done()
  })
}

/**
 * Changes a phase. Once the process is published its dates and its kind stay: only `extendPhase` changes dates. 'in-use': something takes place in it
 * that the change would leave without an end, such as a released poll.
 */
export async function editPhase(
  staff: Staff,
  processId: string,
  phaseId: string,
  phase: PlannedPhase,
): Promise<Outcome<void, PhaseRefusal>> {
  try {
    return await changePhase(staff, processId, phaseId, phase)
  } catch (error) {
    if (isRuledOut(error)) return refused('in-use')
    throw error
  }
}

function changePhase(
  staff: Staff,
  processId: string,
  phaseId: string,
  phase: PlannedPhase,
): Promise<Outcome<void, PhaseRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, processId)
    if (!process) return refused('unknown')
    const wrong = process.publishedAt ? null : wrongDates(phase)
    if (wrong) return refused(wrong)
    const { title, text, settings, kind, startsAt, endsAt } = phase
    const words = { title, text, settings }
    const changed = await tx.phase.updateMany({
      where: { municipalityId, processId, id: phaseId },
      data: process.publishedAt ? words : { ...words, kind, startsAt, endsAt },
    })
    if (changed.count === 0) return refused('unknown')
    await note(tx, staff, 'process.changed', process, process.public)
    return done()
  })
}

/** Takes a phase out, while the process is not published. 'in-use': something takes place in it, such as a poll. */
export async function removePhase(
  staff: Staff,
  processId: string,
  phaseId: string,
): Promise<Outcome<void, PhaseRefusal>> {
  const { municipalityId } = staff
  try {
    return await planning(staff, processId, async (tx) => {
      await tx.phase.deleteMany({ where: { municipalityId, processId, id: phaseId } })
      return done()
    })
  } catch (error) {
    if (isStillUsed(error)) return refused('in-use')
    throw error
  }
}

/** Swaps a phase with its neighbour, while the process is not published. The dates stay where they are: what is done when changes. */
export function movePhase(
  staff: Staff,
  processId: string,
  phaseId: string,
  direction: 'up' | 'down',
): Promise<Outcome<void, PhaseRefusal>> {
  const { municipalityId } = staff
  return planning(staff, processId, async (tx) => {
    const phases = await tx.phase.findMany({
      where: { municipalityId, processId },
      orderBy: { position: 'asc' },
      select: { id: true, position: true, startsAt: true, endsAt: true },
    })
    const at = phases.findIndex(({ id }) => id === phaseId)
    const [one, other] = [phases[at], phases[direction === 'up' ? at - 1 : at + 1]]
    if (!one) return refused('unknown')
    if (!other) return done()
    await take(one.id, other)
    await take(other.id, one)
    return done()

    async function take(id: string, { position, startsAt, endsAt }: Omit<typeof one & object, 'id'>) {
      await tx.phase.updateMany({ where: { municipalityId, id }, data: { position, startsAt, endsAt } })
    }
  })
}

async function planning(
  staff: Staff,
  processId: string,
  work: (tx: Tx) => Promise<Outcome<void, PhaseRefusal>>,
): Promise<Outcome<void, PhaseRefusal>> {
  return await inTransaction(async (tx) => {
    const process = await lockProcess(tx, staff.municipalityId, processId)
    if (!process) return refused('unknown')
    if (process.publishedAt) return refused('published')
    const outcome = await work(tx)
    if (outcome.ok) await note(tx, staff, 'process.changed', process)
    return outcome
  })
}

function wrongDates({ kind, startsAt, endsAt }: PlannedPhase): 'ends-before-start' | 'end-needed' | null {
  if (endsAt === null) return endingKinds.includes(kind) ? 'end-needed' : null
  return endsAt <= startsAt ? 'ends-before-start' : null
}
