import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const patienceMs = 2_000

/** Answers whether this process can serve: it runs, and its database answers in time. */
export async function sendHealth(
  res: ServerResponse,
  askDatabase: () => Promise<unknown>,
  stopping: boolean,
): Promise<void> {
  const database = await answers(askDatabase)
  const healthy = database && !stopping
  const body = JSON.stringify({
    status: healthy ? 'ok' : 'unavailable',
    process: stopping ? 'stopping' : 'ok',
    database: database ? 'ok' : 'unavailable',
  })
  res.writeHead(healthy ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  res.end(body)
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  const late = new AbortController()
  try {
    return await Promise.race([ask().then(() => true), sleep(patienceMs, false, { signal: late.signal, ref: false })])
  } catch {
    return false
  } finally {
    late.abort()
  }
}
