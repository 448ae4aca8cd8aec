/** npm run demo: everything from nothing to a running demo world, saying what it does. */
import './demo-settings.ts'
import { spawn } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { migrate } from '#prisma/migrate.ts'
import { seededWorlds, startOver } from '#prisma/seed/finished.ts'
import { build, isBuildFresh } from './build.ts'
import { type Database, withDatabase } from './database.ts'
import { env } from './env.ts'
import { sayPlainly, step } from './say.ts'
import { serve } from './serve.ts'

const worlds = ['musterstadt', 'musterdorf']

await sayPlainly(async () => {
  env()
  const begun = performance.now()
  if (!(await isBuildFresh())) await step('Building the application', build)
  await withDatabase(
    (database) => run(database, begun),
    (open) => step('Starting the database', open),
  )
})

async function run(database: Database, begun: number): Promise<void> {
  await step('Bringing the tables up to date', () => migrate(database.url, undefined, () => {}))
  await fill(database)
  const { url } = await step('Starting the server', () => serve(database))
  console.log(`
Ready after ${((performance.now() - begun) / 1000).toFixed(1)} s.

    Musterstadt   ${url}
    Musterdorf    ${url.replace('://localhost', '://musterdorf.localhost')}

The bar at the top of each page lets you become one of the personas. Ctrl+C stops; the data stays in "${env().DATA_DIR}".`)
}

async function fill(database: Database): Promise<void> {
  const missing = await withClient(database.url, async (client) => {
    const seeded = await seededWorlds(client)
    if (seeded.some((world) => !world.finished)) {
      console.log('The demo world was not filled to the end last time: starting over.')
      await startOver(client)
      return worlds
    }
    const { rowCount } = await client.query('select 1 from "Municipality" limit 1')
    if (seeded.length === 0 && rowCount !== 0) {
      console.log('The database holds municipalities of your own: they stay as they are, without the demo world.')
      return []
    }
    return worlds.filter((name) => !seeded.some((world) => world.name === name))
  })
  if (missing.length > 0) await seed(missing)
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

// a process of its own: this one will hold the built application, whose modules are not those of the seeds
async function seed(names: string[]): Promise<void> {
  console.log('Filling the demo world:')
  const seeding = spawn(process.execPath, [path.resolve(import.meta.dirname, '../../prisma/seed.ts'), ...names], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    seeding.once('error', reject)
    seeding.once('close', resolve)
  })
  if (code !== 0) throw new Error('The demo world could not be filled; what went wrong stands above.')
}
