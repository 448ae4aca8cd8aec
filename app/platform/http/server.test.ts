import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConnectionFacts } from '../facts.server.ts'
import { createPageCache } from './page-cache.ts'
import { listen, type Server } from './server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'client-'))
const pages = createPageCache()
let server: Server
let rendered = 0
let databaseAnswers = true

// a small application: each address shows another way to answer
const application = {
  pool: { query: () => (databaseAnswers ? Promise.resolve([]) : Promise.reject(new Error('down'))) },
  async handle(request: Request, facts: ConnectionFacts): Promise<Response> {
    const url = new URL(request.url)
    rendered += 1
    facts.municipalityId = url.hostname
    facts.route = url.pathname
    const shared = { 'Cache-Control': 'public, s-maxage=1, stale-while-revalidate=10', 'Content-Type': 'text/html' }
    if (url.pathname === '/own') return html(`<p>${rendered}</p>`, facts, {})
    if (url.pathname === '/greets') return html('<p>Hallo</p>', facts, { ...shared, 'Set-Cookie': 'hinweis=x' })
    if (url.pathname === '/gone') return new Response('gone', { status: 404, headers: shared })
    if (url.pathname === '/fails') throw new Error('broken')
    if (url.pathname === '/address') return new Response(request.url)
    if (url.pathname === '/slow') await sleep(300)
    if (request.method === 'POST') return new Response(`${(await request.text()).length} letters`)
    return html(`<p>${url.href} ${request.headers.get('accept-language') ?? ''} ${rendered}</p>`, facts, shared)
  },
}

function html(body: string, facts: ConnectionFacts, headers: Record<string, string>): Response {
  const page = `<!DOCTYPE html><script nonce="${facts.nonce}">go()</script>${body}`
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } })
}

beforeAll(async () => {
  writeFileSync(path.join(folder, 'robots.txt'), 'User-agent: *')
  pages.setListening(true)
  server = await listen(application, pages, { clientFolder: folder, port: 0 })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string }

function ask(address: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port: server.port, path: address, method, headers: { host: 'musterstadt.localhost', ...headers } }
    const request = http.request(options, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }))
    })
    request.on('error', reject)
    request.end(body)
  })
}

const bodyOf = async (...question: Parameters<typeof ask>) => (await ask(...question)).body

test('everybody who is not signed in gets the same rendered page', async () => {
  const first = await ask('/ideen')
  const second = await ask('/ideen')
  expect(second.body).toBe(first.body)
  expect(second.headers['cache-control']).toBe('private, no-cache')
})

test.each([
  ['another language', { 'accept-language': 'en' }],
  ['another theme', { cookie: 'darstellung=dark' }],
  ['another municipality', { host: 'musterdorf.localhost' }],
  ['a session', { cookie: 'sitzung=abc' }],
  ['a session behind TLS', { cookie: '__Host-sitzung=abc' }],
  ['a notice', { cookie: 'hinweis=Danke' }],
  ['a password of the web server', { authorization: 'Basic x' }],
])('a visitor with %s gets a page of their own', async (_, headers) => {
  const shared = await bodyOf('/kreis')
  expect(await bodyOf('/kreis', headers)).not.toBe(shared)
  expect(await bodyOf('/kreis')).toBe(shared)
})

test('pages of signed-in people are rendered each time, and no proxy may keep them', async () => {
  const first = await ask('/ideen', { cookie: 'sitzung=abc' })
  const second = await ask('/ideen', { cookie: 'sitzung=abc' })
  expect(second.body).not.toBe(first.body)
  expect(second.headers['cache-control']).toBe('private, no-cache')
})

test.each(['/own', '/greets'])('%s is not shared', async (address) => {
  expect(await bodyOf(address)).not.toBe(await bodyOf(address))
})

test('an error is not kept', async () => {
  const before = rendered
  await ask('/gone')
  await ask('/gone')
  expect(rendered).toBe(before + 2)
})

test('a publication shows at once', async () => {
  const before = await bodyOf('/board')
  pages.forget('musterstadt.localhost')
  expect(await bodyOf('/board')).not.toBe(before)
})

test('a kept page names its inline code by hash and carries no nonce, at first and later', async () => {
  const answers = [await ask('/sicher'), await ask('/sicher')]
  for (const { body, headers } of answers) {
    expect(body).not.toContain('nonce')
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+';/)
  }
})

test('a page of one visitor has a new nonce each time', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const { body, headers } = await ask('/own')
      const nonce = /nonce="([^"]+)"/.exec(body)?.[1]
      expect(headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}'`)
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(2)
})

test('what did not change is not sent again', async () => {
  const { headers } = await ask('/gleich')
  expect(await ask('/gleich', { 'if-none-match': headers.etag! })).toMatchObject({ status: 304, body: '' })
})

test('a kept page is sent packed to those who can unpack it', async () => {
  await ask('/gepackt')
  expect((await ask('/gepackt', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
  expect((await ask('/gepackt')).headers['content-encoding']).toBeUndefined()
})

test('every answer carries the security headers', async () => {
  for (const address of ['/ideen', '/own', '/robots.txt', '/gone', '/fails']) {
    expect((await ask(address)).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=(self)'),
      'cross-origin-opener-policy': 'same-origin',
    })
  }
})

test('a form from another site is refused with a way on, and never reaches the application', async () => {
  const before = rendered
  const answer = await ask('/ideen', { 'sec-fetch-site': 'cross-site' }, 'POST', 'titel=x')
  expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('href="/"') })
  expect(rendered).toBe(before)
})

test('a form from the own page is taken', async () => {
  expect(await ask('/ideen', { 'sec-fetch-site': 'same-origin' }, 'POST', 'x'.repeat(100))).toMatchObject({
    status: 200,
    body: '100 letters',
  })
})

test.each([
  ['text', 'application/x-www-form-urlencoded', 300_000, 413],
  ['text', 'application/x-www-form-urlencoded', 200_000, 200],
  ['photos', 'multipart/form-data; boundary=x', 11_000_000, 200],
  ['photos', 'multipart/form-data; boundary=x', 13_000_000, 413],
])('%s as %s with %i bytes is answered with %i', async (_, type, size, status) => {
  const answer = await ask('/ideen', { 'content-type': type }, 'POST', 'x'.repeat(size))
  expect(answer.status).toBe(status)
  expect(answer.body.includes('zu groß')).toBe(status === 413)
})

test('an endless address is refused', async () => {
  expect((await ask(`/ideen?q=${'x'.repeat(5_000)}`)).status).toBe(414)
})

test('a request without a valid host is refused', async () => {
  expect((await ask('/ideen', { host: 'a b' })).status).toBe(400)
})

test('the application sees the address the visitor typed', async () => {
  expect(await bodyOf('/address?a=1', { host: 'Musterdorf.localhost:3000' })).toBe(
    'http://musterdorf.localhost:3000/address?a=1',
  )
})

test('a failure is answered with a reference', async () => {
  const { status, body, headers } = await ask('/fails')
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(body)?.[0]
  expect(status).toBe(500)
  expect(headers['server-timing']).toContain(reference)
})

test('health tells of process and database, on any host', async () => {
  expect(await ask('/health', { host: 'nowhere.example' })).toMatchObject({
    status: 200,
    body: '{"status":"ok","process":"ok","database":"ok"}',
  })
  databaseAnswers = false
  expect(await ask('/health')).toMatchObject({ status: 503, body: expect.stringContaining('"database":"unavailable"') })
  databaseAnswers = true
})

test('files come from memory; nothing outside their folder is reachable', async () => {
  expect(await ask('/robots.txt')).toMatchObject({ status: 200, body: 'User-agent: *' })
  expect((await ask('/../package.json')).body).not.toContain('dependencies')
  expect((await ask('/%2e%2e/package.json')).body).not.toContain('dependencies')
})

test('a visitor who leaves does not spoil the page for those who wait', async () => {
  const leaving = http.get({ port: server.port, path: '/slow', headers: { host: 'musterstadt.localhost' } })
  leaving.on('error', () => {})
  await sleep(100)
  const waiting = ask('/slow')
  leaving.destroy()
  expect((await waiting).status).toBe(200)
})

test('half a request holds nothing up', async () => {
  const socket = net.connect(server.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: musterstadt.loc')
  expect((await ask('/ideen')).status).toBe(200)
  socket.destroy()
})

test('closing lets a request finish and takes no new one', async () => {
  const own = await listen(application, createPageCache(), { clientFolder: folder, port: 0 })
  const underway = fetch(`http://127.0.0.1:${own.port}/slow`, { headers: { cookie: 'sitzung=x' } })
  await sleep(100)
  await own.close()
  expect((await underway).status).toBe(200)
  await expect(fetch(`http://127.0.0.1:${own.port}/own`)).rejects.toThrow()
})
