import type { Tx } from '#app/platform/db.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Measure } from './decision.ts'
import type { LockedCase } from './lock.server.ts'
import { moderatedSubject } from './moderated.server.ts'
import { reportLetters } from './texts/report-letters.ts'

/** Visitors without an account who reported it and gave an address learn the outcome; then the address is forgotten. */
export async function tellVisitors(tx: Tx, of: LockedCase, measure: Measure): Promise<void> {
  const { municipalityId, id: caseId, subjectKind, subjectId } = of
  const reports = await tx.report.findMany({
    where: { municipalityId, caseId, email: { not: null } },
    select: { email: true, language: true },
  })
  if (reports.length === 0) return
  const title = (await moderatedSubject(municipalityId, subjectKind, subjectId))?.title ?? ''
  for (const { email, language } of new Map(reports.map((report) => [report.email, report])).values()) {
    const to = { email: email!, language: language as Language }
    await postLetter(tx, { municipalityId, to, letter: outcomeLetter(to.language, measure, title) })
  }
  await tx.report.updateMany({ where: { municipalityId, caseId }, data: { email: null, stopKey: null } })
}

/** What somebody who reported a contribution reads when it was decided; the author is never told who that was. */
export function outcomeLetter(language: Language, measure: Measure, title: string) {
  const t = textsIn(reportLetters, language)
  return {
    subject: t.outcome.subject,
    paragraphs: [t.outcome[measure]({ title }), measure === 'leave' ? t.outcome.again : t.outcome.thanks],
    action: { label: t.outcome.action, path: '/moderation' },
    why: t.outcome.why,
  }
}
