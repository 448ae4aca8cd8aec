import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../env.ts'
import { log } from '../log.ts'
import type { Connection } from './connection.ts'
import { securityHeaders } from './security-headers.ts'

/** What the application knows of streams: which addresses are some, and what one is about for visitors of this host. */
export type StreamSource = {
  /** cheap, asked for every request */
  isStream: (path: string) => boolean
  /** the topic listened to and what is said at once; null: nothing to hear for anybody */
  open: (path: string, host: string) => Promise<{ topic: string; first: string } | null>
}

export type Streams = ReturnType<typeof createStreams>

type Listener = { res: ServerResponse; net: string }

const heartbeatMs = 25_000
/** a school or a town hall shares one address of the net */
const most = { perNet: 100, all: 5_000 }

/**
 * Long-lived answers that tell what is new (Server-Sent Events). An open one costs a socket and an entry in a map: no timer, no query, no
 * connection to the database. What is told comes over the channel `live` of the database, from whichever process.
 */
export function createStreams(source: StreamSource | undefined, limits = most) {
  const topics = new Map<string, Set<Listener>>()
  const perNet = new Map<string, number>()
  let open = 0

  const heartbeat = setInterval(() => {
    for (const listeners of topics.values()) for (const { res } of listeners) res.write(':\n\n')
  }, heartbeatMs)
  heartbeat.unref()

  function isStream(path: string): boolean {
    return source?.isStream(path) ?? false
  }

  async function serve(req: IncomingMessage, res: ServerResponse, connection: Connection, path: string): Promise<void> {
    const net = netOf(connection.ip)
    const limited = env().RATE_LIMITS !== 'off' && (perNet.get(net) ?? 0) >= limits.perNet
    // a browser that gets no stream does without; it asks again with the next page
    if (limited || open >= limits.all) return end(res, 429)
    count(net, 1)
    let found = null
    try {
      found = await source!.open(path, connection.host)
    } catch (error) {
      log.error({ err: error }, 'stream')
    }
    if (!found || res.destroyed) {
      count(net, -1)
      return end(res, 404)
    }
    begin(res, found.first)
    // one that is gone by the time it is written to must not end the process
    res.on('error', () => {})
    const listener = { res, net }
    const { topic } = found
    const listeners = topics.get(topic) ?? new Set()
    topics.set(topic, listeners.add(listener))
    req.once('close', () => {
      count(net, -1)
      listeners.delete(listener)
      if (listeners.size === 0 && topics.get(topic) === listeners) topics.delete(topic)
    })
  }

  function count(net: string, by: 1 | -1): void {
    open += by
    const now = (perNet.get(net) ?? 0) + by
    if (now > 0) perNet.set(net, now)
    else perNet.delete(net)
  }

  /** An announcement of the database, "topic text"; the text "gone" ends what is listened to. */
  function tell(announcement: string): void {
    const at = announcement.lastIndexOf(' ')
    const topic = announcement.slice(0, at)
    const listeners = topics.get(topic)
    if (!listeners) return
    const text = announcement.slice(at + 1)
    const message = text === 'gone' ? 'event: ende\ndata:\n\n' : eventOf(text)
    for (const { res } of listeners) res.write(message)
    if (text === 'gone') endAll(topic)
  }

  // whoever is slow to take the end stays counted, but nothing is written any more
  function endAll(topic: string): void {
    const listeners = topics.get(topic) ?? []
    topics.delete(topic)
    for (const { res } of listeners) res.end()
  }

  /** Announcements may have been missed, or the server stops: browsers come back by themselves and hear what is true then. */
  function closeAll(): void {
    for (const topic of topics.keys()) endAll(topic)
  }

  return { isStream, serve, tell, closeAll, size: () => open }
}

function begin(res: ServerResponse, first: string): void {
  res.writeHead(200, [
    'Content-Type',
    'text/event-stream; charset=utf-8',
    'Cache-Control',
    'no-store',
    // proxies must not collect what is told
    'X-Accel-Buffering',
    'no',
    ...securityHeaders.flat(),
  ])
  // not all at once after a restart
  res.write(`retry: ${3_000 + Math.floor(Math.random() * 4_000)}\n${eventOf(first)}`)
}

function eventOf(text: string): string {
  return `event: stand\ndata: ${text}\n\n`
}

function end(res: ServerResponse, status: number): void {
  if (res.destroyed) return
  res.writeHead(status, ['Content-Length', '0', 'Cache-Control', 'no-store', ...securityHeaders.flat()])
  res.end()
}

// one household with IPv6 has a whole network of addresses
function netOf(ip: string): string {
  return ip.includes(':') ? ip.split(':').slice(0, 4).join(':') : ip
}
