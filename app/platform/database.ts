import { startEmbedded } from './embedded-postgres.ts'
import { whenAskedToStop } from './stopping.ts'

export type Database = { url: string; what: string; stop: () => Promise<void> }

/** Opens the database for `work`; when that fails, an embedded server is not left running. */
export async function withDatabase<T>(
  work: (database: Database) => Promise<T>,
  opening = (open: () => Promise<Database>) => open(),
): Promise<T> {
  const database = await opening(openDatabase)
  whenAskedToStop(() => database.stop())
  try {
    return await work(database)
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** The database of this process: the server named by DATABASE_URL, or the embedded one. Leaves its address in the environment. */
async function openDatabase(): Promise<Database> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, what: 'PostgreSQL at DATABASE_URL', stop: async () => {} }
  const embedded = await startEmbedded()
  process.env.DATABASE_URL = embedded.url
  return { url: embedded.url, what: `PostgreSQL 18 (data in ${embedded.dataDir})`, stop: embedded.stop }
}
