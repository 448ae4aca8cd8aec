import { rows } from '#app/platform/db.server.ts'

const most = 500
/** two transactions may end in another order than they began: what is remembered does not outlive this */
const longestMs = 10_000
const memory = new Map<string, { mark: string; until: number; value: Promise<unknown> }>()

/** Changes with every entry of a municipality's chronicle, that is with everything that changes which ideas there are. */
export async function chronicleMark(municipalityId: string): Promise<string> {
  const found = await rows<{ id: string }>(
    `select id from "ChronicleEntry" where "municipalityId" = $1 order by id desc limit 1`,
    [municipalityId],
  )
  return found[0]?.id ?? 'none'
}

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
