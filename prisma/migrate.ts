/** `prisma migrate deploy` without Prisma's engine: same folder, same bookkeeping table, same checksum, under an advisory lock. */
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

const LOCK = 72707369 // the key prisma migrate uses, so both exclude each other
export async function migrate(
  url: string,
  dir = path.resolve('prisma/migrations'),
  log: (m: string) => void = console.log,
): Promise<string[]> {
  const c = new pg.Client({ connectionString: url })
  await c.connect()
  const done: string[] = []
  try {
    await c.query('select pg_advisory_lock($1)', [LOCK])
    await c.query(`create table if not exists _prisma_migrations (
      id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
      logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`)
    const rows = (
      await c.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
        'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
      )
    ).rows
    const applied = new Map(rows.map((r) => [r.migration_name, r]))
    const names = (await readdir(dir, { withFileTypes: true }))
      .filter((d) => d.isDirectory())
      .map((d) => d.name)
      .sort()
    for (const n of applied.keys())
      if (!names.includes(n))
        throw new Error(`database knows migration ${n}, this release does not: refusing to start with an older release`)
    for (const name of names) {
      const sql = await readFile(path.join(dir, name, 'migration.sql'), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const old = applied.get(name)
      if (old) {
        if (!old.finished_at)
          throw new Error(
            `migration ${name} failed before: repair the database, then set rolled_back_at in _prisma_migrations`,
          )
        if (old.checksum !== checksum) throw new Error(`migration ${name} was changed after it had been applied`)
        continue
      }
      const id = randomUUID()
      await c.query('insert into _prisma_migrations(id, checksum, migration_name) values ($1,$2,$3)', [
        id,
        checksum,
        name,
      ])
      try {
        await c.query(sql) // simple protocol: the whole script is one implicit transaction
      } catch (e) {
        await c.query('rollback').catch(() => {})
        await c.query('update _prisma_migrations set logs = $2 where id = $1', [id, String(e)])
        throw new Error(`migration ${name}: ${(e as Error).message}`, { cause: e })
      }
      await c.query('update _prisma_migrations set finished_at = now(), applied_steps_count = 1 where id = $1', [id])
      done.push(name)
      log(`migration ${name} applied`)
    }
    return done
  } finally {
    await c.end()
  }
}
