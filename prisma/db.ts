/** node prisma/db.ts new <name> [--empty] | deploy | status | drift */
import pg from 'pg'
import { startEmbedded } from '#app/platform/embedded-postgres.ts'
import { migrate } from './migrate.ts'
import { diffToSchema, migrationsDir, openEngine, readMigrations, writeMigration } from './schema-engine.ts'

const [cmd, ...args] = process.argv.slice(2)
const db = process.env.DATABASE_URL
  ? { url: process.env.DATABASE_URL, stop: async () => {} }
  : await startEmbedded({ log: () => {} })
const quiet = () => {}

/** a scratch database holding exactly what the migrations folder builds */
async function withScratch<T>(fn: (url: string) => Promise<T>): Promise<T> {
  const name = `scratch_${process.pid}_${Date.now()}`
  const admin = new pg.Client({ connectionString: db.url })
  await admin.connect()
  await admin.query(`create database "${name}"`)
  try {
    const u = new URL(db.url)
    u.pathname = `/${name}`
    await migrate(u.href, migrationsDir, quiet)
    return await fn(u.href)
  } finally {
    await admin.query(`drop database "${name}" with (force)`)
    await admin.end()
  }
}
let code = 0
try {
  if (cmd === 'new') {
    const sql = args.includes('--empty') ? '' : await withScratch(diffToSchema)
    if (sql === null) console.log('schema and migrations agree: nothing to write')
    else {
      const name = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${(args[0] ?? 'change').replace(/\W+/g, '_')}`
      await writeMigration(name, sql)
      console.log(`wrote prisma/migrations/${name}/migration.sql - read it, then: npm run db:deploy`)
    }
  } else if (cmd === 'deploy') await migrate(db.url)
  else if (cmd === 'status') {
    const e = await openEngine(db.url)
    console.log(
      JSON.stringify(
        await e.engine.diagnoseMigrationHistory({
          migrationsList: await readMigrations(),
          optInToShadowDatabase: false,
          filters: e.filters,
        }),
      ),
    )
    await e.close()
  } else if (cmd === 'drift') {
    const a = await withScratch(diffToSchema)
    const b = await diffToSchema(db.url)
    console.log('migrations -> schema:', a ?? 'in step')
    console.log('database -> schema:', b ?? 'in step')
    if (a || b) code = 1
  } else throw new Error('new <name> | deploy | status | drift')
} catch (e) {
  console.error(e)
  code = 1
} finally {
  await db.stop()
}
process.exitCode = code
