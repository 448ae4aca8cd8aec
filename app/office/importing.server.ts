import { createHash } from 'node:crypto'
import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, isDuplicate, prisma } from '#app/platform/db.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { guessFields, type ImportField } from './import-fields.ts'
import { putRows, readRows, removeRows } from './import-rows.server.ts'
import { importJobName } from './import-work.server.ts'
import { readTable, type TableRefusal } from './table-file.server.ts'

type Staff = { municipalityId: string; id: string }

/** Takes a file in: its rows wait for somebody to say which column is what. Nothing becomes an idea yet. */
export async function takeFile(
  staff: Staff,
  file: { id: string; name: string; bytes: Uint8Array },
): Promise<Outcome<void, TableRefusal>> {
  const read = await readTable(file.bytes)
  if (!read.ok) return read
  const { columns, rows } = read.value
  const { municipalityId } = staff
  const { id, name } = file
  try {
    // the row first: who takes another's id gets nowhere near its rows
    await prisma.importRun.create({
      data: {
        municipalityId,
        id,
        fileName: fileName(name),
        fileHash: createHash('sha256').update(file.bytes).digest('hex'),
        columns,
        mapping: guessFields(columns),
        total: rows.length,
        startedById: staff.id,
      },
      select: { id: true },
    })
  } catch (error) {
    if (isDuplicate(error)) return done()
    throw error
  }
  await putRows({ municipalityId, id }, rows)
  return done()
}

/** Says which column holds what. */
export async function mapColumns(
  staff: Staff,
  id: string,
  { mapping, addAreas }: { mapping: (ImportField | '')[]; addAreas: boolean },
): Promise<Outcome<void, 'unknown'>> {
  const { count } = await prisma.importRun.updateMany({
    where: { municipalityId: staff.municipalityId, id, state: 'draft' },
    data: { mapping, addAreas },
  })
  return count === 1 ? done() : refused('unknown')
}

/** Lets a job store the rows that are right. Pressed twice it is one run. */
export function startImport(staff: Staff, id: string): Promise<Outcome<void, 'unknown' | 'gone'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const { count } = await tx.importRun.updateMany({
      where: { municipalityId, id, state: 'draft' },
      data: { state: 'waiting' },
    })
    if (count === 0)
      return (await tx.importRun.count({ where: { municipalityId, id } })) > 0 ? done() : refused('unknown')
    if (!(await readRows({ municipalityId, id }))) return refused('gone')
    await record(tx, { municipalityId, actorId: staff.id, kind: 'office.importStarted', subjectId: id, public: false })
    await enqueue(tx, importJobName, { municipalityId, id, undo: false })
    return done()
  })
}

/** Stops a run at its next batch: what is stored by then stays and can be taken back. */
export async function cancelImport({ municipalityId }: Staff, id: string): Promise<void> {
  await prisma.importRun.updateMany({
    where: { municipalityId, id, state: { in: ['waiting', 'running'] } },
    data: { cancelAskedAt: new Date() },
  })
}

/** Throws an upload away that nothing came of. */
export async function discardImport({ municipalityId }: Staff, id: string): Promise<void> {
  const { count } = await prisma.importRun.deleteMany({ where: { municipalityId, id, state: 'draft' } })
  if (count === 1) await removeRows({ municipalityId, id })
}

/** Takes back what a run has stored, as far as nobody has reacted to it. */
export function undoImport(staff: Staff, id: string): Promise<Outcome<void, 'unknown'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const { count } = await tx.importRun.updateMany({
      where: { municipalityId, id, state: { in: ['finished', 'cancelled', 'failed'] }, undoneAt: null },
      data: { state: 'waiting', undoneAt: new Date(), done: 0, cancelAskedAt: null },
    })
    if (count === 0)
      return (await tx.importRun.count({ where: { municipalityId, id } })) > 0 ? done() : refused('unknown')
    await record(tx, { municipalityId, actorId: staff.id, kind: 'office.importUndone', subjectId: id, public: false })
    await enqueue(tx, importJobName, { municipalityId, id, undo: true })
    return done()
  })
}

// a name alone, as short as a list can show it
function fileName(sent: string): string {
  const name = sent.split(/[\\/]/).at(-1)!.toWellFormed().replaceAll(/\p{C}/gu, '').trim()
  return name.length > 80 ? `${name.slice(0, 60)}…${name.slice(-15)}` : name || '–'
}
