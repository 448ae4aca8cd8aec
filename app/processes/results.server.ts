import { inTransaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockProcess, type Staff } from './lock.server.ts'
import { note } from './planning.server.ts'

/** Says in public what came of a process. Followers are told the first time; corrected later it is a change as any other. */
export function publishResult(
  staff: Staff,
  id: string,
  text: string,
  at?: Date,
): Promise<Outcome<void, 'unknown' | 'unpublished' | 'text-missing'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, id)
    if (!process) return refused('unknown')
    if (!process.public) return refused('unpublished')
    if (text.trim() === '') return refused('text-missing')
    const [before] = await tx.$queryRaw<{ resultAt: Date | null }[]>`
      select "resultAt" from "Process" where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    await tx.$executeRaw`
      update "Process" set "resultText" = ${text.trim()}, "resultAt" = coalesce("resultAt", ${at ?? null}::timestamptz, now())
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    await note(tx, staff, before?.resultAt ? 'process.changed' : 'process.resultPublished', process, true)
    return done()
  })
}
