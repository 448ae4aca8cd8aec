import { spawn } from 'node:child_process'
import { migrate } from '#prisma/migrate.ts'
import type { Verdict } from './report.ts'
import type { World } from './world.ts'

export const polls = {
  name: 'polls',
  voters: 5_000,
  ballots: 1_000_000,
  connections: 64,
  /** processor milliseconds of application and database per ballot */
  perBallot: 2,
  /** seconds of one core: from the database to the result, Schulze over 20 options */
  count: 3,
  megabytes: 1_024,
}

/** Casting, closing, counting and reading, in a database of its own that goes afterwards. */
export async function measurePolls(world: World): Promise<Verdict[]> {
  const { pool } = await import('#app/platform/db.server.ts')
  await pool.query('drop database if exists bench_polls with (force)')
  await pool.query('create database bench_polls')
  try {
    const url = new URL(world.databaseUrl)
    url.pathname = '/bench_polls'
    await migrate(url.href, undefined, () => {})
    return verdicts(await run(world, url.href))
  } finally {
    await pool.query('drop database if exists bench_polls with (force)')
  }
}

type Used = { seconds: number; app: number; database: number }
type Figures = {
  casting: Used & { perSecond: number; p50: number; p99: number; lost: number }
  closing: Used
  counting: Used
  reading: Used
  megabytes: number
}

function verdicts({ casting, closing, counting, reading, megabytes }: Figures): Verdict[] {
  const ms = (seconds: number, times: number) => ((seconds * 1000) / times).toFixed(2)
  const cpu = ({ app, database }: Used) => app + database
  const million = polls.ballots.toLocaleString('en')
  const split = ({ seconds, app, database }: Used) =>
    `${seconds.toFixed(1)} s, processor ${app.toFixed(1)} s application, ${database.toFixed(1)} s database`
  return [
    {
      ok: casting.lost === 0 && cpu(casting) * 1000 <= polls.perBallot * polls.voters,
      what: `casting ballots, ${polls.connections} at once: ${casting.perSecond.toFixed(0)} per second, p50 ${casting.p50.toFixed(0)} ms, p99 ${casting.p99.toFixed(0)} ms, processor ${ms(casting.app, polls.voters)} ms application, ${ms(casting.database, polls.voters)} ms database (budget ${polls.perBallot} ms); ${casting.lost} lost`,
    },
    { ok: true, what: `closing a poll of ${million} ballots: ${split(closing)}` },
    {
      ok: cpu(counting) <= polls.count && megabytes <= polls.megabytes,
      what: `counting ${million} ballots over 20 options (Schulze) from the database: ${split(counting)} (budget ${polls.count} s of one core); at most ${megabytes.toFixed(0)} MB`,
    },
    {
      ok: true,
      what: `reading the result: ${ms(reading.app, 1_000)} ms application, ${ms(reading.database, 1_000)} ms database each`,
    },
  ]
}

async function run(world: World, databaseUrl: string): Promise<Figures> {
  const settings = [world.postmaster?.pid ?? 0, polls.voters, polls.ballots, polls.connections].map(String)
  const child = spawn(process.execPath, ['tests/bench/polls-run.ts', ...settings], {
    env: { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (status !== 0) throw new Error(`measuring polls ended with ${status}`)
  return JSON.parse(said) as Figures
}
