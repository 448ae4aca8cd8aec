import type { ModeratedText } from '#app/chronicle/subject.ts'
import { prisma, rows } from '#app/platform/db.server.ts'
import { moderatedSubject, moderationOf } from './moderated.server.ts'
import { moderationSettings } from './settings.server.ts'

/** Everything a moderator needs to decide about a case; null when there is no such number. A constant number of queries. */
export async function caseDossier(municipalityId: string, number: number) {
  const found = await prisma.moderationCase.findUnique({
    where: { municipalityId_number: { municipalityId, number } },
    select: {
      id: true,
      number: true,
      subjectKind: true,
      subjectId: true,
      authorId: true,
      origin: true,
      heldFor: true,
      openedAt: true,
      claimedAt: true,
      closedAt: true,
      claimedBy: { select: { id: true, displayName: true } },
      reports: { select: reportShown, orderBy: { reportedAt: 'asc' } },
      decisions: { select: decisionShown, orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!found) return null
  const { subjectKind, subjectId, authorId, reports, ...rest } = found
  const [contribution, author, records, settings] = await Promise.all([
    contributionFor(municipalityId, subjectKind, subjectId),
    authorHistory(municipalityId, authorId, found.id),
    reporterRecords(
      municipalityId,
      reports.flatMap(({ reporter }) => reporter?.id ?? []),
    ),
    moderationSettings(municipalityId),
  ])
  return {
    ...rest,
    subject: { kind: subjectKind, id: subjectId },
    contribution,
    author,
    reports: reports.map(({ reporter, ...report }) => ({
      ...report,
      reporter: reporter && { name: reporter.displayName, ...records.get(reporter.id) },
    })),
    settings,
  }
}

export type CaseDossier = NonNullable<Awaited<ReturnType<typeof caseDossier>>>

/** The words as they stand now, with what they answer. */
export async function contributionFor(municipalityId: string, kind: string, id: string) {
  const [facts, words] = await Promise.all([
    moderatedSubject(municipalityId, kind, id),
    moderationOf(kind).text(municipalityId, id),
  ])
  const gone: ModeratedText = { title: null, text: '', withdrawn: true }
  return { path: facts?.path ?? null, visible: facts?.visible ?? false, name: facts?.title ?? '', ...(words ?? gone) }
}

/** What is known of an author in this municipality: how much of it stands in public, and what was decided so far. */
export async function authorHistory(municipalityId: string, authorId: string | null, exceptCaseId: string | null) {
  if (!authorId) return null
  const [person, decisions, [published]] = await Promise.all([
    prisma.person.findUnique({
      where: { municipalityId_id: { municipalityId, id: authorId } },
      select: { id: true, displayName: true, createdAt: true },
    }),
    prisma.moderationDecision.findMany({
      where: { municipalityId, effectiveAt: { not: null }, case: { authorId, id: { not: exceptCaseId ?? authorId } } },
      select: {
        measure: true,
        rule: true,
        warned: true,
        suspendedDays: true,
        effectiveAt: true,
        endedAt: true,
        case: { select: { number: true } },
      },
      orderBy: { effectiveAt: 'desc' },
      take: 20,
    }),
    rows<{ count: number }>(
      `select count(*)::int as count from "ChronicleEntry"
       where "municipalityId" = $1 and "actorId" = $2 and public and kind in ('idea.submitted', 'comment.written')`,
      [municipalityId, authorId],
    ),
  ])
  return person && { ...person, published: published!.count, decisions }
}

export type AuthorHistory = NonNullable<Awaited<ReturnType<typeof authorHistory>>>

/** How often each of them reported something, and how often there was something to it. */
async function reporterRecords(municipalityId: string, ids: string[]) {
  const found = await rows<{ id: string; total: number; right: number }>(
    `select r."reporterId" as id, count(*)::int as total, (count(*) filter (where exists (
       select 1 from "ModerationDecision" d where d."municipalityId" = $1 and d."caseId" = r."caseId" and d."effectiveAt" is not null
         and d."endedAt" is null and d.measure <> 'leave')))::int as right
     from "Report" r where r."municipalityId" = $1 and r."reporterId" = any($2::uuid[]) group by 1`,
    [municipalityId, ids],
  )
  return new Map(found.map(({ id, total, right }) => [id, { total, right }]))
}

const reportShown = {
  id: true,
  rule: true,
  text: true,
  reportedAt: true,
  reporter: { select: { id: true, displayName: true } },
} as const

const decisionShown = {
  id: true,
  measure: true,
  rule: true,
  passage: true,
  text: true,
  warned: true,
  suspendedDays: true,
  decidedAt: true,
  needsSecond: true,
  hiddenMeanwhile: true,
  secondAt: true,
  objection: true,
  effectiveAt: true,
  endedAt: true,
  endedText: true,
  decidedById: true,
  secondById: true,
  decidedBy: { select: { displayName: true } },
  secondBy: { select: { displayName: true } },
  endedBy: { select: { displayName: true } },
  appeal: { select: { text: true, madeAt: true, granted: true, answer: true, decidedAt: true } },
  original: { select: { deleteAfter: true } },
} as const

/** The open case of a contribution, or the last one in which something was decided that still counts; null: there is none. */
export async function caseAbout(municipalityId: string, subjectId: string): Promise<number | null> {
  const [found] = await rows<{ number: number }>(
    `select c.number from "ModerationCase" c where c."municipalityId" = $1 and c."subjectId" = $2 and (c."closedAt" is null or exists (
       select 1 from "ModerationDecision" d where d."municipalityId" = $1 and d."caseId" = c.id and d.measure = 'hide'
         and d."effectiveAt" is not null and d."endedAt" is null))
     order by c."closedAt" is null desc, c."openedAt" desc limit 1`,
    [municipalityId, subjectId],
  )
  return found?.number ?? null
}
