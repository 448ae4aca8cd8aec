import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { record } from './record.server.ts'

const entriesOf = (municipalityId: string) => prisma.chronicleEntry.count({ where: { municipalityId } })

async function aTownWithHistory() {
  const { id } = await aMunicipality()
  await inTransaction((tx) =>
    record(tx, { municipalityId: id, actorId: null, kind: 'idea.submitted', subjectId: newId(), public: true }),
  )
  return { id, kept: await entriesOf(id) }
}

test('an entry is neither changed nor deleted, not even by emptying the table', async () => {
  const { id, kept } = await aTownWithHistory()
  const where = { municipalityId: id }
  await expect(prisma.chronicleEntry.updateMany({ where, data: { kind: 'idea.other' } })).rejects.toThrow(/append-only/)
  await expect(prisma.chronicleEntry.deleteMany({ where })).rejects.toThrow(/append-only/)
  await expect(prisma.$executeRawUnsafe('TRUNCATE "ChronicleEntry" CASCADE')).rejects.toThrow(/append-only/)
  await expect(prisma.municipality.delete({ where: { id } })).rejects.toThrow(/append-only/)
  expect(kept).toBeGreaterThan(0)
  expect(await entriesOf(id)).toBe(kept)
})

test('who names a municipality may remove it with its history, and no other', async () => {
  const leaving = await aTownWithHistory()
  const staying = await aTownWithHistory()
  const named = (tx: Tx) => tx.$executeRaw`SELECT set_config('bausteine.removing_municipality', ${leaving.id}, true)`
  const removeOther = inTransaction(async (tx) => {
    await named(tx)
    await tx.chronicleEntry.deleteMany({ where: { municipalityId: staying.id } })
  })
  await expect(removeOther).rejects.toThrow(/append-only/)
  await inTransaction(async (tx) => {
    await named(tx)
    await tx.municipality.delete({ where: { id: leaving.id } })
  })
  expect(await entriesOf(leaving.id)).toBe(0)
  expect(await entriesOf(staying.id)).toBe(staying.kept)
  await expect(prisma.chronicleEntry.deleteMany({ where: { municipalityId: staying.id } })).rejects.toThrow()
})
