import { record } from '#app/chronicle/record.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { BarrierReportInput } from './barrier-report-form.ts'
import { barrierInboxTexts } from './texts/barriers.ts'

/** Takes a report of a barrier; sent twice it is stored once. */
export async function reportBarrier(
  municipalityId: string,
  language: Language,
  report: BarrierReportInput,
): Promise<void> {
  await inTransaction(async (tx) => {
    const data = [{ municipalityId, language, ...report }]
    const { count } = await tx.barrierReport.createMany({ data, skipDuplicates: true })
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

/** What was dealt with lately: by whom, when, and what was written back. */
export async function closedBarrierReports(municipalityId: string) {
  const reports = await prisma.barrierReport.findMany({
    where: { municipalityId, doneAt: { not: null } },
    orderBy: { doneAt: 'desc' },
    take: 20,
    select: { id: true, page: true, text: true, answer: true, doneAt: true, doneById: true },
  })
  const people = await prisma.person.findMany({
    where: { municipalityId, id: { in: reports.flatMap(({ doneById }) => doneById ?? []) } },
    select: { id: true, displayName: true },
  })
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]))
  return reports.map(({ doneById, ...report }) => ({ ...report, doneBy: names.get(doneById ?? '') ?? null }))
}

/** How many wait, and since when the oldest does. */
export async function waitingBarrierReports(municipalityId: string): Promise<{ count: number; since: Date | null }> {
  const { _count, _min } = await prisma.barrierReport.aggregate({
    where: { municipalityId, doneAt: null },
    _count: true,
    _min: { reportedAt: true },
  })
  return { count: _count, since: _min.reportedAt }
}

/** Files a report as done and forgets whose it was. */
export async function closeBarrierReport(editor: CurrentPerson, id: string): Promise<void> {
  await inTransaction((tx) => close(tx, editor, id, null))
}

/** Writes back to whoever reported a barrier and files the report; the address goes with the letter. */
export async function answerBarrierReport(
  editor: CurrentPerson,
  { id, answer }: { id: string; answer: string },
): Promise<Outcome<null, 'closed'>> {
  const { municipalityId } = editor
  return inTransaction(async (tx) => {
    const report = await tx.barrierReport.findFirst({
      where: { municipalityId, id, doneAt: null, email: { not: null } },
      select: { page: true, email: true, language: true, municipality: { select: { name: true } } },
    })
    if (!report?.email || !(await close(tx, editor, id, answer))) return refused('closed')
    const language = report.language as Language
    const t = textsIn(barrierInboxTexts, language).letter
    await postLetter(tx, {
      municipalityId,
      to: { email: report.email, language },
      letter: {
        subject: t.subject({ municipality: report.municipality.name }),
        paragraphs: [t.first(report), ...answer.split(/(?:\r?\n){2,}/)],
        action: { label: t.action, path: '/barrierefreiheit/melden' },
        why: t.why,
      },
    })
    return done(null)
  })
}

async function close(tx: Tx, editor: CurrentPerson, id: string, answer: string | null): Promise<boolean> {
  const { municipalityId } = editor
  const { count } = await tx.barrierReport.updateMany({
    where: { municipalityId, id, doneAt: null },
    data: { doneAt: new Date(), doneById: editor.id, email: null, answer },
  })
  if (count === 0) return false
  const kind = answer === null ? 'barrier.closed' : 'barrier.answered'
  await record(tx, { municipalityId, actorId: editor.id, kind, subjectId: id, public: false })
  return true
}
