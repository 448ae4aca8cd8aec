import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { env } from '../env.ts'
import { log } from '../log.ts'
import type { Application } from './application.ts'
import { askedAs, type Connection, connectionOf } from './connection.ts'
import { tileSource } from './content-security.ts'
import { isCrossSiteWrite } from './cross-site.ts'
import { sendHealth } from './health.ts'
import { tooMuch } from './limits.ts'
import type { Page, PageCache } from './page-cache.ts'
import { refuse } from './refusal-page.ts'
import { logRequest } from './request-log.ts'
import { newFacts, pageOf, respond, respondShared } from './respond.ts'
import { shareKey } from './share-key.ts'
import { readStaticFiles } from './static-files.ts'
import { sendStored } from './stored.ts'
import type { Streams } from './streams.ts'
import type { Visit } from './visit.ts'

type Place = { clientFolder: string; host?: string; port?: number; streams?: Streams }
export type Server = { port: number; close: () => Promise<void> }

/** Opens the port. Kept answers are sent at once; everything else goes to the application. */
export async function listen(
  application: Pick<Application, 'handle' | 'pool'>,
  pages: PageCache,
  place: Place,
): Promise<Server> {
  const { TRUST_PROXY, TILE_URL, DEMO, HOST, PORT } = env()
  const { clientFolder, streams, host: address = HOST, port = PORT } = place
  const files = await readStaticFiles(clientFolder)
  const tiles = tileSource(TILE_URL)
  const visits = new WeakMap<IncomingMessage, Visit>()
  let stopping = false

  const askApplication = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const { facts, key } = visits.get(incoming as IncomingMessage)!
      const answer =
        key === null
          ? await respond(application, request, facts, tiles)
          : await pages.answer(key, () => respondShared(application, request, facts, tiles))
      if (!(answer instanceof Response)) return responseOf(answer, request)
      const page = pageOf(answer)
      if (!page) return answer
      sendPage(outgoing as ServerResponse, answer, page)
      return RESPONSE_ALREADY_SENT
    },
    { overrideGlobalObjects: false },
  )

  function receive(req: IncomingMessage, res: ServerResponse): void {
    const url = req.url ?? ''
    const reading = req.method === 'GET' || req.method === 'HEAD'
    if (reading) {
      const file = files.get(pathOf(url))
      if (file) return sendStored(req, res, file)
      if (url === '/health') return void sendHealth(res, () => application.pool.query('select 1'), stopping)
    }
    const key = reading ? keyOf(req) : null
    const kept = key === null ? null : pages.find(key)
    if (kept) {
      if (kept.refresh) refresh(key!, req)
      return sendStored(req, res, kept.page)
    }
    const connection = connectionOf(req, TRUST_PROXY)
    // no text of the database may hold the sign NUL, so no address in earnest does
    if (!connection || !url.startsWith('/') || url.includes('%00')) return refuse(req, res, 'badRequest')
    if (reading && streams?.isStream(pathOf(url))) {
      if (stopping || req.method === 'HEAD') return void req.destroy()
      return void streams.serve(req, res, connection, pathOf(url))
    }
    const excess = tooMuch(req)
    if (excess) return refuseBody(req, res, () => refuse(req, res, excess))
    if (isCrossSiteWrite(req.method ?? 'GET', req.headers, connection.host)) {
      return refuseBody(req, res, () => refuse(req, res, 'crossSite'))
    }
    const facts = newFacts(connection)
    visits.set(req, { facts, key: req.method === 'GET' ? key : null })
    logRequest(req, res, facts)
    req.url = addressOf(connection, url)
    if (stopping) res.setHeader('Connection', 'close')
    void askApplication(req, res)
  }

  function keyOf(req: IncomingMessage): string | null {
    const { host, secure } = askedAs(req, TRUST_PROXY)
    // only the demo shows something to visitors at this machine that others do not get
    const local = DEMO && connectionOf(req, TRUST_PROXY)?.loopback
    return shareKey(req, host, `${secure ? 's' : ''}${local ? 'l' : ''} `)
  }

  function refresh(key: string, req: IncomingMessage): void {
    const connection = connectionOf(req, TRUST_PROXY)!
    const facts = newFacts(connection)
    const request = new Request(addressOf(connection, req.url!), { headers: plainHeaders(req) })
    pages
      .answer(key, () => respondShared(application, request, facts, tiles))
      .then((answer) => (answer instanceof Response ? answer.body?.cancel() : undefined))
      .catch((error: unknown) => log.error({ err: error, reference: facts.reference }, 'page refresh'))
  }

  const server = http.createServer({ connectionsCheckingInterval: 5_000 }, receive)
  // slow senders hold a connection, no more: 15 s for the head, 3 min for 12 MB from a slow phone
  server.headersTimeout = 15_000
  server.requestTimeout = 180_000
  server.keepAliveTimeout = 65_000
  server.maxRequestsPerSocket = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, resolve)
  })
  const listening = server.address()

  return {
    port: typeof listening === 'object' && listening ? listening.port : port,
    close() {
      stopping = true
      streams?.closeAll()
      return closeGently(server)
    },
  }
}

/** No new connections; requests under way finish, at most ten seconds. */
async function closeGently(server: http.Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), 10_000)
  // a browser keeps its connection open after the answer: it goes as soon as it is idle
  const tidying = setInterval(() => server.closeIdleConnections(), 50)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearTimeout(impatience)
  clearInterval(tidying)
}

// a browser shows the answer only when it got rid of its body; an endless one is cut off
function refuseBody(req: IncomingMessage, res: ServerResponse, answer: () => void): void {
  if (Number(req.headers['content-length'] ?? 0) > 64 * 1024 * 1024 || req.headers['transfer-encoding']) return answer()
  const impatience = setTimeout(() => req.destroy(), 60_000)
  req.resume()
  req.once('close', () => clearTimeout(impatience))
  req.once('end', () => {
    clearTimeout(impatience)
    if (!res.destroyed) answer()
  })
}

/** Straight to the socket, all pieces at once: through the stream of a Response a page would be copied three times. */
function sendPage(res: ServerResponse, { status, headers }: Response, page: Uint8Array[]): void {
  let length = 0
  for (const piece of page) length += piece.byteLength
  res.writeHead(status, [...headers, ['Content-Length', String(length)]].flat())
  res.cork()
  for (const piece of page) res.write(piece)
  res.end()
}

function responseOf(page: Page, request: Request): Response {
  const headers = new Headers(page.headers)
  headers.set('ETag', page.etag)
  if (request.headers.get('If-None-Match') === page.etag) return new Response(null, { status: 304, headers })
  const packed = page.gzip && request.headers.get('Accept-Encoding')?.includes('gzip') ? page.gzip : null
  if (packed) headers.set('Content-Encoding', 'gzip')
  return new Response(new Uint8Array(packed ?? page.body), { headers })
}

// the absolute form carries host and scheme as the visitor sees them
function addressOf(connection: Connection, url: string): string {
  return `${connection.secure ? 'https' : 'http'}://${connection.host}${url}`
}

function pathOf(url: string): string {
  const end = url.indexOf('?')
  return end < 0 ? url : url.slice(0, end)
}

function plainHeaders(req: IncomingMessage): [string, string][] {
  return Object.entries(req.headers).flatMap(([name, value]) =>
    value === undefined || name === 'if-none-match' || name === 'if-modified-since' ? [] : [[name, String(value)]],
  )
}
