import { rows } from '#app/platform/db.server.ts'

const most = 500
/** nothing is remembered for good */
const longestMs = 10_000
type Kept = { mark: string; until: number; value: Promise<unknown> }
const memory = new Map<string, Kept>()

/** Changes with every entry of a municipality's chronicle, that is with everything that changes which ideas and projects there are. */
export async function chronicleMark(municipalityId: string): Promise<string> {
  const [found] = await rows<{ mark: string }>(`select ${markInSql} as mark`, [municipalityId])
  return found!.mark
}

/** The same within a query that asks for something else, too; $1 is the municipality. */
// not the last entry alone: a transaction that began earlier may end later and put its entry before it
export const markInSql = `(select coalesce(md5(string_agg(id::text, ' ')), 'none') from
  (select id from "ChronicleEntry" where "municipalityId" = $1 order by id desc limit 20) latest)`

/**
 * What is dear to compute and true until the chronicle goes on: counts over all ideas, groups for the map, the board. Asked for by many at once, it is
 * computed once.
 */
export function remembered<Value>(mark: string, key: string, compute: () => Promise<Value>): Promise<Value> {
  const hit = inMemory(key)
  if (hit?.mark === mark) return hit.value as Promise<Value>
  const value = compute()
  keep(key, mark, value)
  return value
}

/** The same where one query does both: it is told the mark under which something is remembered, and answers null while that still holds. */
export async function rememberedWhile<Value>(
  key: string,
  ask: (mark: string | null) => Promise<{ mark: string; value: Value | null }>,
): Promise<Value> {
  const hit = inMemory(key)
  const { mark, value } = await ask(hit?.mark ?? null)
  if (value === null) return (await hit!.value) as Value
  keep(key, mark, Promise.resolve(value))
  return value
}

function inMemory(key: string): Kept | null {
  const hit = memory.get(key)
  return hit && hit.until > performance.now() ? hit : null
}

function keep(key: string, mark: string, value: Promise<unknown>): void {
  memory.delete(key)
  if (memory.size >= most) memory.delete(memory.keys().next().value!)
  memory.set(key, { mark, until: performance.now() + longestMs, value })
  value.catch(() => memory.delete(key))
}
