import type { BudgetRule } from '#app/methods/count.ts'
import { readPabulib } from '#app/methods/pabulib.ts'
import type { PbProblem } from '#app/methods/pabulib-table.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { countJobName } from '#app/polls/counting.server.ts'
import { fewestBallots } from '#app/polls/poll.ts'
import type { Language } from '#app/ui/texts.ts'
import { lockBudget, note, type Staff } from './lock.server.ts'
import { type StoredRound, storeBallots, storeRound } from './stored-round.server.ts'

export type RoundFile = {
  /** made with the form: sent twice, it is read once */
  id: string
  title: string
  fileName: string
  text: string
  rule: BudgetRule
}
export type ImportAnswer =
  | { ok: true; value: { id: string; number: number } }
  | { ok: false; reason: 'file'; problems: PbProblem[] }
  | { ok: false; reason: 'too-big' | 'too-few' | 'running' }

export const mostBytes = 32_000_000
export const mostVotes = 500_000
export const mostProjects = 1_000

/**
 * Reads a .pb file as a closed round: a process that is over, with its pot, proposals and ballots. The job counts it, as any vote. Until the last
 * ballot is stored only staff see it; cut off in between, what is there goes with the next attempt.
 */
export async function importRound(staff: Staff, file: RoundFile, language: Language = 'de'): Promise<ImportAnswer> {
  if (file.text.length > mostBytes) return { ok: false, reason: 'too-big' }
  const reading = readPabulib(file.text)
  if (!reading.ok) return { ok: false, reason: 'file', problems: reading.problems }
  const { election } = reading
  if (election.voters.length > mostVotes || election.projects.length > mostProjects)
    return { ok: false, reason: 'too-big' }
  if (election.voters.length < fewestBallots) return { ok: false, reason: 'too-few' }
  const before = await earlierAttempt(staff, file.id)
  if (before) return before
  const made = await storeRound(staff, file, election, language)
  try {
    await storeBallots(staff.municipalityId, made.pollId, election)
    await finish(staff, made)
  } catch (error) {
    await discard(staff.municipalityId, file.id)
    throw error
  }
  return { ok: true, value: { id: file.id, number: made.number } }
}

const attemptMinutes = 10

async function earlierAttempt({ municipalityId }: Staff, id: string): Promise<ImportAnswer | null> {
  const found = await prisma.budget.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { number: true, createdAt: true, poll: { select: { seed: true } } },
  })
  if (!found) return null
  if (found.poll?.seed) return { ok: true, value: { id, number: found.number } }
  if (found.createdAt.getTime() > Date.now() - attemptMinutes * 60_000) return { ok: false, reason: 'running' }
  await discard(municipalityId, id)
  return null
}

/** Everybody sees it from here on, and the job counts. Nobody is told: what is over is no news. */
async function finish(
  staff: Staff,
  { budgetId, processId, pollId, startsAt, endsAt, seed }: StoredRound,
): Promise<void> {
  const { municipalityId } = staff
  await inTransaction(async (tx) => {
    await tx.phase.updateMany({
      where: { municipalityId, processId },
      data: { startsFirst: startsAt, endsFirst: endsAt, openingToldAt: endsAt, closingToldAt: endsAt },
    })
    await tx.process.update({
      where: { municipalityId_id: { municipalityId, id: processId } },
      data: { publishedAt: startsAt, publicationToldAt: endsAt },
      select: { id: true },
    })
    await tx.poll.update({
      where: { municipalityId_id: { municipalityId, id: pollId } },
      data: { seed },
      select: { id: true },
    })
    const budget = await lockBudget(tx, municipalityId, budgetId)
    await note(tx, staff, 'budget.imported', budget!)
    await enqueue(tx, countJobName, { municipalityId, pollId })
  })
}

async function discard(municipalityId: string, budgetId: string): Promise<void> {
  const where = { municipalityId, id: budgetId }
  const found = await prisma.budget.findFirst({ where, select: { processId: true, pollId: true } })
  if (!found) return
  await inTransaction(async (tx) => {
    await tx.budget.deleteMany({ where })
    if (found.pollId) await tx.poll.deleteMany({ where: { municipalityId, id: found.pollId } })
    await tx.process.deleteMany({ where: { municipalityId, id: found.processId } })
  })
}
