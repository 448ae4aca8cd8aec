import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build, isBuildFresh } from '#app/platform/build.ts'

export type RealServer = {
  port: number
  databaseUrl: string
  process: ChildProcess
  /** what it printed so far */
  output: () => string
  /** resolves with the exit code */
  ended: Promise<number | null>
}

/** The application as people run it: built, in a process of its own, with its own data folder. */
export function aRealInstallation() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bausteine-real-'))
  // the account of the embedded database has to get in
  chmodSync(folder, 0o755)
  const running: RealServer[] = []

  return {
    async start(env: Record<string, string> = {}): Promise<RealServer> {
      const server = await startServer(folder, { LOG_LEVEL: 'info', ...env })
      running.push(server)
      return server
    },
    /** the power cord: application and database end at once */
    async kill(server: RealServer): Promise<void> {
      process.kill(postmasterPid(folder), 'SIGKILL')
      server.process.kill('SIGKILL')
      await server.ended
    },
    databaseRuns(): boolean {
      try {
        process.kill(postmasterPid(folder), 0)
        return true
      } catch {
        return false
      }
    },
    async remove(): Promise<void> {
      for (const server of running) server.process.kill('SIGTERM')
      await Promise.all(running.map((server) => server.ended))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** `npm start` with data in a folder; with the database in that folder, unless the settings name another. */
export async function startServer(folder: string, settings: Record<string, string>): Promise<RealServer> {
  if (!(await isBuildFresh())) await build()
  const port = await freePort()
  const { DATABASE_URL: _, NODE_ENV: __, ...env } = process.env
  const child = spawn(process.execPath, ['app/platform/start.ts'], {
    env: { ...env, DATA_DIR: folder, PORT: String(port), RATE_LIMITS: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const socket = encodeURIComponent(path.join(folder, 'pg18'))
  const server = {
    port,
    databaseUrl: settings.DATABASE_URL ?? `postgresql://app@localhost/bausteine?host=${socket}`,
    process: child,
    output: () => output,
    ended,
  }
  await healthy(server)
  return server
}

async function healthy(server: RealServer): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${server.port}/health`).catch(() => null)
    if (answer?.ok) return
    if (server.process.exitCode !== null) break
    await sleep(100)
  }
  throw new Error(`The server did not start:\n${server.output()}`)
}

function postmasterPid(folder: string): number {
  return Number(readFileSync(path.join(folder, 'pg18/postmaster.pid'), 'utf8').split('\n')[0])
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
