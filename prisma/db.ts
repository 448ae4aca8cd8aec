/** npm run db:new -- <name> [--empty] | db:migrate | db:status | db:drift */
import pg from 'pg'
import { type Database, withDatabase } from '#app/platform/database.ts'
import { sayPlainly } from '#app/platform/say.ts'
import { migrate } from './migrate.ts'
import { diagnose, diffToSchema, migrationsFolder, writeMigration } from './schema-engine.ts'

const [command = '', ...rest] = process.argv.slice(2)
const commands: Record<string, (database: Database) => Promise<void>> = {
  new: writeNew,
  deploy: async ({ url }) => void (await migrate(url)),
  status: async ({ url }) => console.log(JSON.stringify(await diagnose(url), null, 2)),
  drift: tellDrift,
}

await sayPlainly(async () => {
  const work = commands[command]
  if (!work) throw new Error(`Which command? ${Object.keys(commands).join(' | ')}`)
  await withDatabase(async (database) => {
    await work(database)
    await database.stop()
  })
})

/** Writes the migration that leads from the folder to the schema files. */
async function writeNew(database: Database): Promise<void> {
  const sql = rest.includes('--empty') ? '' : await withScratch(database.url, diffToSchema)
  if (sql === null) return console.log('Schema and migrations agree: nothing to write')
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const name = `${time}_${(rest[0] ?? 'change').replace(/\W+/g, '_')}`
  await writeMigration(name, sql)
  console.log(`Wrote prisma/migrations/${name}/migration.sql: read it, then npm run db:migrate`)
}

async function tellDrift(database: Database): Promise<void> {
  const folder = await withScratch(database.url, diffToSchema)
  const live = await diffToSchema(database.url)
  console.log('migrations -> schema:', folder ?? 'in step')
  console.log('database -> schema:', live ?? 'in step')
  if (folder !== null || live !== null) process.exitCode = 1
}

/** A database that holds exactly what the folder of migrations builds. */
async function withScratch<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `scratch_${process.pid}_${Date.now()}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database "${name}"`)
  try {
    const scratch = new URL(url)
    scratch.pathname = `/${name}`
    await migrate(scratch.href, migrationsFolder, () => {})
    return await work(scratch.href)
  } finally {
    await client.query(`drop database "${name}" with (force)`)
    await client.end()
  }
}
