/** npm run dev: database, migrations, workers, and Vite's development server, which loads every change of a page at once. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { migrate } from '#prisma/migrate.ts'
import { type Database, withDatabase } from './database.ts'
import { env } from './env.ts'
import { sayPlainly } from './say.ts'
import { whenAskedToStop } from './stopping.ts'

await sayPlainly(async () => {
  env()
  await withDatabase(develop)
})

async function develop(database: Database): Promise<void> {
  await migrate(database.url)
  // mails and photos are worked on here, from the sources; after a change to a job start anew
  const { jobs } = await import('#app/jobs.server.ts')
  const { startWorkers, stopJobs } = await import('./jobs.server.ts')
  const { closeDb } = await import('./db.server.ts')
  await startWorkers(jobs)

  const tool = path.resolve('node_modules/@react-router/dev/bin.cjs')
  const child = spawn(process.execPath, [tool, 'dev', '--port', String(env().PORT), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill()
    await ended
    await stopJobs()
    await closeDb()
    await database.stop()
  }
  whenAskedToStop(stop)
  await ended
  await stop()
  process.exit(child.exitCode ?? 0)
}
