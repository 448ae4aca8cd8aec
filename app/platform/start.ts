/** npm start: the production server. */
import './production.ts'
import { migrate } from '#prisma/migrate.ts'
import { type Database, withDatabase } from './database.ts'
import { env } from './env.ts'
import { invitation } from './invitation.ts'
import { sayPlainly } from './say.ts'
import { serve } from './serve.ts'

await sayPlainly(async () => {
  env()
  await withDatabase(start)
})

async function start(database: Database): Promise<void> {
  await migrate(database.url)
  const { url, application } = await serve(database)
  console.log(`Bausteine answers at ${url} (${database.what})`)
  const token = await application.createSetupLink()
  if (token) console.log(invitation(token, url, env().PUBLIC_URL))
}
