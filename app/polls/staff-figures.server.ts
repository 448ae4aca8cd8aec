import { rows } from '#app/platform/db.server.ts'

export type CodeCounts = { issued: number; used: number; void: number }

/** How many codes went out with letters, and what became of them. After the close the numbers of the batches are all that is left. */
export async function codeCounts(municipalityId: string, pollId: string): Promise<CodeCounts> {
  const [row] = await rows<CodeCounts>(
    `select coalesce(sum(b.size), 0)::int as issued, coalesce(sum(coalesce(b."usedCount", c.used)), 0)::int as used,
       coalesce(sum(coalesce(b."voidCount", c.void)), 0)::int as void
     from "PollCodeBatch" b left join lateral (
       select count(*) filter (where used) as used, count(*) filter (where not used and (void or b."voidedAt" is not null)) as void
       from "PollCode" c where c."municipalityId" = $1 and c."batchId" = b.id) c on true
     where b."municipalityId" = $1 and b."pollId" = $2 and b.kind = 'letter'`,
    [municipalityId, pollId],
  )
  return row!
}
