import { rows } from '#app/platform/db.server.ts'

type Counted = { id: string; releasedAt: Date | null; ballotsOnline: number | null; ballotsPaper: number | null }

// of a large vote the count reads much: everybody who looks within a moment shares one
const keptMs = 2_000
const counted = new Map<string, { until: number; count: Promise<number> }>()

/** How many ballots there are: the one number that is told while the vote runs. */
export async function turnoutOf(municipalityId: string, poll: Counted): Promise<number> {
  if (poll.ballotsOnline !== null) return poll.ballotsOnline + (poll.ballotsPaper ?? 0)
  if (poll.releasedAt === null) return 0
  const known = counted.get(poll.id)
  if (known && known.until > performance.now()) return await known.count
  if (counted.size > 200) counted.clear()
  const count = countBallots(municipalityId, poll.id)
  counted.set(poll.id, { until: performance.now() + keptMs, count })
  count.catch(() => counted.delete(poll.id))
  return await count
}

async function countBallots(municipalityId: string, pollId: string): Promise<number> {
  const [row] = await rows<{ count: number }>(
    `select count(*)::int as count from "Ballot" where "municipalityId" = $1 and "pollId" = $2`,
    [municipalityId, pollId],
  )
  return row!.count
}
