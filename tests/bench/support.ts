import { gzipSync } from 'node:zlib'
import { support } from './cases.ts'
import { type Loaded, load } from './load.ts'
import { accounted, type Effort, type Measured, summary } from './measure.ts'
import { headersFor, type Target } from './visit.ts'
import { host } from './world.ts'

const perSecond = 300

/** People support ideas through the plain form. `lost`: supports that were acknowledged and are not there. */
export async function measureSupport(target: Target, effort: Effort): Promise<Measured & { lost: number }> {
  const { visitors } = target.world
  const ideas = await openIdeas(target)
  const body = 'wunsch=ja'
  let sent = 0
  const run = (amount: number): Promise<Loaded> =>
    load({
      url: `http://127.0.0.1:${target.port}/`,
      headers: {
        ...headersFor(target, { signedIn: false }),
        origin: `http://${host}:${target.port}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      connections: effort.connections,
      // a number of requests, not a time: each gets its answer, so that both sides can be counted
      amount,
      right: 303,
      body,
      // no pair of person and idea comes twice
      each() {
        const n = sent++
        return {
          path: `/ideen/${ideas[n % ideas.length]!}/unterstuetzen`,
          headers: { cookie: visitors[n % visitors.length]!.cookie },
        }
      },
    })
  const before = await stored(target)
  const warmed = await run(perSecond)
  const rounds = []
  for (let second = 0; second < effort.seconds; second++) rounds.push(await accounted(target, () => run(perSecond)))
  const after = await stored(target)
  const acknowledged = [warmed, ...rounds].reduce((sum, { answers, wrong }) => sum + answers - wrong, 0)
  const { times: _, ...first } = rounds[0]!
  return {
    ...summary(target, support.name, rounds),
    rate: first.rate,
    plainBytes: Buffer.byteLength(body),
    packedBytes: gzipSync(body).length,
    queries: null,
    plans: [],
    memoryRate: null,
    reactMs: null,
    lost: acknowledged - (after - before),
  }
}

async function openIdeas({ world }: Target): Promise<number[]> {
  const { pool } = await import('#app/platform/db.server.ts')
  const { rows } = await pool.query<{ number: number }>(
    `select number from "Idea" where "municipalityId" = $1 and status not in ('merged', 'done', 'declined') and "hiddenAt" is null
     and "withdrawnAt" is null order by number`,
    [world.municipalityId],
  )
  return rows.map(({ number }) => number)
}

async function stored({ world }: Target): Promise<number> {
  const { pool } = await import('#app/platform/db.server.ts')
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int from "IdeaSupport" where "municipalityId" = $1 and "personId" = any($2)',
    [world.municipalityId, world.visitors.map(({ id }) => id)],
  )
  return rows[0]!.count
}
