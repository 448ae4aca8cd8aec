import { randomBytes } from 'node:crypto'
import type { ConnectionFacts } from '../facts.server.ts'
import { log } from '../log.ts'
import type { Application } from './application.ts'
import type { Connection } from './connection.ts'
import { policyWithHashes, policyWithNonce } from './content-security.ts'
import type { Rendered } from './page-cache.ts'
import { newReference } from './reference.ts'
import { refusalResponse } from './refusal-page.ts'
import { securityHeaders, strictTransport } from './security-headers.ts'

const largestShared = 4 * 1024 * 1024

const pages = new WeakMap<Response, Uint8Array[]>()

/** The bytes of a page the application made just now, piece by piece; anything else carries its own body. */
export function pageOf(response: Response): Uint8Array[] | undefined {
  return pages.get(response)
}

/** Facts of a new request for the application. */
export function newFacts(connection: Connection): ConnectionFacts {
  return {
    nonce: randomBytes(16).toString('base64url'),
    ip: connection.ip,
    secure: connection.secure,
    loopback: connection.loopback,
    reference: newReference(),
    municipalityId: null,
    route: null,
    pages,
  }
}

/** Has the application answer for this visitor alone. */
export async function respond(
  application: Pick<Application, 'handle'>,
  request: Request,
  facts: ConnectionFacts,
  tiles: string | null,
): Promise<Response> {
  return withoutSharing(await render(application, request, facts, tiles))
}

/** The same for a page that may be shared when the application says so (`publicPage`). */
export async function respondShared(
  application: Pick<Application, 'handle'>,
  request: Request,
  facts: ConnectionFacts,
  tiles: string | null,
): Promise<Rendered> {
  // the visitor who happens to come first may leave; others wait for the same page
  const lasting = new Request(request.url, { headers: request.headers })
  const response = await render(application, lasting, facts, tiles)
  const life = lifeOf(response, facts)
  if (!life) return { own: withoutSharing(response) }
  const page = pageOf(response)
  const rendered = page ? Buffer.concat(page) : Buffer.from(await response.arrayBuffer())
  if (rendered.byteLength > largestShared)
    return { own: withoutSharing(new Response(new Uint8Array(rendered), response)) }
  if (!isHtml(response.headers))
    return { shared: { body: rendered, headers: sharedHeaders(response.headers), ...life } }
  const html = rendered.toString('utf8')
  const headers = sharedHeaders(response.headers, policyWithHashes(html, tiles, facts.nonce))
  // a nonce is good for one answer; this one will be sent many times and names its inline code by hash
  return { shared: { body: Buffer.from(html.replaceAll(` nonce="${facts.nonce}"`, '')), headers, ...life } }
}

/** Has the application answer and adds what every answer carries. */
async function render(
  application: Pick<Application, 'handle'>,
  request: Request,
  facts: ConnectionFacts,
  tiles: string | null,
): Promise<Response> {
  const response = changeable(await answerOf(application, request, facts))
  const { headers } = response
  for (const [name, value] of securityHeaders) headers.set(name, value)
  if (facts.secure) headers.set(...strictTransport)
  const ownPolicy = headers.has('Content-Security-Policy')
  if (isHtml(headers) && !ownPolicy) headers.set('Content-Security-Policy', policyWithNonce(facts.nonce, tiles))
  // what nobody declared public is this visitor's own
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
  if (response.status >= 500) headers.set('Server-Timing', `reference;desc="${facts.reference}"`)
  return response
}

// headers of an answer fetched from elsewhere, or of Response.redirect(), are closed; copying all others would cost each page a stream
function changeable(response: Response): Response {
  try {
    response.headers.delete('Server-Timing')
    return response
  } catch {
    return new Response(response.body, response)
  }
}

async function answerOf(
  application: Pick<Application, 'handle'>,
  request: Request,
  facts: ConnectionFacts,
): Promise<Response> {
  try {
    const response = await application.handle(request, facts)
    // the framework's last resort is an empty page
    return response.status >= 500 && response.body === null && !pages.has(response) ? crisis(facts) : response
  } catch (error) {
    if (!request.signal.aborted) log.error({ err: error, reference: facts.reference }, 'request failed')
    return crisis(facts)
  }
}

function crisis(facts: ConnectionFacts): Response {
  return refusalResponse('broken', 'de', facts.reference)
}

function lifeOf(response: Response, facts: ConnectionFacts) {
  const control = response.headers.get('Cache-Control') ?? ''
  const fresh = Number(/s-maxage=(\d+)/.exec(control)?.[1] ?? 0)
  const stale = Number(/stale-while-revalidate=(\d+)/.exec(control)?.[1] ?? 0)
  const { municipalityId } = facts
  const shareable = control.includes('public') && fresh > 0 && response.status === 200 && municipalityId !== null
  if (!shareable || response.headers.has('Set-Cookie')) return null
  return { municipalityId, freshMs: fresh * 1000, staleMs: stale * 1000 }
}

/** Browsers ask again each time: only this server knows when a page changes. */
function withoutSharing(response: Response): Response {
  if (response.headers.get('Cache-Control')?.includes('s-maxage')) {
    response.headers.set('Cache-Control', 'private, no-cache')
  }
  return response
}

function sharedHeaders(headers: Headers, policy?: string): [string, string][] {
  const kept = new Headers(headers)
  kept.delete('Content-Length')
  kept.delete('ETag')
  kept.set('Cache-Control', 'private, no-cache')
  kept.set('Vary', 'Accept-Encoding, Accept-Language, Cookie')
  if (policy) kept.set('Content-Security-Policy', policy)
  return [...kept]
}

function isHtml(headers: Headers): boolean {
  return headers.get('Content-Type')?.startsWith('text/html') ?? false
}
