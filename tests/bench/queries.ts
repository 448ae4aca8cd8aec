import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export type Query = { sql: string; values: (string | null)[] }
export type Plan = Query & { text: string; scans: string[] }

/** tables that are never to be read from end to end */
const large = ['Idea', 'IdeaSupport', 'ChronicleEntry']
/** the server's own work beside the request: job queue, heartbeat, what every connection begins with */
const notOfThePage = /pgboss|^\s*(begin|commit|rollback|listen|set |select 1\s*$|deallocate)/i

export type QueryLog = { during: (work: () => Promise<unknown>) => Promise<Query[]>; close: () => Promise<void> }

/** Listens to the log of the embedded server: which queries does a request make? */
export async function openQueryLog(databaseUrl: string, logFile: string): Promise<QueryLog> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const say = async (setting: string) => {
    await client.query(`alter system ${setting}`)
    await client.query('select pg_reload_conf()')
    await sleep(200)
  }
  return {
    async during(work) {
      await say("set log_statement = 'all'")
      try {
        const before = readFileSync(logFile).length
        await work()
        await sleep(150)
        return queriesIn(readFileSync(logFile).subarray(before).toString('utf8'))
      } finally {
        await say('reset log_statement')
      }
    },
    close: () => client.end(),
  }
}

/** How the database goes about each query, tried in a transaction that is rolled back. */
export async function explain(databaseUrl: string, queries: Query[]): Promise<Plan[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('set pg_trgm.word_similarity_threshold = 0.45')
  const plans: Plan[] = []
  for (const query of queries.filter(({ sql }) => /^\s*(select|with|insert|update|delete)/i.test(sql))) {
    await client.query('begin')
    const { rows } = await client.query<Record<string, string>>(`explain (analyze, buffers) ${query.sql}`, query.values)
    await client.query('rollback')
    const text = rows.map((row) => Object.values(row)[0]).join('\n')
    const scans = large.filter((table) => text.includes(`Seq Scan on "${table}"`))
    plans.push({ ...query, text, scans })
  }
  await client.end()
  return plans
}

/** An entry begins with its time; lines that belong to it begin with a tab. */
function queriesIn(log: string): Query[] {
  const queries: Query[] = []
  for (const entry of log.split(/\n(?!\t)/)) {
    const spoken = /LOG: {2}(?:statement|execute [^:]+): ([\s\S]*)$/.exec(entry)
    if (spoken) queries.push({ sql: spoken[1]!.replaceAll('\n\t', '\n'), values: [] })
    const values = /DETAIL: {2}Parameters: ([\s\S]*)$/i.exec(entry)
    if (values && queries.length > 0) queries.at(-1)!.values = valuesIn(values[1]!)
  }
  return queries.filter(({ sql }) => !notOfThePage.test(sql))
}

function valuesIn(detail: string): (string | null)[] {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, text]) =>
    text === undefined ? null : text.replaceAll("''", "'"),
  )
}
