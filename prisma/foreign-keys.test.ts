import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { pool } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'

type ForeignKey = { name: string; table: string; target: string; columns: string[]; targetColumns: string[] }

let foreignKeys: ForeignKey[] = []
let tenantTables = new Set<string>()

beforeAll(async () => {
  const { rows } = await pool.query<ForeignKey>(`
    select c.conname as name, c.conrelid::regclass::text as table, c.confrelid::regclass::text as target,
      array(select a.attname::text from unnest(c.conkey) with ordinality k(n, at)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.at) as columns,
      array(select a.attname::text from unnest(c.confkey) with ordinality k(n, at)
        join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by k.at) as "targetColumns"
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace where c.contype = 'f' and n.nspname = 'public'`)
  foreignKeys = rows
  const tables = await pool.query<{ name: string }>(`
    select quote_ident(table_name) as name from information_schema.columns
    where table_schema = 'public' and column_name = 'municipalityId'`)
  tenantTables = new Set(tables.rows.map(({ name }) => name))
})

const tenant = '"Municipality"'

test('every foreign key between tables of a municipality begins with the municipality on both sides', () => {
  const between = foreignKeys.filter(({ table, target }) => tenantTables.has(table) && tenantTables.has(target))
  expect(between.length).toBeGreaterThan(20)
  const wrong = between.filter(
    ({ columns, targetColumns }) => columns[0] !== 'municipalityId' || targetColumns[0] !== 'municipalityId',
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('every table of a municipality hangs on it, directly or through what it belongs to', () => {
  const parents = (table: string) => foreignKeys.filter((one) => one.table === table).map(({ target }) => target)
  const hangs = (table: string, seen: string[] = []): boolean =>
    parents(table).some((parent) => parent === tenant || (!seen.includes(parent) && hangs(parent, [...seen, table])))
  expect([...tenantTables].filter((table) => !hangs(table))).toEqual([])
})

test('the primary key of every table of a municipality begins with it', async () => {
  const { rows } = await pool.query<{ table: string; first: string }>(`
    select i.indrelid::regclass::text as table, a.attname as first from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indisprimary`)
  const first = new Map(rows.map((row) => [row.table, row.first]))
  expect([...tenantTables].filter((table) => first.get(table) !== 'municipalityId')).toEqual([])
})

test('the database refuses a row that points into another municipality', async () => {
  const here = await aMunicipality()
  const there = await aMunicipality()
  const strangerId = (await aCitizen(there)).id
  const authorId = (await aCitizen(here)).id
  const { rows } = await pool.query<{ id: string }>(
    `insert into "Idea" ("municipalityId", id, number, title, text, "authorId") values ($1, $2, 1, 'Bank', 'Eine Bank', $3) returning id`,
    [here.id, newId(), authorId],
  )
  const attempts: [string, unknown[]][] = [
    [
      `insert into "IdeaSupport" ("municipalityId", "ideaId", "personId") values ($1, $2, $3)`,
      [here.id, rows[0]!.id, strangerId],
    ],
    [
      `insert into "IdeaSupport" ("municipalityId", "ideaId", "personId") values ($1, $2, $3)`,
      [there.id, rows[0]!.id, strangerId],
    ],
    [`update "Idea" set "authorId" = $1 where id = $2`, [strangerId, rows[0]!.id]],
    [`update "Idea" set "topicId" = $1 where id = $2`, [there.topics[0]!.id, rows[0]!.id]],
    [`update "Idea" set "districtId" = $1 where id = $2`, [there.districts[0]!.id, rows[0]!.id]],
    [
      `insert into "PersonRole" ("municipalityId", "personId", role) values ($1, $2, 'administrator')`,
      [here.id, strangerId],
    ],
  ]
  for (const [sql, values] of attempts) {
    await expect(pool.query(sql, values), sql).rejects.toMatchObject({ code: '23503' })
  }
})
