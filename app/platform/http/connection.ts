import type { IncomingMessage } from 'node:http'

/** Who talks to us, and under which address we were asked. */
export type Connection = {
  /** host with port as the visitor typed it, lower case */
  host: string
  secure: boolean
  ip: string
  /** the visitor sits at this very machine, with no proxy in between */
  loopback: boolean
}

const validHost = /^(?:[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/

/** The address we were asked under, unchecked. `proxies`: how many proxies in front are believed. */
export function askedAs(req: IncomingMessage, proxies: number): { host: string; secure: boolean } {
  if (proxies === 0) return { host: req.headers.host ?? '', secure: false }
  return {
    host: forwarded(req, 'x-forwarded-host', proxies) ?? req.headers.host ?? '',
    secure: forwarded(req, 'x-forwarded-proto', proxies) === 'https',
  }
}

/** Facts of a connection, or null when the request names no valid host. */
export function connectionOf(req: IncomingMessage, proxies: number): Connection | null {
  const { host: asked, secure } = askedAs(req, proxies)
  const host = asked.toLowerCase()
  if (!validHost.test(host)) return null
  const peer = withoutMapping(req.socket.remoteAddress ?? '')
  return {
    host,
    secure,
    ip: withoutMapping(forwarded(req, 'x-forwarded-for', proxies) ?? peer),
    loopback: isLoopback(peer) && !cameThroughProxy(req) && isLocalName(host),
  }
}

/** Is this the address of the machine itself? */
export function isLoopback(ip: string): boolean {
  return ip === '::1' || /^127(?:\.\d{1,3}){3}$/.test(ip)
}

// every proxy appends what it saw, so the value the outermost believed proxy wrote stands `proxies` places from the end
function forwarded(req: IncomingMessage, name: string, proxies: number): string | null {
  if (proxies === 0) return null
  const header = req.headers[name]
  if (header === undefined) return null
  const values = String(header)
    .split(',')
    .map((value) => value.trim())
  return values[Math.max(0, values.length - proxies)] || null
}

const marksOfProxies = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via']

// a proxy on the same machine must not make everybody look local; nginx as it comes leaves no header, but speaks HTTP/1.0
function cameThroughProxy(req: IncomingMessage): boolean {
  return req.httpVersion === '1.0' || marksOfProxies.some((name) => name in req.headers)
}

// a stranger's name that resolves to 127.0.0.1 (DNS rebinding) is not local
function isLocalName(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || isLoopback(name)
}

function withoutMapping(ip: string): string {
  return ip.startsWith('::ffff:') ? ip.slice(7) : ip
}
