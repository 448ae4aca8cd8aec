import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { databaseUrl, templateName } from './test-cluster.ts'

// every worker has its own copy of the migrated database; every test founds its own municipality in it
const name = `worker_${process.env.VITEST_POOL_ID}`
const clusterUrl = inject('clusterUrl')
const client = new pg.Client({ connectionString: clusterUrl })
await client.connect()
const found = await client.query('select 1 from pg_database where datname = $1', [name])
if (found.rowCount === 0) await client.query(`create database "${name}" template "${templateName}"`)
await client.end()
process.env.DATABASE_URL = databaseUrl(clusterUrl, name)
process.env.LOG_LEVEL ??= 'silent'
// mails and pictures of the tests
const files = mkdtempSync(path.join(tmpdir(), 'bausteine-files-'))
process.env.DATA_DIR = files

afterAll(async () => {
  const { stopJobs } = await import('#app/platform/jobs.server.ts')
  const { closeDb } = await import('#app/platform/db.server.ts')
  await stopJobs()
  await closeDb()
  rmSync(files, { recursive: true, force: true })
})
