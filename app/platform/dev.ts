/** Development: database, migrations, Vite's development server. */
import { spawn } from 'node:child_process'
import { migrate } from '../../prisma/migrate.ts'
import { startEmbedded } from './embedded-postgres.ts'

const database = process.env.DATABASE_URL ? null : await startEmbedded()
const url = process.env.DATABASE_URL ?? database!.url
await migrate(url)
const port = process.env.PORT ?? '3000'
const child = spawn('react-router', ['dev', '--port', port, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, DATABASE_URL: url },
})
child.on('exit', async (code) => {
  await database?.stop()
  process.exit(code ?? 0)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
