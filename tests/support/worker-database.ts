import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { cloneTemplate } from './test-cluster.ts'

// every worker has its own copy of the migrated database; every test founds its own municipality in it
const name = `worker_${process.env.VITEST_POOL_ID}`
process.env.DATABASE_URL = await cloneTemplate(inject('clusterUrl'), name)
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
