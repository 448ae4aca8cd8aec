import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aRealInstallation, type RealServer } from '#tests/support/real-server.ts'

const installation = aRealInstallation()
const form = 'wunsch=ja'
let server: RealServer
let host = ''

beforeAll(async () => {
  server = await installation.start()
  // the modules that write open the pool of this database, not the one of the other tests
  process.env.DATABASE_URL = server.databaseUrl
}, 180_000)
afterAll(() => installation.remove())

test('an empty installation prints a set-up link', async () => {
  await expect.poll(() => server.output()).toMatch(/\/einrichten\/[\w-]{43}\n/)
})

test('after a hard kill of application and database nothing that was acknowledged is lost', async () => {
  const { municipality, idea, cookies } = await aCrowd(150)
  const acknowledged = new Set<string>()
  const waiting = [...cookies]
  const clicking = Array.from({ length: 8 }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [person, cookie] = next
      if ((await support(cookie, idea.number).catch(() => 0)) === 303) acknowledged.add(person)
    }
  })
  while (acknowledged.size < 40) await sleep(5)
  await installation.kill(server)
  await Promise.all(clicking)
  expect(acknowledged.size).toBeLessThan(cookies.size)

  server = await installation.start()
  const { pool } = await import('#app/platform/db.server.ts')
  const key = [municipality.id, idea.id]
  const kept = await pool.query<{ personId: string }>(
    'select "personId" from "IdeaSupport" where "municipalityId" = $1 and "ideaId" = $2',
    key,
  )
  const counted = await pool.query(
    'select "supportCount" as count from "Idea" where "municipalityId" = $1 and id = $2',
    key,
  )
  const stored = new Set(kept.rows.map((row) => row.personId))
  expect([...acknowledged].filter((person) => !stored.has(person))).toEqual([])
  expect(counted.rows).toEqual([{ count: kept.rows.length }])
}, 60_000)

test('asked to stop, it finishes the request under way, stops the database and ends without an error', async () => {
  const { idea, cookies } = await aCrowd(1)
  const [cookie] = cookies.values()
  const request = http.request(supportRequest(cookie!, idea.number))
  const answered = new Promise<number>((resolve, reject) => {
    request.on('response', (response) => resolve(response.statusCode!))
    request.on('error', reject)
  })
  // half of the form is sent, then the order to stop comes
  request.write(form.slice(0, 3))
  await sleep(200)
  server.process.kill('SIGTERM')
  await sleep(300)
  request.end(form.slice(3))
  expect(await answered).toBe(303)
  expect(await server.ended).toBe(0)
  expect(installation.databaseRuns()).toBe(false)
}, 60_000)

async function aCrowd(size: number) {
  const { aMunicipality } = await import('#app/municipalities/municipality.factory.ts')
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { cookieOf } = await import('#tests/support/signed-in.ts')
  const municipality = await aMunicipality({ host: `stadt-${size}.localhost` })
  host = municipality.host
  const idea = await aPublishedIdea(municipality)
  const cookies = new Map<string, string>()
  for (let n = 0; n < size; n++) {
    const citizen = await aCitizen(municipality)
    cookies.set(citizen.id, await cookieOf(citizen))
  }
  return { municipality, idea, cookies }
}

function supportRequest(cookie: string, number: number): http.RequestOptions {
  return {
    host: '127.0.0.1',
    port: server.port,
    path: `/ideen/${number}/unterstuetzen`,
    method: 'POST',
    headers: {
      host: `${host}:${server.port}`,
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': form.length,
    },
  }
}

function support(cookie: string, number: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request({ ...supportRequest(cookie, number), agent: false }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode!))
    })
    request.on('error', reject)
    request.end(form)
  })
}
