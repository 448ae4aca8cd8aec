import { pool } from './db.server.ts'

let opened = 0

/**
 * Rows of a query in batches through a cursor of the database: all from one moment, however long it takes, with the memory of one batch. Leaving
 * the loop early ends it.
 */
export async function* batches<Row>(
  sql: string,
  values: unknown[],
  /** `asArrays`: rows as lists of values in the order of the columns */
  { size = 1_000, asArrays = false }: { size?: number; asArrays?: boolean } = {},
): AsyncGenerator<Row[]> {
  const client = await pool.connect()
  const name = `batches_${opened++}`
  let broken: Error | undefined
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`declare ${name} no scroll cursor for ${sql}`, values)
    for (;;) {
      const text = `fetch ${size} from ${name}`
      const { rows } = asArrays ? await client.query({ text, rowMode: 'array' }) : await client.query({ text })
      if (rows.length > 0) yield rows as Row[]
      if (rows.length < size) return
    }
  } catch (error) {
    broken = error instanceof Error ? error : new Error('cursor failed')
    throw error
  } finally {
    // a connection in doubt is thrown away, not handed on in the middle of a transaction
    if (!broken) await client.query('rollback').catch((error: Error) => (broken = error))
    client.release(broken)
  }
}
