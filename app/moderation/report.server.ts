import { record } from '#app/chronicle/record.server.ts'
import { hashToken, newToken } from '#app/people/token.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { moderatedSubject } from './moderated.server.ts'
import { openCase } from './opening.server.ts'
import type { ReportInput } from './report-form.ts'
import { reportLetters } from './texts/report-letters.ts'

export type Reporter = {
  municipalityId: string
  /** null: a visitor without an account */
  personId: string | null
  language: Language
}

/**
 * Takes a report; the first one opens a case, later ones join it. Sent twice, or a second time by the same person, it is stored once. Who
 * gave an address gets a receipt that ends all mails about it with one click.
 */
export async function reportContribution(
  reporter: Reporter,
  subject: { kind: string; id: string },
  report: ReportInput,
): Promise<Outcome<void, 'unknown'>> {
  const { municipalityId, personId, language } = reporter
  const facts = await moderatedSubject(municipalityId, subject.kind, subject.id)
  if (!facts?.visible) return refused('unknown')
  const { id, rule, text } = report
  const email = personId ? null : (report.email?.toLowerCase() ?? null)
  const key = email ? newToken() : null
  return inTransaction(async (tx) => {
    const opened = await openCase(tx, {
      municipalityId,
      subjectKind: subject.kind,
      subjectId: subject.id,
      authorId: facts.authorId,
      origin: 'reported',
    })
    const row = { municipalityId, id, caseId: opened.id, reporterId: personId, email, language, rule, text }
    const { count } = await tx.report.createMany({
      data: [{ ...row, stopKey: key && hashToken(key) }],
      skipDuplicates: true,
    })
    if (count === 0) return done()
    await record(tx, {
      municipalityId,
      // who reported stands with the report alone, where it is forgotten in time
      actorId: null,
      kind: 'case.reported',
      subjectId: opened.id,
      public: false,
      facts: { reportId: id, rule },
    })
    if (email && key) await postReceipt(tx, { municipalityId, email, language, key, title: facts.title })
    return done()
  })
}

type Receipt = { municipalityId: string; email: string; language: Language; key: string; title: string }

async function postReceipt(tx: Tx, { municipalityId, email, language, key, title }: Receipt): Promise<void> {
  const t = textsIn(reportLetters, language)
  await postLetter(tx, {
    municipalityId,
    to: { email, language },
    letter: {
      subject: t.receipt.subject,
      paragraphs: [t.receipt.what({ title }), t.receipt.next, t.receipt.stop],
      action: { label: t.receipt.action, path: `/melden/abbestellen/${key}` },
      why: t.receipt.why,
    },
  })
}

/** Is there a report behind this link whose address is still kept? */
export async function reportBehind(municipalityId: string, key: string): Promise<boolean> {
  const count = await prisma.report.count({ where: { municipalityId, stopKey: hashToken(key) } })
  return count > 0
}

/** Forgets the address of a visitor who reported something; the report stays. Done twice nothing changes. */
export async function stopReportMails(municipalityId: string, key: string): Promise<void> {
  await prisma.report.updateMany({
    where: { municipalityId, stopKey: hashToken(key) },
    data: { email: null, stopKey: null },
  })
}
