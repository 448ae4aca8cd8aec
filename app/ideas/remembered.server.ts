import { rows } from '#app/platform/db.server.ts'

const most = 500
/** nothing is remembered for good */
const longestMs = 10_000
const memory = new Map<string, { mark: string; until: number; value: Promise<unknown> }>()

/** Changes with every entry of a municipality's chronicle, that is with everything that changes which ideas there are. */
export async function chronicleMark(municipalityId: string): Promise<string> {
  const [found] = await rows<{ mark: string }>(`select ${markInSql} as mark`, [municipalityId])
  return found!.mark
}

/** The same within a query that asks for something else, too; $1 is the municipality. */
// not the last entry alone: a transaction that began earlier may end later and put its entry before it
export const markInSql = `(select coalesce(md5(string_agg(id::text, ' ')), 'none') from
  (select id from "ChronicleEntry" where "municipalityId" = $1 order by id desc limit 20) latest)`

/**
 * What is dear to compute and true until the chronicle goes on: counts over all ideas, groups for the map. Asked for by many at once, it is
 * computed once.
 */
export function remembered<Value>(mark: string, key: string, compute: () => Promise<Value>): Promise<Value> {
  const hit = memory.get(key)
  if (hit && hit.mark === mark && hit.until > performance.now()) return hit.value as Promise<Value>
  const value = compute()
  memory.delete(key)
  if (memory.size >= most) memory.delete(memory.keys().next().value!)
  memory.set(key, { mark, until: performance.now() + longestMs, value })
  value.catch(() => memory.delete(key))
  return value
}
