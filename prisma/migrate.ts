import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

/** the key `prisma migrate` takes: both exclude each other */
const lockKey = 72_707_369
const bookkeeping = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

type Applied = { migration_name: string; checksum: string; finished_at: Date | null }
type Migration = { name: string; sql: string; checksum: string }

/**
 * Applies what is missing of a folder of migrations, as `prisma migrate deploy` does: same folder, same table, same checksums, one at a time
 * over all processes. Each file is one transaction; a changed, failed or unknown migration stops the start.
 * @returns the names of those applied now
 */
export async function migrate(
  url: string,
  folder = path.resolve(import.meta.dirname, 'migrations'),
  say: (line: string) => void = console.log,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(bookkeeping)
    const missing = unapplied(await readMigrations(folder), await readApplied(client))
    for (const migration of missing) {
      await apply(client, migration)
      say(`Migration ${migration.name} applied`)
    }
    return missing.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return await Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function readApplied(client: pg.Client): Promise<Map<string, Applied>> {
  const { rows } = await client.query<Applied>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  )
  return new Map(rows.map((row) => [row.migration_name, row]))
}

function unapplied(migrations: Migration[], applied: Map<string, Applied>): Migration[] {
  const known = new Set(migrations.map((migration) => migration.name))
  for (const name of applied.keys()) {
    if (!known.has(name)) {
      throw new Error(
        `The database knows the migration ${name}, this release does not: it was used by a newer release.`,
      )
    }
  }
  return migrations.filter(({ name, checksum }) => {
    const before = applied.get(name)
    if (!before) return true
    if (!before.finished_at) {
      throw new Error(
        `The migration ${name} failed before. Repair the database, then set rolled_back_at in _prisma_migrations.`,
      )
    }
    if (before.checksum !== checksum) throw new Error(`The migration ${name} was changed after it had been applied.`)
    return false
  })
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  await client.query('insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    // without parameters the whole file is one implicit transaction
    await client.query(sql)
  } catch (error) {
    await client.query('rollback').catch(() => {})
    await client.query('update _prisma_migrations set logs = $2 where id = $1', [id, String(error)])
    throw new Error(`Migration ${name}: ${(error as Error).message}`, { cause: error })
  }
  await client.query('update _prisma_migrations set finished_at = now(), applied_steps_count = 1 where id = $1', [id])
}
