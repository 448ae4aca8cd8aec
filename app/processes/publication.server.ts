import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockProcess, type Staff } from './lock.server.ts'
import { note } from './planning.server.ts'
import { atEveryTurn } from './turns.server.ts'

export type PublishRefusal = 'unknown' | 'no-phases' | 'summary-missing' | 'phases-crossed' | 'decider-missing'

/**
 * Shows a process to everybody, now or at a moment to come. Its dates become the first promise and are kept for good. `at` in the past is for
 * imports and demo worlds. Published twice, it is published once.
 */
export function publishProcess(
  staff: Staff,
  id: string,
  at?: Date,
): Promise<Outcome<{ number: number }, PublishRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, id)
    if (!process) return refused('unknown')
    if (process.public) return done({ number: process.number })
    const missing = await whatIsMissing(tx, municipalityId, id)
    if (missing) return refused(missing)
    await tx.$executeRaw`
      update "Process" set "publishedAt" = coalesce(${at ?? null}::timestamptz, now()), "decidedOnFirst" = "decidedOn", "publicationToldAt" = null
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    // dates of before are history: nobody is told that they come to pass
    await tx.$executeRaw`
      update "Phase" set "startsFirst" = "startsAt", "endsFirst" = "endsAt",
        "openingToldAt" = case when "startsAt" <= now() then now() end, "closingToldAt" = case when "endsAt" <= now() then now() end
      where "municipalityId" = ${municipalityId}::uuid and "processId" = ${id}::uuid`
    await note(tx, staff, 'process.scheduled', process)
    await atEveryTurn(tx, municipalityId, id)
    return done({ number: process.number })
  })
}

/** Takes a publication back that has not come to pass. */
export function unscheduleProcess(staff: Staff, id: string): Promise<Outcome<void, 'unknown' | 'published'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, id)
    if (!process) return refused('unknown')
    if (process.public) return refused('published')
    await tx.$executeRaw`
      update "Process" set "publishedAt" = null, "decidedOnFirst" = null
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    await note(tx, staff, 'process.unscheduled', process)
    return done()
  })
}

/** Ends a process before its time, with a public reason. It stays readable. */
export function stopProcess(
  staff: Staff,
  id: string,
  reason: string,
): Promise<Outcome<void, 'unknown' | 'unpublished' | 'reason-missing'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, id)
    if (!process) return refused('unknown')
    if (!process.public) return refused('unpublished')
    if (process.stoppedAt) return done()
    if (reason.trim() === '') return refused('reason-missing')
    await tx.$executeRaw`
      update "Process" set "stoppedAt" = now(), "stopReason" = ${reason.trim()}
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    await note(tx, staff, 'process.stopped', process, true)
    return done()
  })
}

/** The first thing that keeps a process from being published, or null. */
export function missingIn(municipalityId: string, id: string) {
  return whatIsMissing(prisma, municipalityId, id)
}

async function whatIsMissing(
  tx: Pick<Tx, '$queryRaw'>,
  municipalityId: string,
  id: string,
): Promise<Exclude<PublishRefusal, 'unknown'> | null> {
  const [row] = await tx.$queryRaw<{ summary: string; decidedBy: string; phases: number; crossed: boolean }[]>`
    select p.summary, p."decidedBy", count(s.id)::int as phases, coalesce(bool_or(s.crossed), false) as crossed
    from "Process" p left join (
      select id, "processId", "startsAt" < lag("startsAt") over (partition by "processId" order by position) as crossed
      from "Phase" where "municipalityId" = ${municipalityId}::uuid and "processId" = ${id}::uuid
    ) s on s."processId" = p.id
    where p."municipalityId" = ${municipalityId}::uuid and p.id = ${id}::uuid group by p.summary, p."decidedBy"`
  if (!row || row.phases === 0) return 'no-phases'
  if (row.summary.trim() === '') return 'summary-missing'
  if (row.decidedBy.trim() === '') return 'decider-missing'
  return row.crossed ? 'phases-crossed' : null
}
