import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '#app/platform/env.ts'
import { type Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { isRefusal } from './outcome.ts'

export type Tx = Prisma.TransactionClient
/** What runs a query: the client itself or a transaction. */
export type Db = PrismaClient | Tx

const opened = globalThis as unknown as { bausteineDb?: ReturnType<typeof open> }

function open() {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: start through npm start, npm run dev or the tests')
  const pool = new pg.Pool({ connectionString: url, max: env().DATABASE_POOL, onConnect: forgive })
  // an idle connection lost with a restarting server is replaced by the pool; without a listener it would end the process
  pool.on('error', () => {})
  return {
    pool,
    prisma: new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator }) }),
  }
}

// two letters swapped in a word still find it ("Speilplatz"); the default of 0.6 forgives less
async function forgive(client: pg.ClientBase): Promise<void> {
  await client.query('set pg_trgm.word_similarity_threshold = 0.45')
}

// one pool for Prisma and for hand-written SQL; on globalThis as Vite loads modules anew in development
opened.bausteineDb ??= open()
export const { pool, prisma } = opened.bausteineDb

/** Runs `work` in one transaction. A thrown error rolls it back, and so does a refusal: what was refused leaves nothing behind. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await prisma.$transaction(async (tx) => {
      const answer = await work(tx)
      if (isRefusal(answer)) throw new Refused(answer)
      return answer
    })
  } catch (error) {
    if (error instanceof Refused) return error.answer as T
    throw error
  }
}

class Refused extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('refused')
    this.answer = answer
  }
}

/** Hand-written SQL for busy pages: one trip, prepared once per connection. `fresh` plans anew for the values at hand (text search). */
export async function rows<Row>(sql: string, values: unknown[], how: { fresh?: boolean } = {}): Promise<Row[]> {
  const name = how.fresh ? undefined : statementNameGenerator({ sql })
  const result = await pool.query({ text: sql, values, ...(name ? { name } : {}) })
  return result.rows as Row[]
}

/** Closes all connections; for the end of the process. */
export async function closeDb(): Promise<void> {
  await prisma.$disconnect()
  // the client ends the pool only when it has used it
  if (!pool.ended) await pool.end()
}

/** Was the write refused because a row with this key is there already? */
export function isDuplicate(error: unknown): boolean {
  return hasCode(error, 'P2002') || hasCode(error, '23505')
}

/** Was the removal refused because other rows point to this one? */
export function isStillUsed(error: unknown): boolean {
  return hasCode(error, 'P2003') || hasCode(error, '23503')
}

/** Was the write refused by a rule of the database about what a row may hold (check, or a trigger that says it is one)? */
export function isRuledOut(error: unknown): boolean {
  const { meta } = (error ?? {}) as { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } }
  return hasCode(error, '23514') || meta?.driverAdapterError?.cause?.originalCode === '23514'
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}

// prepared statements on the server (off by default in the adapter); bounded, as lists of ids make ever new SQL
const names = new Map<string, string>()
function statementNameGenerator({ sql }: { sql: string }): string {
  let name = names.get(sql)
  if (name === undefined && names.size < 300) {
    name = `p${createHash('sha1').update(sql).digest('hex').slice(0, 24)}`
    names.set(sql, name)
  }
  return name as string // undefined: unnamed, as pg understands it
}
