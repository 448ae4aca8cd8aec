import type { Tx } from '#app/platform/db.server.ts'

/** The next public number of a kind ("idea": Idee 42). Rolls back with its transaction. */
export async function nextNumber(
  tx: Tx,
  municipalityId: string,
  kind: 'idea' | 'project' | 'process' | 'case' | 'poll' | 'budget',
): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    insert into "RunningNumber" ("municipalityId", kind, last) values (${municipalityId}::uuid, ${kind}, 1)
    on conflict ("municipalityId", kind) do update set last = "RunningNumber".last + 1
    returning last`
  return rows[0]!.last
}

/** As many numbers in a row; answers with the first. */
export async function nextNumbers(tx: Tx, municipalityId: string, kind: 'idea', count: number): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    insert into "RunningNumber" ("municipalityId", kind, last) values (${municipalityId}::uuid, ${kind}, ${count}::int)
    on conflict ("municipalityId", kind) do update set last = "RunningNumber".last + ${count}::int
    returning last`
  return rows[0]!.last - count + 1
}
