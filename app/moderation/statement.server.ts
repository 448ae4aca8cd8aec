import { prisma } from '#app/platform/db.server.ts'
import { isId } from '#app/platform/id.ts'
import type { Measure } from './decision.ts'
import { moderatedSubject } from './moderated.server.ts'
import type { Rule } from './rule.ts'
import { appealMonths } from './settings.ts'

/** A decision that counts, as its author may read it: never who decided, never who reported. */
export type Statement = {
  decisionId: string
  caseId: string
  subjectKind: string
  subjectId: string
  title: string
  path: string
  visible: boolean
  authorId: string | null
  measure: Measure
  rule: Rule | null
  passage: string
  text: string
  warned: boolean
  suspendedDays: number | null
  suspendedUntil: Date | null
  automatic: boolean
  /** under lock until then; null: there is none (any more) */
  originalUntil: Date | null
  effectiveAt: Date
  appealUntil: Date
  mayAppeal: boolean
  endedAt: Date | null
  endedText: string
  appeal: { text: string; madeAt: Date; granted: boolean | null; answer: string; decidedAt: Date | null } | null
}

/** What of it goes into the page. */
export type ShownStatement = Omit<Statement, 'authorId' | 'caseId' | 'subjectKind' | 'subjectId'>

type Row = Omit<Statement, 'title' | 'path' | 'visible'>

export async function statementOf(municipalityId: string, decisionId: string): Promise<Statement | null> {
  if (!isId(decisionId)) return null
  const [found] = await prisma.$queryRaw<Row[]>`
    select d.id as "decisionId", d."caseId", c."subjectKind", c."subjectId", c."authorId", d.measure::text, d.rule::text, d.passage, d.text,
      d.warned, d."suspendedDays", s."endsAt" as "suspendedUntil", d.automatic, o."deleteAfter" as "originalUntil", d."effectiveAt",
      d."effectiveAt" + make_interval(months => ${appealMonths}::int) as "appealUntil",
      d."endedAt" is null and a.id is null and now() <= d."effectiveAt" + make_interval(months => ${appealMonths}::int) as "mayAppeal",
      d."endedAt", d."endedText",
      case when a.id is not null then json_build_object('text', a.text, 'madeAt', a."madeAt", 'granted', a.granted, 'answer', a.answer,
        'decidedAt', a."decidedAt") end as appeal
    from "ModerationDecision" d
    join "ModerationCase" c on c."municipalityId" = d."municipalityId" and c.id = d."caseId"
    left join "Suspension" s on s."municipalityId" = d."municipalityId" and s."decisionId" = d.id
    left join "LockedOriginal" o on o."municipalityId" = d."municipalityId" and o."decisionId" = d.id
    left join "Appeal" a on a."municipalityId" = d."municipalityId" and a."decisionId" = d.id
    where d."municipalityId" = ${municipalityId}::uuid and d.id = ${decisionId}::uuid and d."effectiveAt" is not null`
  if (!found) return null
  const facts = await moderatedSubject(municipalityId, found.subjectKind, found.subjectId)
  if (!facts) return null
  return { ...found, title: facts.title, path: facts.path, visible: facts.visible }
}
