import http from 'node:http'
import { gzipSync } from 'node:zlib'
import { newId } from '#app/platform/id.ts'
import { commenting } from './cases.ts'
import { type Loaded, load } from './load.ts'
import { accounted, type Effort, type Measured, summary } from './measure.ts'
import { headersFor, type Target } from './visit.ts'
import { host } from './world.ts'

const perRound = 60

/**
 * People comment the idea everybody talks about, through the plain form, while others hold its live connection. `deaf`: connections that did not
 * hear of the last comment; `lost`: comments that were acknowledged and are not there.
 */
export async function measureCommenting(
  target: Target,
  effort: Effort,
): Promise<Measured & { lost: number; deaf: number }> {
  const { visitors, municipalityId } = target.world
  const { pool } = await import('#app/platform/db.server.ts')
  const { rows } = await pool.query<{ id: string }>(
    'select id from "Idea" where "municipalityId" = $1 and number = 1',
    [municipalityId],
  )
  const subject = rows[0]!.id
  const readers = await Promise.all(
    Array.from({ length: commenting.readers }, () => listen(target, `/beitraege/live/idea/${subject}`)),
  )
  let sent = 0
  const run = (): Promise<Loaded> =>
    load({
      url: `http://127.0.0.1:${target.port}/`,
      headers: {
        ...headersFor(target, { signedIn: false }),
        origin: `http://${host}:${target.port}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      connections: Math.min(effort.connections, 8),
      amount: perRound,
      right: 303,
      each() {
        const n = sent++
        return {
          path: `/beitraege/neu?zu=idea.${subject}`,
          headers: { cookie: visitors[n % visitors.length]!.cookie },
          body: bodyOf(n),
        }
      },
    })
  try {
    const before = await stored(target)
    const warmed = await run()
    const rounds = []
    for (let round = 0; round < effort.seconds; round++) rounds.push(await accounted(target, run))
    const acknowledged = [warmed, ...rounds].reduce((sum, { answers, wrong }) => sum + answers - wrong, 0)
    const { times: _, ...first } = rounds[0]!
    const deaf = await stillDeaf(readers, await publicCount(target, subject))
    return {
      ...summary(target, commenting.name, rounds),
      rate: first.rate,
      plainBytes: Buffer.byteLength(bodyOf(0)),
      packedBytes: gzipSync(bodyOf(0)).length,
      queries: null,
      plans: [],
      memoryRate: null,
      reactMs: null,
      lost: acknowledged - ((await stored(target)) - before),
      deaf,
    }
  } finally {
    for (const reader of readers) reader.close()
  }
}

function bodyOf(n: number): string {
  const text = `Messung ${n}: Das würde vielen helfen, die hier jeden Tag zu Fuß unterwegs sind.`
  return new URLSearchParams({ id: newId(), stance: (['pro', 'contra', 'neutral'] as const)[n % 3]!, text }).toString()
}

type Reader = { heard: () => string; close: () => void }

/** Holds a live connection; `heard` is the last it was told. */
function listen(target: Target, path: string): Promise<Reader> {
  return new Promise((resolve, reject) => {
    const headers = { ...headersFor(target, { signedIn: false }), accept: 'text/event-stream' }
    const request = http.get({ port: target.port, path, headers, agent: false }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`live connection: ${answer.statusCode}`))
      let last = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        last = /data: (\S+)(?![\s\S]*data: )/.exec(chunk)?.[1] ?? last
      })
      answer.on('error', () => {})
      resolve({ heard: () => last, close: () => request.destroy() })
    })
    request.on('error', reject)
  })
}

// what is told arrives a moment later
async function stillDeaf(readers: Reader[], count: number): Promise<number> {
  const deaf = () => readers.filter((reader) => Number(reader.heard()) !== count).length
  for (let tries = 0; tries < 50 && deaf() > 0; tries++) await new Promise((resolve) => setTimeout(resolve, 100))
  return deaf()
}

async function publicCount({ world }: Target, subject: string): Promise<number> {
  const { pool } = await import('#app/platform/db.server.ts')
  const { rows } = await pool.query<{ count: number }>(
    'select "commentCount" as count from "Thread" where "municipalityId" = $1 and id = $2',
    [world.municipalityId, subject],
  )
  return rows[0]!.count
}

async function stored({ world }: Target): Promise<number> {
  const { pool } = await import('#app/platform/db.server.ts')
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int from "Comment" where "municipalityId" = $1 and "authorId" = any($2)',
    [world.municipalityId, world.visitors.map(({ id }) => id)],
  )
  return rows[0]!.count
}
