import { nextNumber } from '#app/municipalities/numbers.server.ts'
import { inTransaction, isDuplicate, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { changeDraft, type DraftRefusal, lockPoll, note, type Staff } from './draft.server.ts'
import type { PollAccess } from './poll.ts'

/** What people read before they vote. */
export type PollTexts = { title: string; summary: string; purpose: string; decidedBy: string; afterwards: string }

/** Who may vote and how. */
export type PollVoters = {
  access: PollAccess
  minimumAge: number | null
  /** none: the whole municipality */
  districtIds: string[]
  paper: boolean
  receipts: boolean
  eligible: number | null
}

export type NewPoll = {
  /** made with the form: sent twice, it is stored once */
  id: string
  phaseId: string
  title: string
}

export type Created = { id: string; number: number }
export type CreateRefusal = 'unknown-phase' | 'wrong-kind' | 'over' | 'stopped'

/** A vote in a phase, seen by staff alone until its release. What the process says already need not be typed again. */
export async function createPoll(
  staff: Staff,
  { id, phaseId, title }: NewPoll,
): Promise<Outcome<Created, CreateRefusal>> {
  const { municipalityId } = staff
  try {
    return await inTransaction(async (tx) => {
      const phase = await phaseToVoteIn(tx, municipalityId, phaseId)
      if (!phase) return refused('unknown-phase')
      if (phase.kind !== 'vote' && phase.kind !== 'budget') return refused('wrong-kind')
      if (phase.stopped) return refused('stopped')
      if (phase.over) return refused('over')
      const { processId, topicId, summary, purpose, decidedBy } = phase
      const number = await nextNumber(tx, municipalityId, 'poll')
      await tx.poll.create({
        data: {
          municipalityId,
          id,
          number,
          processId,
          phaseId,
          title,
          summary,
          purpose,
          decidedBy,
          createdById: staff.id,
        },
        select: { id: true },
      })
      await note(tx, staff, 'poll.created', { id, number, processId, topicId })
      return done({ id, number })
    })
  } catch (error) {
    const key = { municipalityId_id: { municipalityId, id } }
    const stored = isDuplicate(error)
      ? await prisma.poll.findUnique({ where: key, select: { id: true, number: true } })
      : null
    if (stored) return done(stored)
    throw error
  }
}

/** Changes what people read about a poll. */
export function editPoll(staff: Staff, id: string, texts: PollTexts): Promise<Outcome<void, DraftRefusal>> {
  const { municipalityId } = staff
  return changeDraft(staff, id, async (tx) => {
    await tx.poll.update({ where: { municipalityId_id: { municipalityId, id } }, data: texts, select: { id: true } })
    return done()
  })
}

/** Changes who may vote and how. */
export function setVoters(
  staff: Staff,
  id: string,
  { districtIds, ...voters }: PollVoters,
): Promise<Outcome<void, DraftRefusal | 'unknown-district'>> {
  const { municipalityId } = staff
  const wanted = [...new Set(districtIds)]
  return changeDraft(staff, id, async (tx) => {
    const known = await tx.district.count({ where: { municipalityId, id: { in: wanted } } })
    if (known !== wanted.length) return refused('unknown-district')
    await tx.poll.update({ where: { municipalityId_id: { municipalityId, id } }, data: voters, select: { id: true } })
    await tx.pollDistrict.deleteMany({ where: { municipalityId, pollId: id } })
    await tx.pollDistrict.createMany({
      data: wanted.map((districtId) => ({ municipalityId, pollId: id, districtId })),
    })
    return done()
  })
}

/** Throws a poll away that nobody outside has seen. */
export function discardPoll(staff: Staff, id: string): Promise<Outcome<void, DraftRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const poll = await lockPoll(tx, municipalityId, id)
    if (!poll) return refused('unknown')
    if (poll.releasedAt) return refused('released')
    await tx.poll.delete({ where: { municipalityId_id: { municipalityId, id } }, select: { id: true } })
    await note(tx, staff, 'poll.discarded', poll)
    return done()
  })
}

type Phase = {
  kind: string
  processId: string
  topicId: string | null
  summary: string
  purpose: string
  decidedBy: string
  over: boolean
  stopped: boolean
}

async function phaseToVoteIn(tx: Tx, municipalityId: string, phaseId: string): Promise<Phase | null> {
  const rows = await tx.$queryRaw<Phase[]>`
    select s.kind::text, s."processId", p."topicId", p.summary, p.purpose, p."decidedBy",
      coalesce(s."endsAt" <= now(), false) as over, p."stoppedAt" is not null as stopped
    from "Phase" s join "Process" p on p."municipalityId" = s."municipalityId" and p.id = s."processId"
    where s."municipalityId" = ${municipalityId}::uuid and s.id = ${phaseId}::uuid`
  return rows[0] ?? null
}
