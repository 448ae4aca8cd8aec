import { type Job as BossJob, fromPrisma, type JobResult, PgBoss } from 'pg-boss'
import { pool, type Tx } from './db.server.ts'
import { log } from './log.ts'

/** Work done off the request path; `work` may run again after a crash, so it must not do harm twice. */
export type Job<Data extends object = object> = {
  name: string
  work: (data: Data) => Promise<void>
  /** how many run at the same time in one process */
  concurrency?: number
  /** cron line (Europe/Berlin) for what happens by the clock */
  schedule?: string
  /** its data holds a secret: the job is deleted as soon as it is done, and after a day when it never succeeds */
  secret?: boolean
}

const opened = globalThis as unknown as { bausteineJobs?: Promise<PgBoss> | undefined }
const queues = new Set<string>()
const day = 86_400

/**
 * Stores a job in the transaction of the change that makes it necessary: both happen or neither. `once`: of several with the same key one is stored
 * within so many seconds.
 */
export async function enqueue(
  tx: Tx,
  name: string,
  data: object,
  options: { startAfter?: Date; secret?: boolean; once?: { key: string; seconds: number } } = {},
): Promise<void> {
  const boss = await opening()
  await ensureQueue(boss, name)
  const { startAfter, secret, once } = options
  await boss.send(name, data, {
    db: fromPrisma(tx),
    ...(startAfter ? { startAfter } : {}),
    ...(once ? { singletonKey: once.key, singletonSeconds: once.seconds } : {}),
    ...(secret ? { retentionSeconds: day, deleteAfterSeconds: 60 } : {}),
  })
}

/** Starts working on the jobs of all capabilities in this process. */
export async function startWorkers(jobs: Job<never>[]): Promise<void> {
  const boss = await opening()
  for (const job of jobs) {
    await ensureQueue(boss, job.name)
    await boss.work(
      job.name,
      { ...pace, localConcurrency: job.concurrency ?? 1, perJobResults: true },
      (batch: BossJob[]) => workOff(boss, job, batch),
    )
    if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: 'Europe/Berlin' })
  }
}

// while there is a queue, batch follows batch without a pause; otherwise a look every second
const pace = { batchSize: 10, burstWhenBatchFull: true, pollingIntervalSeconds: 1 } as const

/** One after the other; each succeeds or fails by itself. */
async function workOff(boss: PgBoss, job: Job<never>, batch: BossJob[]): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const { id, data } of batch) {
    try {
      await job.work(data as never)
      if (job.secret) await boss.deleteJob(job.name, id)
      results.push({ id, status: 'completed' })
    } catch (error) {
      log.error({ err: error, job: job.name }, 'job failed')
      results.push({ id, status: 'failed', output: { message: error instanceof Error ? error.name : 'failed' } })
    }
  }
  return results
}

/** Waits for running jobs, then stops. */
export async function stopJobs(): Promise<void> {
  const boss = await opened.bausteineJobs
  opened.bausteineJobs = undefined
  queues.clear()
  await boss?.stop({ graceful: true, timeout: 8_000, close: false })
}

/** Creates the tables of the job queue where they are missing, as migrations do for ours. */
export async function prepareJobs(): Promise<void> {
  await opening()
}

function opening(): Promise<PgBoss> {
  opened.bausteineJobs ??= open()
  return opened.bausteineJobs
}

async function open(): Promise<PgBoss> {
  // on the application's own pool: no second set of connections
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
    maintenanceIntervalSeconds: 600,
  })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  return await boss.start()
}

async function ensureQueue(boss: PgBoss, name: string): Promise<void> {
  if (queues.has(name)) return
  // outlives a mail server that is away for a night
  const patience = { retryLimit: 18, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600 }
  await boss.createQueue(name, { ...patience, deleteAfterSeconds: day })
  queues.add(name)
}
