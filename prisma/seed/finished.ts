import type pg from 'pg'

type Connection = Pick<pg.Client, 'query'>
export type SeededWorld = { name: string; finished: boolean }

/** Which worlds were begun, and filled to the end. Kept in a schema of its own, which exists in seeded databases alone. */
export async function seededWorlds(connection: Connection): Promise<SeededWorld[]> {
  const found = await connection.query<{ there: boolean }>("select to_regclass('seeds.world') is not null as there")
  if (!found.rows[0]?.there) return []
  const { rows } = await connection.query<SeededWorld>(
    'select name, finished_at is not null as finished from seeds.world',
  )
  return rows
}

export async function markBegun(connection: Connection, name: string): Promise<void> {
  await connection.query('create schema if not exists seeds')
  await connection.query('create table if not exists seeds.world (name text primary key, finished_at timestamptz)')
  await connection.query('insert into seeds.world (name) values ($1) on conflict do nothing', [name])
}

export async function markFinished(connection: Connection, name: string): Promise<void> {
  await connection.query('update seeds.world set finished_at = now() where name = $1', [name])
}

/** Empties a database that was filled by seeds alone, for another try. */
export async function startOver(connection: Connection): Promise<void> {
  await connection.query('truncate "Municipality" cascade')
  await connection.query('truncate seeds.world')
}
