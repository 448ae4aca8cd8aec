import { afterEach, beforeEach, expect, test } from 'vitest'
import { record } from '#app/chronicle/record.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { inTransaction, pool } from '../db.server.ts'
import { newId } from '../id.ts'
import { listenToChronicle } from './chronicle-listener.ts'

let heard: string[]
let states: boolean[]
let stop: () => Promise<void>

beforeEach(async () => {
  heard = []
  states = []
  stop = await listenToChronicle(process.env.DATABASE_URL!, {
    forget: (municipalityId) => heard.push(municipalityId),
    setListening: (listening) => states.push(listening),
  })
})
afterEach(() => stop())

function write(municipality: { id: string }): Promise<string> {
  const entry = {
    municipalityId: municipality.id,
    actorId: null,
    kind: 'idea.answered',
    subjectId: newId(),
    public: true,
  }
  return inTransaction((tx) => record(tx, entry))
}

test('hears of an entry when its transaction is through, from whichever process', async () => {
  const municipality = await aMunicipality()
  await write(municipality)
  await expect.poll(() => heard).toContain(municipality.id)
})

test('hears nothing of what was rolled back', async () => {
  const [undone, kept] = [await aMunicipality(), await aMunicipality()]
  const entry = { municipalityId: undone.id, actorId: null, kind: 'idea.answered', subjectId: newId(), public: true }
  const failing = inTransaction(async (tx) => {
    await record(tx, entry)
    throw new Error('undone')
  })
  await expect(failing).rejects.toThrow('undone')
  await write(kept)
  await expect.poll(() => heard).toContain(kept.id)
  expect(heard).not.toContain(undone.id)
})

test('says when it may have missed something, and comes back by itself', async () => {
  expect(states).toEqual([true])
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen chronicle' and datname = current_database()`,
  )
  await expect.poll(() => states, { timeout: 5_000 }).toEqual([true, false, true])
  const municipality = await aMunicipality()
  await write(municipality)
  await expect.poll(() => heard).toContain(municipality.id)
})
