import { spawn } from 'node:child_process'
import { startMailServer } from '#tests/support/smtp.ts'
import type { World } from './world.ts'

export const digest = { name: 'digest of 10,000 people', people: 10_000, notices: 3, budgetSeconds: 120 }

/** One mail to each of 10,000 people for whom three things wait, in a process of its own, through a real mail server. */
export async function measureDigest(world: World): Promise<{ ok: boolean; what: string }> {
  const { pool } = await import('#app/platform/db.server.ts')
  const { municipalityId } = world
  const mails = await startMailServer()
  try {
    await pool.query(people, [municipalityId, digest.people])
    await pool.query(waiting, [municipalityId, digest.notices])
    const begun = performance.now()
    await sendAll(world, mails.url)
    const seconds = (performance.now() - begun) / 1000
    // whoever commented in an earlier case of the bench may have a digest due as well
    const received = mails.received.filter(({ to }) => to.includes('digest-'))
    const each = new Set(received.map(({ to }) => to)).size
    const once = received.length === digest.people && each === digest.people
    const what = `${digest.name}: ${seconds.toFixed(1)} s, ${((seconds * 1000) / digest.people).toFixed(1)} ms each, ${
      once ? 'everybody exactly once' : `${received.length} mails to ${each} people`
    } (budget ${digest.budgetSeconds} s)`
    return { ok: once && seconds <= digest.budgetSeconds, what }
  } finally {
    await pool.query(`delete from "Person" where "municipalityId" = $1 and email like 'digest-%@bench.example'`, [
      municipalityId,
    ])
    await mails.close()
  }
}

async function sendAll(world: World, smtp: string): Promise<void> {
  const code = `
    import { sendDigests } from '#app/notices/digest.server.ts'
    import { rows, closeDb } from '#app/platform/db.server.ts'
    import { closeMail } from '#app/platform/mail.server.ts'
    const municipalityId = ${JSON.stringify(world.municipalityId)}
    const ids = (await rows('select id from "Person" where "municipalityId" = $1 and email like $2 order by id', [municipalityId, 'digest-%@bench.example'])).map((row) => row.id)
    const slices = []
    for (let at = 0; at < ids.length; at += 250) slices.push({ municipalityId, from: ids[at], to: ids[Math.min(at + 249, ids.length - 1)], weekly: false })
    await Promise.all([0, 1, 2, 3].map(async () => { for (let next; (next = slices.shift()); ) await sendDigests(next) }))
    closeMail(); await closeDb()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATABASE_URL: world.databaseUrl, SMTP_URL: smtp },
  })
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  if (status !== 0) throw new Error(`sending the digests ended with ${status}`)
}

const people = `
  insert into "Person" ("municipalityId", id, email, "emailVerifiedAt", "displayName")
  select $1, gen_random_uuid(), 'digest-' || n || '@bench.example', now(), 'Messung' from generate_series(1, $2::int) n`

const waiting = `
  insert into "Notice" ("municipalityId", "entryId", "personId", kind, role, "subjectKind", "subjectId", line, pace)
  select p."municipalityId", e.id, p.id, 'area', 'topic', 'idea', e."subjectId", 'Neue Idee', 'daily'
  from "Person" p, lateral (
    select id, "subjectId" from "ChronicleEntry" e where e."municipalityId" = $1 and e.kind = 'idea.submitted'
    order by at desc offset (hashtext(p.email) & 127) limit $2::int) e
  where p."municipalityId" = $1 and p.email like 'digest-%@bench.example'`
