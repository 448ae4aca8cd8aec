/** npm run db:seed -- <world> [<world> ...] */

import { type Database, withDatabase } from '#app/platform/database.ts'
import { sayPlainly } from '#app/platform/say.ts'
import { migrate } from './migrate.ts'
import { markBegun, markFinished, seededWorlds } from './seed/finished.ts'
import type { Progress } from './seed/world.ts'

if (import.meta.main) {
  await sayPlainly(() => withDatabase(seedNamed))
  process.exit(0)
}

/** Fills a database with the world of this name; one that is there already is left as it is. Needs DATABASE_URL. */
export async function seedWorld(name: string, progress: Progress): Promise<void> {
  const { worlds } = await import('./seed/worlds.ts')
  const world = worlds.find((one) => one.name === name)
  if (!world) throw new Error(`There is no world "${name}". Choose one of: ${worlds.map((one) => one.name).join(', ')}`)
  const { pool } = await import('#app/platform/db.server.ts')
  const seeded = await seededWorlds(pool)
  if (seeded.some((one) => one.name === name && one.finished)) return progress(`${world.title} is there already`)
  const { rowCount } = await pool.query('select 1 from "MunicipalityHost" where host = any($1)', [world.hosts])
  if (rowCount) {
    throw new Error(
      `"${name}" was begun and not finished, or another municipality answers at ${world.hosts.join(', ')}. Start with an empty database: another DATA_DIR, or remove the old one.`,
    )
  }
  const { prepareJobs } = await import('#app/platform/jobs.server.ts')
  await prepareJobs()
  await markBegun(pool, name)
  await world.seed(progress)
  await forgetPastNotices()
  await markFinished(pool, name)
}

/** Nobody is mailed about what a seed says happened in the past. */
async function forgetPastNotices(): Promise<void> {
  const { pool } = await import('#app/platform/db.server.ts')
  const { tellJob } = await import('#app/chronicle/record.server.ts')
  await pool.query(`delete from pgboss.job where name = $1 and state in ('created', 'retry')`, [tellJob])
}

async function seedNamed(database: Database): Promise<void> {
  const names = process.argv.slice(2)
  if (names.length === 0) throw new Error('Which world? npm run db:seed -- musterstadt')
  await migrate(database.url)
  for (const name of names) {
    const begun = performance.now()
    await seedWorld(name, printer(name, begun))
    console.log(`${name}: done in ${seconds(begun)} s`)
  }
  const { closeDb } = await import('#app/platform/db.server.ts')
  const { stopJobs } = await import('#app/platform/jobs.server.ts')
  await stopJobs()
  await closeDb()
  await database.stop()
}

function printer(name: string, begun: number): Progress {
  let last = ''
  return (what, share) => {
    const percent = share === undefined ? '' : ` ${String(Math.round(share * 100)).padStart(3)} %`
    // a bar that never stands still is for people; a log gets every tenth
    const line = `${name}: ${what}${process.stdout.isTTY ? percent : percent && ` ${Math.floor(share! * 10) * 10} %`}`
    if (line === last) return
    last = line
    console.log(`${line} (${seconds(begun)} s)`)
  }
}

function seconds(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1)
}
