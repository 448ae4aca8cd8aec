import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { queryAt } from '#tests/support/query.ts'
import { type Embedded, startEmbedded } from './embedded-postgres.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'bausteine-embedded-'))
const dir = path.join(folder, 'pg18')
const open: Embedded[] = []

beforeAll(() => chmodSync(folder, 0o755))
afterAll(async () => {
  await Promise.all(open.map((one) => one.stop()))
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<Embedded> {
  const server = await startEmbedded({ dir })
  open.push(server)
  return server
}

test('two first starts at once give one server; the second one uses it', async () => {
  const both = await Promise.all([start(), start()])
  expect(both.filter((one) => one.started)).toHaveLength(1)
  expect(both[0].url).toBe(both[1].url)
  expect(await queryAt(both[0].url, `select 'öde' < 'Zebra' collate "de-x-icu" as sorted`)).toEqual([{ sorted: true }])
})

test('a running server is used, and its rows are there', async () => {
  const { url } = await start()
  await queryAt(url, 'create table kept (id int)')
  await queryAt(url, 'insert into kept values (42)')
  const again = await start()
  expect(again.started).toBe(false)
  expect(await queryAt(again.url, 'select id from kept')).toEqual([{ id: 42 }])
})

test('after a hard kill the server recovers what was committed', async () => {
  const { url } = await start()
  await queryAt(url, 'insert into kept values (43)')
  process.kill(postmasterPid(), 'SIGKILL')
  const recovered = await start()
  expect(recovered.started).toBe(true)
  expect(await queryAt(recovered.url, 'select id from kept order by id')).toEqual([{ id: 42 }, { id: 43 }])
})

test('a process number left behind that now belongs to another program does not hinder the start', async () => {
  await (await start()).stop()
  writeFileSync(path.join(dir, 'postmaster.pid'), `${process.pid}\n${dir}\n`)
  expect((await start()).started).toBe(true)
})

test('who finds a server whose starter was killed stops it in the end', async () => {
  await (await start()).stop()
  const starter = spawn(process.execPath, ['--input-type=module', '-e', starting(dir)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => starter.stdout.once('data', resolve))
  starter.kill('SIGKILL')
  await new Promise((resolve) => starter.once('exit', resolve))
  const found = await startEmbedded({ dir })
  expect(found.started).toBe(false)
  await found.stop()
  await expect(queryAt(found.url, 'select 1')).rejects.toThrow()
})

function starting(data: string): string {
  const module = path.resolve(import.meta.dirname, 'embedded-postgres.ts')
  return `import { startEmbedded } from ${JSON.stringify(module)}
    await startEmbedded({ dir: ${JSON.stringify(data)} })
    console.log('started')
    setInterval(() => {}, 1000)`
}

function postmasterPid(): number {
  return Number(readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')[0])
}
