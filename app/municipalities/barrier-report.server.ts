import { record } from '#app/chronicle/record.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import type { BarrierReportInput } from './barrier-report-form.ts'

/** Takes a report of a barrier; sent twice it is stored once. */
export async function reportBarrier(municipalityId: string, report: BarrierReportInput): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.barrierReport.createMany({ data: [{ municipalityId, ...report }], skipDuplicates: true })
    if (count === 0) return
    await record(tx, { municipalityId, actorId: null, kind: 'barrier.reported', subjectId: report.id, public: false })
  })
}

/** Reports nobody has dealt with yet, the oldest first. */
export function openBarrierReports(municipalityId: string) {
  return prisma.barrierReport.findMany({
    where: { municipalityId, doneAt: null },
    orderBy: { reportedAt: 'asc' },
    take: 100,
    select: { id: true, page: true, text: true, email: true, reportedAt: true },
  })
}

export function countOpenBarrierReports(municipalityId: string): Promise<number> {
  return prisma.barrierReport.count({ where: { municipalityId, doneAt: null } })
}

/** Files a report as done and forgets whose it was. */
export async function closeBarrierReport(editor: CurrentPerson, id: string): Promise<void> {
  const { municipalityId } = editor
  await inTransaction(async (tx) => {
    const { count } = await tx.barrierReport.updateMany({
      where: { municipalityId, id, doneAt: null },
      data: { doneAt: new Date(), doneById: editor.id, email: null },
    })
    if (count === 0) return
    await record(tx, { municipalityId, actorId: editor.id, kind: 'barrier.closed', subjectId: id, public: false })
  })
}
