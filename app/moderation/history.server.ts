import { prisma, type Tx } from '#app/platform/db.server.ts'
import { defaultSettings } from './settings.ts'

/** What moderation decided about a contribution, oldest first: for the page on which staff work with it. */
export async function decisionsAbout(municipalityId: string, subjectId: string) {
  return await prisma.moderationDecision.findMany({
    where: { municipalityId, case: { subjectId }, effectiveAt: { not: null } },
    select: {
      id: true,
      measure: true,
      rule: true,
      text: true,
      effectiveAt: true,
      endedAt: true,
      decidedBy: { select: { displayName: true } },
      case: { select: { number: true } },
    },
    orderBy: [{ effectiveAt: 'asc' }, { id: 'asc' }],
  })
}

/** For so long nobody puts other words in place of those moderation has left: what was edited out does not come back in a quiet moment. */
export const wordsFixedDays = 30

/** Until when the words of the contribution stay as moderation left them; null: they may be changed. Within a query. */
export function wordsFixedUntilSql(municipality: string, subject: string): string {
  return `(select max(d."effectiveAt") + interval '${wordsFixedDays} days' from "ModerationDecision" d
    join "ModerationCase" c on c."municipalityId" = d."municipalityId" and c.id = d."caseId"
    where c."municipalityId" = ${municipality} and c."subjectId" = ${subject} and d.measure = 'redact' and d."endedAt" is null
      and d."effectiveAt" > now() - interval '${wordsFixedDays} days')`
}

/** The same for one contribution. */
export async function wordsFixedUntil(tx: Tx, municipalityId: string, subjectId: string): Promise<Date | null> {
  const sql = `select ${wordsFixedUntilSql('$1::uuid', '$2::uuid')} as until`
  const [found] = await tx.$queryRawUnsafe<{ until: Date | null }[]>(sql, municipalityId, subjectId)
  return found?.until ?? null
}

/** Has the contribution in the row `of` been hidden for longer than an original stays under lock, without an appeal that waits? Within a query. */
export function hiddenForGoodSql(of: string): string {
  return `exists (select from "ModerationDecision" d
    join "ModerationCase" c on c."municipalityId" = d."municipalityId" and c.id = d."caseId"
    left join "ModerationSettings" s on s."municipalityId" = d."municipalityId"
    where d."municipalityId" = ${of}."municipalityId" and c."subjectId" = ${of}.id and d.measure = 'hide' and d."endedAt" is null
      and d."effectiveAt" < now() - make_interval(days => coalesce(s."keepOriginalDays", ${defaultSettings.keepOriginalDays}))
      and not exists (select from "Appeal" a where a."municipalityId" = d."municipalityId" and a."decisionId" = d.id and a."decidedAt" is null))`
}

/** Does a decision count by which words were edited out? The author cannot put them back. */
export async function isRedacted(tx: Tx, municipalityId: string, subjectId: string): Promise<boolean> {
  const where = {
    municipalityId,
    case: { subjectId },
    measure: 'redact' as const,
    effectiveAt: { not: null },
    endedAt: null,
  }
  return (await tx.moderationDecision.count({ where })) > 0
}
