import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { textsIn } from '#app/ui/texts.ts'
import { berlin, type ExportTable, word } from './export-sql.ts'
import type { InnerSubject } from './export-subjects.ts'
import { columnTexts } from './texts/columns.ts'

const c = textsIn(columnTexts, 'de')
const { names: rules, measures } = textsIn(ruleTexts, 'de')
const yes = (condition: string) => `case when ${condition} then '${c.yes}' else '${c.no}' end`
const name = (column: string) =>
  `(select p."displayName" from "Person" p where p."municipalityId" = $1 and p.id = ${column} and p."deletedAt" is null)`

/**
 * Work behind the counter, for those who do it: no addresses of people, no names of those who wrote or reported, and none of the words that were
 * judged.
 */
export const officeTables: Record<InnerSubject, ExportTable> = {
  barriers: {
    name: c.names.barriers,
    columns: Object.values(c.barriers),
    count: `select count(*)::int as count from "BarrierReport" where "municipalityId" = $1`,
    sql: `select ${berlin('b."reportedAt"')}, b.page, b.text, ${yes('b.email is not null')}, b.answer, ${berlin('b."doneAt"')},
        ${name('b."doneById"')}, $2::text || '/verwaltung/barrieren'
      from "BarrierReport" b where b."municipalityId" = $1 order by b."reportedAt", b.id`,
  },
  cases: {
    name: c.names.cases,
    columns: Object.values(c.cases),
    count: `select count(*)::int as count from "ModerationCase" k
      left join "ModerationDecision" d on d."municipalityId" = $1 and d."caseId" = k.id where k."municipalityId" = $1`,
    sql: `select k.number, ${word('k."subjectKind"', c.caseKinds)}, ${word('k.origin', c.origins)},
        (select count(*)::int from "Report" r where r."municipalityId" = $1 and r."caseId" = k.id),
        (select string_agg(distinct ${word('r.rule', rules)}, ', ') from "Report" r where r."municipalityId" = $1 and r."caseId" = k.id),
        ${berlin('k."openedAt"')}, ${name('k."claimedById"')}, ${berlin('d."decidedAt"')}, ${word('d.measure', measures)}, ${word('d.rule', rules)},
        ${yes('d.warned')}, d."suspendedDays", ${yes('d.automatic')}, ${name('d."decidedById"')}, ${name('d."secondById"')},
        ${berlin('d."effectiveAt"')}, ${berlin('d."endedAt"')}, ${berlin('a."madeAt"')},
        case when a.granted then '${c.granted}' when not a.granted then '${c.rejected}' end, $2::text || '/verwaltung/moderation/' || k.number
      from "ModerationCase" k
      left join "ModerationDecision" d on d."municipalityId" = $1 and d."caseId" = k.id
      left join "Appeal" a on a."municipalityId" = $1 and a."decisionId" = d.id
      where k."municipalityId" = $1 order by k.number, d."decidedAt", d.id`,
  },
}
