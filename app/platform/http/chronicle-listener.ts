import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { log } from '../log.ts'

type Ears = {
  forget: (municipalityId: string) => void
  setListening: (listening: boolean) => void
  /** what is told to those who have a page open, on the channel `live` */
  tell?: (announcement: string) => void
}

const heartbeatMs = 3_000

/**
 * Hears what the chronicle of any process announces, over a connection of its own. When the connection is lost, announcements may have been
 * missed: the ears are told, and it is opened anew until that works.
 */
export async function listenToChronicle(url: string, ears: Ears): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | null = null

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: heartbeatMs })
    const lost = () => void reconnect(fresh)
    fresh.on('error', lost)
    fresh.on('end', lost)
    fresh.on('notification', ({ channel, payload = '' }) => {
      if (channel === 'live') ears.tell?.(payload)
      else ears.forget(payload)
    })
    await fresh.connect()
    if (ears.tell) await fresh.query('listen live')
    await fresh.query('listen chronicle')
    client = fresh
    ears.setListening(true)
  }

  async function reconnect(lost: pg.Client): Promise<void> {
    if (stopped || client !== lost) return
    client = null
    ears.setListening(false)
    log.warn('connection to the chronicle lost')
    lost.end().catch(() => {})
    for (let wait = 200; !stopped && client === null; wait = Math.min(wait * 2, 5_000)) {
      await sleep(wait, undefined, { ref: false })
      if (!stopped) await connect().catch(() => {})
    }
    if (!stopped) log.info('connection to the chronicle is back')
  }

  // a connection can die without a word: ask now and then
  const heartbeat = setInterval(() => {
    const asked = client
    asked?.query('select 1').catch(() => void reconnect(asked))
  }, heartbeatMs)
  heartbeat.unref()

  await connect()
  return async () => {
    stopped = true
    clearInterval(heartbeat)
    await client?.end().catch(() => {})
  }
}
