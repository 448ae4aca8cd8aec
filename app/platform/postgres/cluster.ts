import { createHash } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { newId } from '../id.ts'
import type { Binaries } from './binaries.ts'
import { type Account, run } from './run.ts'

const version = '18'

/** Makes the data folder of a new server, or checks that the one there is ours. Two at once: the first one wins. */
export async function ensureCluster(dir: string, binaries: Binaries, account: Account): Promise<void> {
  if (existsSync(path.join(dir, 'PG_VERSION'))) return checkVersion(dir)
  const unfinished = `${dir}.init-${newId()}`
  makePrivate(unfinished, account)
  try {
    const { code, output } = await run(binaries.program('initdb'), initialisation(unfinished), account)
    if (code !== 0) throw new Error(`The database could not be created: ${output}`)
    moveInto(unfinished, dir)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** The folder of the server's socket: the data folder, or a short one where the name of a socket would get too long. */
export function ensureSocketFolder(dir: string, account: Account): string {
  if (Buffer.byteLength(dir) <= 85) return dir
  const short = `/tmp/pg-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}`
  makePrivate(short, account)
  const { mode, uid } = statSync(short)
  // anybody could have made it before us
  if ((mode & 0o077) !== 0 || uid !== (account.uid ?? process.getuid?.())) throw new Error(`${short} is not private`)
  return short
}

function initialisation(dir: string): string[] {
  return [
    ['-D', dir],
    ['-U', 'app'],
    // the socket lies in a folder of its own account (0700), and there is no other way in
    ['--auth-local=trust', '--auth-host=reject'],
    ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=de-DE'],
    ['--data-checksums', '--no-instructions'],
  ].flat()
}

function makePrivate(dir: string, account: Account): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  if (account.uid !== undefined) chownSync(dir, account.uid, account.gid!)
}

function moveInto(unfinished: string, dir: string): void {
  try {
    renameSync(unfinished, dir)
  } catch (error) {
    if (!existsSync(path.join(dir, 'PG_VERSION'))) throw error
  }
}

function checkVersion(dir: string): void {
  const found = readFileSync(path.join(dir, 'PG_VERSION'), 'utf8').trim()
  if (found !== version) {
    throw new Error(
      `${dir} was written by PostgreSQL ${found}; this release brings ${version}. Export it with ${found} first.`,
    )
  }
}
