import type { Announcement, EntryToTell, LetterText, Telling } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { isObjection } from './decision.ts'
import { moderatedSubject } from './moderated.server.ts'
import { outcomeLetter } from './outcome-letter.server.ts'
import { type Statement, statementOf } from './statement.server.ts'
import { concernsAuthor, endedLetter, reasonsLetter, releasedLetter, upheldLetter } from './statement-letter.ts'
import { reportLetters } from './texts/report-letters.ts'
import { type StatementTexts, statementTexts } from './texts/statement.ts'

type Line = keyof StatementTexts['lines']
type Write = (statement: Statement, language: Language) => LetterText

/** Who is told what of moderation: authors of every step that concerns them, those who reported of receipt and outcome. */
export const moderationTellings: Record<string, Telling> = {
  'case.reported': tellReceipt,
  'case.proposed': tellMeanwhile,
  'case.objected': tellMeanwhile,
  'case.decided': tellDecided,
  'case.outcome': tellOutcome,
  'case.ended': (entry) => tellAuthor(entry, 'ended', endedLetter),
  'case.appealDecided': (entry) =>
    entry.facts.granted ? tellAuthor(entry, 'ended', endedLetter) : tellAuthor(entry, 'upheld', upheldLetter),
}

async function tellReceipt(entry: EntryToTell): Promise<Announcement | null> {
  const report = await prisma.report.findUnique({
    where: { municipalityId_id: { municipalityId: entry.municipalityId, id: String(entry.facts.reportId) } },
    select: { reporterId: true, case: { select: { subjectKind: true, subjectId: true } } },
  })
  if (!report?.reporterId) return null
  const { subjectKind: kind, subjectId: id } = report.case
  const facts = await moderatedSubject(entry.municipalityId, kind, id)
  if (!facts) return null
  return {
    people: [{ role: 'reporter', kind: 'decision', personIds: [report.reporterId] }],
    about: { kind, id },
    line: lineOf('receipt'),
    letter({ language }) {
      const t = textsIn(reportLetters, language).receipt
      return { subject: t.subject, paragraphs: [t.what(facts), t.next] }
    },
  }
}

/** Out of sight until the second pair of eyes has decided, or back in sight because it saw it differently. */
async function tellMeanwhile(entry: EntryToTell): Promise<Announcement | null> {
  if (!entry.facts.hiddenMeanwhile) return null
  const { municipalityId, subjectId: caseId } = entry
  const of = await prisma.moderationCase.findUnique({
    where: { municipalityId_id: { municipalityId, id: caseId } },
    select: { authorId: true, subjectKind: true, subjectId: true },
  })
  const facts = of && (await moderatedSubject(municipalityId, of.subjectKind, of.subjectId))
  if (!of?.authorId || !facts) return null
  const objected = entry.kind === 'case.objected'
  return {
    people: [{ role: 'commenter', kind: 'decision', personIds: [of.authorId] }],
    about: { kind: of.subjectKind, id: of.subjectId },
    line: lineOf(objected ? 'objected' : 'meanwhile'),
    letter({ language }) {
      const { meanwhile, ended } = textsIn(statementTexts, language)
      const action = { label: meanwhile.action, path: `/anmelden?weiter=${encodeURIComponent(facts.path)}` }
      if (objected) return { subject: ended.subject(facts), paragraphs: [ended.objected(facts)], action }
      return { subject: meanwhile.subject(facts), paragraphs: [meanwhile.what(facts), meanwhile.next], action }
    },
  }
}

async function tellDecided(entry: EntryToTell): Promise<Announcement | null> {
  const statement = await statementFor(entry)
  if (!statement || !concernsAuthor(statement)) return null
  if (!isObjection(statement)) return toAuthor(statement, 'released', releasedLetter)
  return toAuthor(statement, statement.measure, reasonsLetter)
}

async function tellOutcome(entry: EntryToTell): Promise<Announcement | null> {
  const statement = await statementFor(entry)
  if (!statement) return null
  const { caseId, measure, title, subjectKind, subjectId } = statement
  const reports = await prisma.report.findMany({
    where: { municipalityId: entry.municipalityId, caseId, reporterId: { not: null } },
    select: { reporterId: true },
  })
  const personIds = reports.map(({ reporterId }) => reporterId!)
  return {
    people: [{ role: 'reporter', kind: 'decision', personIds }],
    about: { kind: subjectKind, id: subjectId },
    path: '/moderation',
    line: lineOf('outcome'),
    letter: ({ language }) => outcomeLetter(language, measure, title),
  }
}

async function tellAuthor(entry: EntryToTell, line: Line, write: Write): Promise<Announcement | null> {
  const statement = await statementFor(entry)
  return statement && toAuthor(statement, line, write)
}

function statementFor(entry: EntryToTell): Promise<Statement | null> {
  return statementOf(entry.municipalityId, String(entry.facts.decisionId))
}

function toAuthor(statement: Statement, line: Line, write: Write): Announcement | null {
  const { authorId, subjectKind, subjectId, decisionId } = statement
  if (!authorId) return null
  return {
    people: [{ role: 'commenter', kind: 'decision', personIds: [authorId] }],
    about: { kind: subjectKind, id: subjectId },
    path: line === 'released' ? statement.path : `/widerspruch/${decisionId}`,
    line: lineOf(line),
    letter: ({ language }) => write(statement, language),
  }
}

function lineOf(line: Line): (language: Language) => string {
  return (language) => textsIn(statementTexts, language).lines[line]
}
