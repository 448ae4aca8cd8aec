import type { Tx } from '#app/platform/db.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'

export const turnJobName = 'processes.turn'

/**
 * Has the chronicle written at the very second something opens or closes, for pages that are kept and people who follow. What may be done does
 * not wait for it.
 */
export async function atEveryTurn(tx: Tx, municipalityId: string, processId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ at: Date }[]>`
    select distinct at from "Process" p
    join "Phase" s on s."municipalityId" = p."municipalityId" and s."processId" = p.id
    cross join lateral (values (p."publishedAt"), (s."startsAt"), (s."endsAt")) moments (at)
    where p."municipalityId" = ${municipalityId}::uuid and p.id = ${processId}::uuid and at >= now() - interval '1 second'`
  for (const { at } of rows) await enqueue(tx, turnJobName, {}, { startAfter: at })
}
