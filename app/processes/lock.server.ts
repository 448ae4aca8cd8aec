import type { Tx } from '#app/platform/db.server.ts'

/** Who works on it, signed in. */
export type Staff = { municipalityId: string; id: string }

export type LockedProcess = {
  id: string
  number: number
  topicId: string | null
  publishedAt: Date | null
  stoppedAt: Date | null
  /** everybody sees it: what was promised stays */
  public: boolean
  now: Date
}

/** Holds a process until the transaction ends, so that two members of staff change it one after the other. */
export async function lockProcess(tx: Tx, municipalityId: string, id: string): Promise<LockedProcess | null> {
  const rows = await tx.$queryRaw<LockedProcess[]>`
    select id, number, "topicId", "publishedAt", "stoppedAt", coalesce("publishedAt" <= now(), false) as public, now() as now
    from "Process" where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid for update`
  return rows[0] ?? null
}

/** What entries about a process carry, so that followers of its topic hear of them. */
export function factsOf({ id, number, topicId }: Pick<LockedProcess, 'id' | 'number' | 'topicId'>) {
  return { processId: id, number, topicId }
}
