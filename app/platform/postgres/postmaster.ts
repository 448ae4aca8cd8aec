import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.ts'
import { type Account, run } from './run.ts'

export type Postmaster = { dir: string; socket: string; binaries: Binaries; account: Account }

const attempts = 6

/** Starts the server unless it runs already; says which of both, and hands over an open connection. */
export async function startOrAttach(server: Postmaster): Promise<{ started: boolean; client: pg.Client }> {
  forgetForeignProcess(server.dir)
  const running = (await isRunning(server)) ? await connect(server) : null
  if (running) return { started: false, client: running }
  for (let attempt = 1; ; attempt++) {
    const { code, output } = await start(server)
    const client = await connect(server)
    // a second start at the same time fails, and finds the server of the first
    if (client) return { started: code === 0, client }
    if (attempt === attempts) {
      throw new Error(`The embedded PostgreSQL did not start: ${output}\nMore in ${server.dir}/server.log`)
    }
    // after a hard kill the old processes hold their memory a moment longer
    await sleep(300 * attempt)
  }
}

export async function stopServer({ dir, binaries, account }: Postmaster): Promise<void> {
  await run(binaries.program('pg_ctl'), ['stop', '-D', dir, '-m', 'fast', '-w', '-t', '30'], account)
}

function start({ dir, socket, binaries, account }: Postmaster) {
  const settings = [
    `unix_socket_directories=${socket}`,
    'unix_socket_permissions=0700',
    // no port: nothing on the network can reach it
    'listen_addresses=',
    'shared_buffers=256MB',
    'max_connections=60',
    'log_timezone=UTC',
    'timezone=UTC',
  ]
  const options = settings.map((setting) => `'-c' '${setting}'`).join(' ')
  const log = path.join(dir, 'server.log')
  return run(binaries.program('pg_ctl'), ['start', '-D', dir, '-w', '-t', '60', '-l', log, '-o', options], account)
}

async function isRunning({ dir, binaries, account }: Postmaster): Promise<boolean> {
  return (await run(binaries.program('pg_ctl'), ['status', '-D', dir], account)).code === 0
}

async function connect({ socket }: Postmaster): Promise<pg.Client | null> {
  const client = new pg.Client({ host: socket, user: 'app', database: 'postgres', connectionTimeoutMillis: 3_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch {
    await client.end().catch(() => {})
    return null
  }
}

/** After a container was restarted, the process number the server left behind can belong to another program. */
function forgetForeignProcess(dir: string): void {
  const file = path.join(dir, 'postmaster.pid')
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
    if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres') rmSync(file)
  } catch {
    // no such file, no such process, or no /proc: PostgreSQL sees to it itself
  }
}
