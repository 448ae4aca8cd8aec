import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#app/platform/embedded-postgres.ts'
import { migrate } from '#prisma/migrate.ts'

const templateName = 'template_bausteine'

/** One throwaway PostgreSQL for the whole run; workers clone its template database. */
export default async function setup(project: TestProject) {
  const cluster = await startTestCluster()
  project.provide('clusterUrl', cluster.url)
  return cluster.stop
}

export async function startTestCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bausteine-test-'))
  chmodSync(dir, 0o755)
  const server = await startEmbedded({ dir: path.join(dir, 'pg'), log: () => {} })
  const url = await createDatabase(server.url, templateName)
  await migrate(url, undefined, () => {})
  await prepareJobTables(url)
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database "${name}"`)
  await client.end()
  return databaseUrl(serverUrl, name)
}

/** A copy of the migrated database under another name. */
export async function cloneTemplate(serverUrl: string, name: string): Promise<string> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  const found = await client.query('select 1 from pg_database where datname = $1', [name])
  if (found.rowCount === 0) await client.query(`create database "${name}" template "${templateName}"`)
  await client.end()
  return databaseUrl(serverUrl, name)
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function prepareJobTables(url: string): Promise<void> {
  process.env.DATABASE_URL = url
  const { prepareJobs, stopJobs } = await import('#app/platform/jobs.server.ts')
  const { closeDb } = await import('#app/platform/db.server.ts')
  await prepareJobs()
  await stopJobs()
  await closeDb()
}

declare module 'vitest' {
  export interface ProvidedContext {
    clusterUrl: string
  }
}
