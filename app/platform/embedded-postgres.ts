import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { serverAccount } from './postgres/account.ts'
import { canReach, findBinaries } from './postgres/binaries.ts'
import { ensureCluster, ensureSocketFolder } from './postgres/cluster.ts'
import { type Postmaster, startOrAttach, stopServer } from './postgres/postmaster.ts'
import { becomeStarter, isOrphan, isStarter, resignAsStarter } from './postgres/starter.ts'

export type Embedded = { url: string; started: boolean; dataDir: string; stop: () => Promise<void> }
type Options = { dir?: string; database?: string; log?: (line: string) => void }

/**
 * A real PostgreSQL from npm, reached through a socket in its data folder. A server that runs already is used; the process that started it
 * stops it, so other processes end before that one.
 */
export async function startEmbedded(options: Options = {}): Promise<Embedded> {
  const { database = 'bausteine', log = () => {} } = options
  const account = await serverAccount()
  const binaries = await findBinaries(account)
  const dir = dataFolder(options.dir, binaries.elsewhere)
  if (binaries.elsewhere)
    log(`This checkout is closed to the account of the database: its programs run from ${binaries.elsewhere}`)
  mkdirSync(path.dirname(dir), { recursive: true })
  if (!(await canReach(path.dirname(dir), account))) {
    throw new Error(
      `The account of the database cannot reach ${path.dirname(dir)}. Choose another folder with DATA_DIR.`,
    )
  }
  await ensureCluster(dir, binaries, account)
  const server: Postmaster = { dir, socket: ensureSocketFolder(dir, account), binaries, account }

  const { started, client } = await startOrAttach(server)
  if (started || isOrphan(dir)) becomeStarter(dir)
  await ensureDatabase(client, database)
  log(started ? 'PostgreSQL started' : 'PostgreSQL was running already')

  let stopping: Promise<void> | undefined
  return {
    url: `postgresql://app@localhost/${database}?host=${encodeURIComponent(server.socket)}`,
    started,
    dataDir: dir,
    stop() {
      stopping ??= stopOwn(server)
      return stopping
    },
  }
}

function dataFolder(wanted: string | undefined, elsewhere: string | null): string {
  if (wanted) return path.resolve(wanted)
  if (process.env.DATA_DIR) return path.resolve(process.env.DATA_DIR, 'pg18')
  return path.join(elsewhere ?? path.resolve('data'), 'pg18')
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database "${name}"`)
  } catch (error) {
    // two first starts at once
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
}

async function stopOwn(server: Postmaster): Promise<void> {
  if (!isStarter(server.dir)) return
  await stopServer(server)
  resignAsStarter(server.dir)
}
