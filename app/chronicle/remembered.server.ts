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

/**
 * The same where one query does both: it is told the mark under which something is remembered, and answers null while that still holds (`isNewsSql`).
 * Of many at once only one has it computed; the others are answered null and share what that one finds, so that news do not set all of them to work.
 */
export async function rememberedWhile<Value>(
  key: string,
  ask: (known: string | null) => Promise<Answer<Value>>,
): Promise<Value> {
  const came = performance.now()
  for (;;) {
    const work = underWay.get(key) as Work<Value> | undefined
    if (!work) return await lead(key, ask)
    const { mark, value } = await ask(notNow)
    if (value !== null) return value
    const hit = inMemory(key)
    if (hit?.mark === mark) return (await hit.value) as Value
    const found = await work.found.catch(() => null)
    // as fresh as if it had been asked for by this one
    if (found && (found.mark === mark || work.began >= came)) return found.value
  }
}

/** Within the query of `rememberedWhile`: is something to be computed? `known` is the place of what it is told. */
export function isNewsSql(mark: string, known: string): string {
  return `(${known}::text is distinct from '${notNow}' and ${mark} is distinct from ${known}::text)`
}

/** The same for those who ask for the mark first. */
export function isNews(mark: string, known: string | null): boolean {
  return known !== notNow && mark !== known
}

const notNow = 'not now'
type Answer<Value> = { mark: string; value: Value | null }
type Work<Value> = { began: number; found: Promise<{ mark: string; value: Value }> }
const underWay = new Map<string, Work<unknown>>()

async function lead<Value>(key: string, ask: (known: string | null) => Promise<Answer<Value>>): Promise<Value> {
  const work = { began: performance.now(), found: lookAnew(key, ask) }
  underWay.set(key, work)
  try {
    return (await work.found).value
  } finally {
    underWay.delete(key)
  }
}

async function lookAnew<Value>(
  key: string,
  ask: (known: string | null) => Promise<Answer<Value>>,
): Promise<{ mark: string; value: Value }> {
  const hit = inMemory(key)
  const { mark, value } = await ask(hit?.mark ?? null)
  if (value === null) return { mark, value: (await hit!.value) as Value }
  keep(key, mark, Promise.resolve(value))
  return { mark, value }
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
