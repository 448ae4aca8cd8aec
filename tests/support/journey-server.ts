import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, isBuildFresh } from '#app/platform/build.ts'
import { cloneTemplate, startTestCluster } from './test-cluster.ts'

/** Brings up what journeys walk through: a database of its own and the production server. */
export default async function setup(): Promise<() => Promise<void>> {
  const files = mkdtempSync(path.join(tmpdir(), 'bausteine-journeys-'))
  chmodSync(files, 0o755)
  if (!(await isBuildFresh())) await build()
  const cluster = await startTestCluster()
  const port = await freePort()
  // workers inherit it: they found municipalities in the same database and read the same outbox
  Object.assign(process.env, {
    DATABASE_URL: await cloneTemplate(cluster.url, 'journeys'),
    DATA_DIR: files,
    PORT: String(port),
    HOST: '127.0.0.1',
    RATE_LIMITS: 'off',
    DATABASE_POOL: '8',
    TILE_URL: 'https://kacheln.example/{z}/{x}/{y}.png',
    LOG_LEVEL: 'warn',
  })
  const server = await startServer()
  return async () => {
    await stop(server)
    await cluster.stop()
    rmSync(files, { recursive: true, force: true })
  }
}

async function startServer() {
  const script = path.resolve('app/platform/start.ts')
  const env = { ...process.env, NODE_ENV: 'production' }
  const server = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (process.env.JOURNEY_LOG) process.stdout.write(chunk)
      if (/answers at/.test(output)) resolve()
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output}`)))
  })
  return server
}

async function stop(server: Awaited<ReturnType<typeof startServer>>): Promise<void> {
  if (server.exitCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
