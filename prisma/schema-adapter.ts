import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

const oidOfChar = 18
const oidOfFixedText = 1042
/** ColumnTypeEnum.Character of the driver adapters */
const characterColumn = 6

const charColumns = new WeakMap<object, number[]>()

/**
 * The PostgreSQL adapter is made for queries; Prisma's schema engine needs three things otherwise:
 * introspection reads PostgreSQL's internal type "char", which the adapter refuses: it is reported as Character; scripts are cut at every ";",
 * which breaks function bodies: they are sent whole; a shadow database would silently be the main one: it is refused.
 */
export class SchemaAdapter extends PrismaPg {
  #pool: pg.Pool

  constructor(url: string) {
    const pool = poolOf(url)
    super(pool, { disposeExternalPool: true })
    this.#pool = pool
  }

  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = characterColumn
      return result
    }
    adapter.executeScript = async (script) => {
      await this.#pool.query(script)
    }
    return adapter
  }

  override connectToShadowDb(): never {
    throw new Error('not used: prisma/db.ts builds its own scratch database')
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}

// one session: the engine's advisory lock belongs to it
function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<pg.QueryResult>
  pool.query = (async (...parameters: unknown[]) => {
    const result = await query(...parameters)
    const columns = (result.fields ?? []).flatMap((field, i) => (field.dataTypeID === oidOfChar ? [i] : []))
    for (const column of columns) result.fields[column]!.dataTypeID = oidOfFixedText
    if (columns.length > 0) charColumns.set(result.rows, columns)
    return result
  }) as typeof pool.query
  return pool
}
