import { setTimeout as sleep } from 'node:timers/promises'
import type { Case } from './cases.ts'
import { cpuOf, cpuOfFamily, memoryOf } from './cpu.ts'
import { type Load, type Loaded, load, median, percentile } from './load.ts'
import { explain, openQueryLog, type Plan } from './queries.ts'
import { headersFor, look, type Target } from './visit.ts'
import { fromMemory, reactAlone } from './yardsticks.ts'

export type Effort = { seconds: number; connections: number }

export type Measured = {
  name: string
  rate: number
  p50: number
  p95: number
  p99: number
  /** processor milliseconds per request */
  app: number
  database: number | null
  plainBytes: number
  packedBytes: number
  /** with nothing remembered by the process, and again right after */
  queries: { cold: number; warm: number } | null
  plans: Plan[]
  memoryRate: number | null
  reactMs: number | null
  megabytes: number
  wrong: number
  failed: number
}

const warmUp = 1_000
/** longer than anything the application remembers */
const forgotten = 10_100

export async function measurePage(target: Target, one: Case, effort: Effort): Promise<Measured> {
  const { queries, plans } = one.signedIn ? await queriesOf(target, one) : { queries: null, plans: [] }
  const seen = await look(target, one)
  const wanted: Load = {
    url: `http://127.0.0.1:${target.port}${one.path}`,
    headers: headersFor(target, one),
    connections: effort.connections,
    right: 200,
  }
  const memory = await fromMemory({ status: 200, headers: seen.headers, body: seen.sent.toString('base64') })
  const react = one.signedIn && seen.html.startsWith('<!DOCTYPE html>') ? await reactAlone(seen.html) : null
  const urls = [wanted.url, memory.url, ...(react ? [react.url] : [])]
  const rounds: Round[] = []
  const memoryRates: number[] = []
  const reactTimes: number[] = []
  try {
    // programs get faster while they run
    for (const url of urls) await load({ ...wanted, url, amount: warmUp })
    // in turn, so that whatever else the machine does slows all of them down
    for (let second = 0; second < effort.seconds; second++) {
      rounds.push(await accounted(target, () => load(wanted)))
      memoryRates.push((await load({ ...wanted, url: memory.url })).rate)
      if (react) reactTimes.push(await cpuPerAnswer(react.pid, () => load({ ...wanted, url: react.url })))
    }
  } finally {
    memory.close()
    react?.close()
  }
  return {
    ...summary(target, one.name, rounds),
    rate: median(rounds.map(({ rate }) => rate)),
    plainBytes: Buffer.byteLength(seen.html),
    packedBytes: seen.packed,
    queries,
    plans,
    memoryRate: median(memoryRates),
    reactMs: react ? median(reactTimes) : null,
  }
}

async function cpuPerAnswer(pid: number, work: () => Promise<Loaded>): Promise<number> {
  const before = cpuOf(pid)
  const { answers } = await work()
  return (cpuOf(pid) - before) / answers
}

type Round = Loaded & { app: number; database: number }

/** Runs work and charges the processor time meanwhile to its answers. */
export async function accounted(target: Target, work: () => Promise<Loaded>): Promise<Round> {
  const { postmaster } = target.world
  const database = () => (postmaster ? cpuOfFamily(postmaster.pid) : 0)
  const before = { app: cpuOf(target.pid), database: database() }
  const loaded = await work()
  const used = { app: cpuOf(target.pid) - before.app, database: database() - before.database }
  // none within the round: no time of an answer can be told, and that is a fault
  const { answers, failed } = loaded
  const each = (ms: number) => ms / Math.max(1, answers)
  return { ...loaded, failed: answers === 0 ? failed + 1 : failed, app: each(used.app), database: each(used.database) }
}

export function summary(target: Target, name: string, rounds: Round[]) {
  const times = rounds.flatMap((round) => round.times)
  const sum = (pick: (round: Round) => number) => rounds.reduce((total, round) => total + pick(round), 0)
  return {
    name,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    app: median(rounds.map(({ app }) => app)),
    database: target.world.postmaster ? median(rounds.map(({ database }) => database)) : null,
    megabytes: memoryOf(target.pid),
    wrong: sum(({ wrong }) => wrong),
    failed: sum(({ failed }) => failed),
  }
}

async function queriesOf(target: Target, one: Case): Promise<Pick<Measured, 'queries' | 'plans'>> {
  const { postmaster, databaseUrl } = target.world
  if (!postmaster) return { queries: null, plans: [] }
  const log = await openQueryLog(databaseUrl, postmaster.log)
  await sleep(forgotten)
  const cold = await log.during(() => look(target, one))
  const warm = await log.during(() => look(target, one))
  await log.close()
  return { queries: { cold: cold.length, warm: warm.length }, plans: await explain(databaseUrl, cold) }
}
