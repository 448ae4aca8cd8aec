;(globalThis as any).PRISMA_WASM_PANIC_REGISTRY = {
  set_message(m: string) {
    console.error('PANIC', m)
  },
}

/** Prisma's schema engine as WebAssembly (npm, no download): the same code as `prisma migrate`, driven directly. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
// @ts-ignore no types for the _bg entry's wasm setter
import * as bg from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const require = createRequire(import.meta.url)
const root = path.resolve(import.meta.dirname, '..')
const schemaDir = path.join(root, 'prisma/schema')
export const migrationsDir = path.join(root, 'prisma/migrations')
const filters = { externalTables: [], externalEnums: [] }

async function loadWasm() {
  const file = path.join(
    path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
    'schema_engine_bg.wasm',
  )
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': bg as never })
  bg.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}
/**
 * adapter-pg is made for the query compiler; for the schema engine three things differ:
 *  - introspection reads Postgres' internal type "char" (oid 18), which adapter-pg refuses: report it as Character;
 *  - executeScript cuts at every ';' (breaks function bodies and quoted text): send the script whole;
 *  - connectToShadowDb with a connection string would connect to the MAIN database (pg lets the string win): refuse it.
 */
const charColumns = new WeakMap<object, number[]>()
function schemaPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1 }) // one session: the engine's advisory lock belongs to it
  const query = pool.query.bind(pool) as (...a: unknown[]) => Promise<pg.QueryResult>
  pool.query = (async (...a: unknown[]) => {
    const r = await query(...a)
    const chars = (r.fields ?? []).flatMap((f, i) => (f.dataTypeID === 18 ? [i] : []))
    for (const i of chars) r.fields[i]!.dataTypeID = 1042
    if (chars.length) charColumns.set(r.rows, chars)
    return r
  }) as typeof pool.query
  return pool
}
class SchemaAdapter extends PrismaPg {
  #pool: pg.Pool
  constructor(url: string) {
    const pool = schemaPool(url)
    super(pool, { disposeExternalPool: true })
    this.#pool = pool
  }
  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (q) => {
      const r = await queryRaw(q)
      for (const i of charColumns.get(r.rows) ?? []) r.columnTypes[i] = 6 // ColumnTypeEnum.Character
      return r
    }
    adapter.executeScript = async (script) => void (await this.#pool.query(script))
    return adapter
  }
  end() {
    return this.#pool.end()
  }
  override connectToShadowDb(): never {
    throw new Error('not used: prisma/db.ts builds its own scratch database')
  }
}
let loaded: Promise<void> | undefined

export async function readSchema() {
  const names = (await readdir(schemaDir, { recursive: true })).filter((n) => n.endsWith('.prisma')).sort()
  return await Promise.all(
    names.map(async (n) => ({
      path: path.join(schemaDir, n),
      content: await readFile(path.join(schemaDir, n), 'utf8'),
    })),
  )
}
export async function readMigrations() {
  await mkdir(migrationsDir, { recursive: true })
  const dirs = (await readdir(migrationsDir, { withFileTypes: true }))
    .filter((d) => d.isDirectory())
    .map((d) => d.name)
    .sort()
  return {
    baseDir: migrationsDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(migrationsDir, 'migration_lock.toml'), 'utf8').catch(() => null),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      dirs.map(async (d) => ({
        path: d,
        migrationFile: {
          path: 'migration.sql',
          content: await readFile(path.join(migrationsDir, d, 'migration.sql'), 'utf8').then(
            (value) => ({ tag: 'ok' as const, value }),
            (e) => ({ tag: 'error' as const, value: String(e) }),
          ),
        },
      })),
    ),
  }
}
export async function openEngine(url: string) {
  await (loaded ??= loadWasm())
  const adapter = new SchemaAdapter(url)
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  const files = await readSchema()
  const engine = await bg.SchemaEngine.new({ datamodels: files.map((f) => [f.path, f.content]) }, () => {}, factory)
  return {
    engine,
    schema: { files },
    filters,
    close: async () => {
      engine.free()
      await adapter.end()
    },
  }
}
export async function writeMigration(name: string, sql: string) {
  const dir = path.join(migrationsDir, name)
  await mkdir(dir, { recursive: true })
  await writeFile(path.join(dir, 'migration.sql'), sql)
  await writeFile(
    path.join(migrationsDir, 'migration_lock.toml'),
    '# Please do not edit this file manually\nprovider = "postgresql"\n',
  )
}

/** SQL that would turn the database at `url` into what the schema files say; null when they agree. */
export async function diffToSchema(url: string): Promise<string | null> {
  const opened = await openEngine(url)
  const result = await opened.engine.diff({
    from: { tag: 'schemaDatasource', ...opened.schema, configDir: '' },
    to: { tag: 'schemaDatamodel', ...opened.schema },
    script: true,
    exitCode: true,
    filters: opened.filters,
  })
  await opened.close()
  return result.exitCode === 0 ? null : (result.stdout ?? '')
}
