import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { createPageCache } from './page-cache.ts'
import { listen, type Server } from './server.ts'
import { createStreams, type Streams } from './streams.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'client-'))
const application = {
  pool: { query: () => Promise.resolve([]) },
  handle: () => Promise.resolve(new Response('page')),
}
let server: Server
let streams: Streams

beforeEach(async () => {
  const source = {
    isStream: (asked: string) => asked.startsWith('/live/'),
    open: (asked: string, host: string) =>
      Promise.resolve(asked === '/live/hidden' ? null : { topic: `${host}${asked}`, first: '7' }),
  }
  streams = createStreams(source, { perNet: 3, all: 5 })
  server = await listen(application, createPageCache(), { clientFolder: folder, port: 0, streams })
})
afterEach(() => server.close())
afterAll(() => rmSync(folder, { recursive: true }))

/** Opens a stream and collects what it says. */
function open(address: string, host = 'a.example') {
  const heard = { status: 0, text: '', ended: false, close: () => {} }
  const request = http.get({ port: server.port, path: address, headers: { host } }, (response) => {
    heard.status = response.statusCode!
    response.on('data', (chunk) => (heard.text += chunk))
    response.on('end', () => (heard.ended = true))
    response.on('error', () => {})
  })
  request.on('error', () => {})
  heard.close = () => request.destroy()
  return heard
}

test('tells what is true at once and what is announced later, each to those who listen to it', async () => {
  const here = open('/live/1')
  const there = open('/live/1', 'b.example')
  await expect
    .poll(() => [here.text, there.text].every((text) => text.includes('event: stand\ndata: 7\n\n')))
    .toBe(true)
  streams.tell('a.example/live/1 8')
  await expect.poll(() => here.text).toContain('event: stand\ndata: 8\n\n')
  expect(there.text).not.toContain('data: 8')
})

test('ends when its subject is hidden, and there is nothing to hear of what is hidden already', async () => {
  const gone = open('/live/1')
  await expect.poll(() => gone.status).toBe(200)
  streams.tell('a.example/live/1 gone')
  await expect.poll(() => gone.ended).toBe(true)
  expect(gone.text).toContain('event: ende')
  const hidden = open('/live/hidden')
  await expect.poll(() => hidden.status).toBe(404)
})

test('one net opens a few, and gets another when one is closed', async () => {
  const few = [open('/live/1'), open('/live/2'), open('/live/3')]
  await expect.poll(() => few.every(({ status }) => status === 200)).toBe(true)
  const more = open('/live/4')
  await expect.poll(() => more.status).toBe(429)
  few[0]!.close()
  await expect.poll(() => streams.size()).toBe(2)
  const again = open('/live/4')
  await expect.poll(() => again.status).toBe(200)
})

test('a server that stops does not wait for those who listen', async () => {
  const listener = open('/live/1')
  await expect.poll(() => listener.status).toBe(200)
  const begun = performance.now()
  await server.close()
  expect(performance.now() - begun).toBeLessThan(3_000)
  await expect.poll(() => listener.ended).toBe(true)
  server = await listen(application, createPageCache(), { clientFolder: folder, port: 0 })
})

test('says nothing more to whom it has ended, however slowly the end is taken', async () => {
  const gone = open('/live/1')
  await expect.poll(() => gone.status).toBe(200)
  streams.tell('a.example/live/1 gone')
  streams.tell('a.example/live/1 8')
  await expect.poll(() => gone.ended).toBe(true)
  expect(gone.text).not.toContain('data: 8')
  const next = open('/live/1')
  await expect.poll(() => next.status).toBe(200)
  streams.closeAll()
  streams.tell('a.example/live/1 9')
  await expect.poll(() => next.ended).toBe(true)
})
