import { afterAll, expect, test, vi } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { inTransaction, pool } from '#app/platform/db.server.ts'
import { startWorkers, stopJobs } from '#app/platform/jobs.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { outboxMails } from './outbox.server.ts'
import { letterJob } from './post.server.ts'

afterAll(stopJobs)

const secret = 'geheim-4711'
const letter = {
  subject: 'Adresse bestätigen',
  paragraphs: ['Bestätigen Sie Ihre Adresse.'],
  action: { label: 'Adresse bestätigen', path: `/konto/bestaetigen/${secret}` },
}

async function jobsWithSecret(): Promise<number> {
  const { rows } = await pool.query(`select count(*)::int as count from pgboss.job where data::text like $1`, [
    `%${secret}%`,
  ])
  return rows[0].count
}

test('a letter with a secret is sent, and nothing of it stays in the database', async () => {
  const { id: municipalityId } = await aMunicipality()
  const to = { email: `${municipalityId}@example.org`, language: 'de', name: 'Kim' } as const
  await inTransaction((tx) => postLetter(tx, { municipalityId, to, letter }))
  expect(await jobsWithSecret()).toBe(1)
  await startWorkers([letterJob])
  await vi.waitFor(async () => expect(await jobsWithSecret()).toBe(0), { timeout: 10_000 })
  const sent = (await outboxMails()).filter((mail) => mail.to === to.email)
  expect(sent.map(({ subject }) => subject)).toEqual(['Adresse bestätigen'])
})

test('a letter posted in a transaction that fails is never sent', async () => {
  const { id: municipalityId } = await aMunicipality()
  const to = { email: `${municipalityId}@example.org`, language: 'de' } as const
  const failing = inTransaction(async (tx) => {
    await postLetter(tx, { municipalityId, to, letter })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await jobsWithSecret()).toBe(0)
})
