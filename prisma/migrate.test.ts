import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '#app/platform/id.ts'
import { queryAt } from '#tests/support/query.ts'
import { migrate } from './migrate.ts'
import { diagnose } from './schema-engine.ts'

let folder: string
let url: string
const name = () => decodeURIComponent(new URL(url).pathname.slice(1))
const apply = () => migrate(url, folder, () => {})

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
  const own = new URL(process.env.DATABASE_URL!)
  own.pathname = `/migrate_${newId().replaceAll('-', '')}`
  url = own.href
  await onServer(`create database "${name()}"`)
  write('1_first', 'create table first (id int);')
})

afterEach(async () => {
  await onServer(`drop database "${name()}" with (force)`)
  rmSync(folder, { recursive: true })
})

test('applies each migration once, also when several processes start at the same time', async () => {
  write('2_second', 'create table second (id int);')
  const applied = await Promise.all([apply(), apply(), apply()])
  expect(applied.flat().toSorted()).toEqual(['1_first', '2_second'])
  expect(await apply()).toEqual([])
})

test('a failing migration leaves nothing behind and stops the next start', async () => {
  write('2_broken', 'create table half (id int); select nonsense;')
  await expect(apply()).rejects.toThrow('2_broken')
  expect(await ask(`select to_regclass('half') as half`)).toEqual([{ half: null }])
  await expect(apply()).rejects.toThrow('failed before')
})

test('refuses a migration that was changed after it had been applied', async () => {
  await apply()
  write('1_first', 'create table first (id bigint);')
  await expect(apply()).rejects.toThrow('was changed')
})

test('refuses a database that a newer release has migrated', async () => {
  write('2_newer', 'select 1;')
  await apply()
  rmSync(path.join(folder, '2_newer'), { recursive: true })
  await expect(apply()).rejects.toThrow('newer release')
})

test("Prisma's own engine agrees with the bookkeeping", async () => {
  await migrate(url, undefined, () => {})
  expect(await diagnose(url)).toMatchObject({ history: null, failedMigrationNames: [], editedMigrationNames: [] })
})

function write(migration: string, sql: string): void {
  mkdirSync(path.join(folder, migration), { recursive: true })
  writeFileSync(path.join(folder, migration, 'migration.sql'), sql)
}

function onServer(sql: string): Promise<unknown[]> {
  return ask(sql, process.env.DATABASE_URL)
}

function ask(sql: string, at = url): Promise<unknown[]> {
  return queryAt(at, sql)
}
