import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { startEmbedded } from '#app/platform/embedded-postgres.ts'
import { migrate } from '#prisma/migrate.ts'
import { seedWorld } from '#prisma/seed.ts'

export const host = 'gross.localhost'
const supporters = 20

export type Visitor = { id: string; cookie: string }
export type World = {
  folder: string
  databaseUrl: string
  /** of the embedded server; null: a server elsewhere, whose processor time and log we cannot read */
  postmaster: { pid: number; log: string } | null
  municipalityId: string
  /** citizens of this run alone, signed in */
  visitors: Visitor[]
  close: () => Promise<void>
}

/** The world `gross`, seeded where it is missing. Leaves the address of its database in the environment. */
export async function openWorld(): Promise<World> {
  const folder = path.resolve(process.env.DATA_DIR ?? 'data/bench')
  const embedded = process.env.DATABASE_URL ? null : await startEmbedded({ dir: path.join(folder, 'pg18') })
  if (embedded) process.env.DATABASE_URL = embedded.url
  const databaseUrl = process.env.DATABASE_URL!
  try {
    await migrate(databaseUrl, undefined, () => {})
    await seed(folder)
    const { id } = await municipality()
    return {
      folder,
      databaseUrl,
      postmaster: embedded ? postmasterOf(embedded.dataDir) : null,
      municipalityId: id,
      visitors: await signIn(id),
      async close() {
        await signOut(id)
        const { closeDb } = await import('#app/platform/db.server.ts')
        const { stopJobs } = await import('#app/platform/jobs.server.ts')
        await stopJobs()
        await closeDb()
        await embedded?.stop()
      },
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

async function seed(folder: string): Promise<void> {
  const { pool } = await import('#app/platform/db.server.ts')
  const { rowCount } = await pool.query('select 1 from "MunicipalityHost" where host = $1', [host])
  if (rowCount) return
  console.log(`Seeding the world "gross" (${folder}): about four minutes, once.`)
  let last = ''
  await seedWorld('gross', (what) => {
    if (what !== last) console.log(`  ${what}`)
    last = what
  })
}

async function municipality(): Promise<{ id: string }> {
  const { prisma } = await import('#app/platform/db.server.ts')
  return await prisma.municipality.findFirstOrThrow({ where: { hosts: { some: { host } } }, select: { id: true } })
}

async function signIn(municipalityId: string): Promise<Visitor[]> {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const { cookieOf } = await import('#tests/support/signed-in.ts')
  const visitors: Visitor[] = []
  for (let n = 1; n <= supporters; n++) {
    const person = await aCitizen({ id: municipalityId }, { displayName: measuring })
    visitors.push({ id: person.id, cookie: await cookieOf(person) })
  }
  return visitors
}

const measuring = 'Messung'

/** The world is the same before and after: whoever came for the measurement goes, with every support. Also those of a run cut short. */
async function signOut(municipalityId: string): Promise<void> {
  const { pool } = await import('#app/platform/db.server.ts')
  const own = `select id from "Person" where "municipalityId" = $1::uuid and "displayName" = $2`
  await forgetComments(municipalityId, own)
  for (const table of ['IdeaSupport', 'Session']) {
    await pool.query(`delete from "${table}" where "municipalityId" = $1 and "personId" in (${own})`, [
      municipalityId,
      measuring,
    ])
  }
  await pool.query('delete from "Person" where "municipalityId" = $1 and "displayName" = $2', [
    municipalityId,
    measuring,
  ])
}

/** Comments, and what the chronicle says of them: entries go in no other way than with the name of their municipality. */
async function forgetComments(municipalityId: string, own: string): Promise<void> {
  const { inTransaction } = await import('#app/platform/db.server.ts')
  await inTransaction(async (tx) => {
    const told = `select id from "ChronicleEntry" where "municipalityId" = $1::uuid and "actorId" in (${own})`
    const which = [municipalityId, measuring]
    await tx.$executeRaw`select set_config('bausteine.removing_municipality', ${municipalityId}, true)`
    await tx.$executeRawUnsafe(
      `delete from "Notice" where "municipalityId" = $1::uuid and "entryId" in (${told})`,
      ...which,
    )
    await tx.$executeRawUnsafe(
      `delete from "ChronicleEntry" where "municipalityId" = $1::uuid and "actorId" in (${own})`,
      ...which,
    )
    await tx.$executeRawUnsafe(
      `delete from "Comment" where "municipalityId" = $1::uuid and "authorId" in (${own})`,
      ...which,
    )
  })
}

function postmasterOf(dataDir: string): World['postmaster'] {
  // processor time is read from /proc: Linux alone has it
  if (!existsSync('/proc/self/stat')) return null
  const pid = Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])
  return { pid, log: path.join(dataDir, 'server.log') }
}
