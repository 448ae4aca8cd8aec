import { record } from '#app/chronicle/record.server.ts'
import { letterheadOf } from '#app/notices/letterhead.server.ts'
import type { CsvValue } from '#app/platform/csv.ts'
import { batches } from '#app/platform/cursor.server.ts'
import { inTransaction, isDuplicate, prisma, rows } from '#app/platform/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.ts'
import { removeExport, writeExport } from './export-file.server.ts'
import { type ExportFormat, type ExportSubject, fileKeptDays, isExportSubject } from './export-subjects.ts'
import { exportTables } from './export-tables.ts'

type Staff = { municipalityId: string; id: string }
type Key = { municipalityId: string; id: string }

const exportJobName = 'office.export'

/** Has a table written; the file is there when the run is finished. Sent twice it is one run. */
export async function startExport(
  staff: Staff,
  wish: { id: string; subject: ExportSubject; format: ExportFormat },
): Promise<void> {
  const { municipalityId } = staff
  const { id, subject, format } = wish
  try {
    await inTransaction(async (tx) => {
      await tx.exportRun.create({
        data: { municipalityId, id, subject, format, startedById: staff.id },
        select: { id: true },
      })
      const facts = { subject, format }
      await record(tx, {
        municipalityId,
        actorId: staff.id,
        kind: 'office.exported',
        subjectId: id,
        public: false,
        facts,
      })
      await enqueue(tx, exportJobName, { municipalityId, id })
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

/** Stops a run at its next batch; a finished one stays. */
export async function cancelExport({ municipalityId }: Staff, id: string): Promise<void> {
  await prisma.exportRun.updateMany({
    where: { municipalityId, id, state: { in: ['waiting', 'running'] } },
    data: { cancelAskedAt: new Date() },
  })
}

export const exportJob: Job<Key> = { name: exportJobName, work: workOff }

class Cancelled extends Error {}

// begun anew after a crash: the file is written as a whole or not at all
async function workOff(key: Key): Promise<void> {
  const { municipalityId, id } = key
  const where = { municipalityId, id }
  const run = await prisma.exportRun.findUnique({
    where: { municipalityId_id: where },
    select: { subject: true, format: true, state: true },
  })
  if (!run || !isExportSubject(run.subject) || (run.state !== 'waiting' && run.state !== 'running')) return
  const table = exportTables[run.subject]
  const format = run.format as ExportFormat
  const [count] = await rows<{ count: number }>(table.count, [municipalityId])
  await prisma.exportRun.updateMany({ where, data: { state: 'running', done: 0, total: count?.count ?? 0 } })
  try {
    const { origin } = await letterheadOf(municipalityId)
    const bytes = await writeExport({ ...key, format }, table, counted(key, table.sql, [municipalityId, origin]))
    await prisma.exportRun.updateMany({ where, data: { state: 'finished', bytes, finishedAt: new Date() } })
  } catch (error) {
    const state = error instanceof Cancelled ? 'cancelled' : 'failed'
    if (state === 'failed') log.error({ err: error, job: exportJobName }, 'export failed')
    await prisma.exportRun.updateMany({ where, data: { state, finishedAt: new Date() } })
  }
}

async function* counted(key: Key, sql: string, values: unknown[]): AsyncGenerator<CsvValue[][]> {
  let done = 0
  await stopWhenAsked(key, done)
  for await (const batch of batches<CsvValue[]>(sql, values, { asArrays: true })) {
    yield batch
    done += batch.length
    await stopWhenAsked(key, done)
  }
}

async function stopWhenAsked({ municipalityId, id }: Key, done: number): Promise<void> {
  const [run] = await rows<{ cancelAskedAt: Date | null }>(
    `update "ExportRun" set done = $3, total = greatest(total, $3) where "municipalityId" = $1 and id = $2 returning "cancelAskedAt"`,
    [municipalityId, id, done],
  )
  if (!run || run.cancelAskedAt) throw new Cancelled('cancelled')
}

/** Files have had their time after seven days. Returns how many went. */
export async function tidyExports(): Promise<number> {
  const old = await prisma.exportRun.findMany({
    where: {
      state: 'finished',
      fileGoneAt: null,
      finishedAt: { lt: new Date(Date.now() - fileKeptDays * 86_400_000) },
    },
    select: { municipalityId: true, id: true, format: true },
  })
  for (const { municipalityId, id, format } of old) {
    await removeExport({ municipalityId, id, format })
    await prisma.exportRun.updateMany({ where: { municipalityId, id }, data: { fileGoneAt: new Date() } })
  }
  return old.length
}

export const tidyExportsJob: Job = {
  name: 'office.tidyExports',
  work: async () => void (await tidyExports()),
  schedule: '10 * * * *',
}
