import { readFileSync } from 'node:fs'
import { type Account, run } from './run.ts'

/** PostgreSQL refuses to run as root: then the account `postgres` runs it, made where it is missing, or `nobody`. */
export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {}
  const account = lookUp('postgres') ?? (await create('postgres')) ?? lookUp('nobody')
  if (account) return account
  throw new Error(
    'The embedded PostgreSQL cannot run as root, and there is no account "postgres" or "nobody". Start as an ordinary user or set DATABASE_URL.',
  )
}

async function create(name: string): Promise<Account | null> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  return lookUp(name)
}

function lookUp(name: string): Account | null {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':')
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : null
}
