import { rows } from '#app/platform/db.server.ts'
import { describeAll } from '#app/subjects.server.ts'
import type { Measure } from './decision.ts'
import { pageSize, type QueueView } from './queue.ts'
import type { HeldFor, Rule } from './rule.ts'

export type QueuedCase = {
  number: number
  subjectKind: string
  title: string
  origin: 'reported' | 'held' | 'staff'
  heldFor: HeldFor | null
  openedAt: Date
  /** since when it waits: for a decision, a second pair of eyes, an appeal */
  since: Date
  reports: number
  rules: Rule[]
  claimedBy: string | null
  mine: boolean
  measure: Measure | null
  ended: boolean
}

type Row = Omit<QueuedCase, 'title'> & { subjectId: string }

/** One page of a view of the queue, oldest first (decided ones: newest first), and how many there are; two queries and one per kind. */
export async function caseQueue(
  { municipalityId, id }: { municipalityId: string; id: string },
  view: QueueView,
  page: number,
): Promise<{ cases: QueuedCase[]; count: number }> {
  const { from, since, order, where } = views[view]
  const [found, counted] = await Promise.all([
    rows<Row>(
      `select c.number, c."subjectKind", c."subjectId", c.origin::text, c."heldFor"::text, c."openedAt", ${since} as since,
         (select count(*)::int from "Report" r where r."municipalityId" = $1 and r."caseId" = c.id) as reports,
         array(select distinct r.rule::text from "Report" r where r."municipalityId" = $1 and r."caseId" = c.id order by 1) as rules,
         p."displayName" as "claimedBy", coalesce(c."claimedById" = $2, false) as mine, d.measure::text, d."endedAt" is not null as ended
       from ${from} left join "Person" p on p."municipalityId" = $1 and p.id = c."claimedById"
       where c."municipalityId" = $1 and ${where} order by ${order} limit ${pageSize} offset $3`,
      [municipalityId, id, (page - 1) * pageSize],
    ),
    rows<{ count: number }>(
      `select count(*)::int as count from (select 1 from ${from} where c."municipalityId" = $1 and $2::uuid is not null and ${where} limit 1000) n`,
      [municipalityId, id],
    ),
  ])
  const titles = await describeAll(
    municipalityId,
    found.map((row) => ({ kind: row.subjectKind, id: row.subjectId })),
  )
  const cases = found.map(({ subjectId, ...row }) => ({ ...row, title: titles.get(subjectId)?.title ?? '' }))
  return { cases, count: counted[0]!.count }
}

// the decision that waits, or the last one
const withLast = `"ModerationCase" c left join lateral (
    select d.* from "ModerationDecision" d where d."municipalityId" = $1 and d."caseId" = c.id and d.objection is null
    order by d."decidedAt" desc limit 1) d on true`
const withAppeal = `"Appeal" a
    join "ModerationDecision" d on d."municipalityId" = $1 and d.id = a."decisionId"
    join "ModerationCase" c on c."municipalityId" = $1 and c.id = d."caseId"`
const pending = `d.id is not null and d."effectiveAt" is null`

const views: Record<QueueView, { from: string; since: string; order: string; where: string }> = {
  offen: {
    from: withLast,
    since: `c."openedAt"`,
    order: `c."openedAt", c.id`,
    where: `c."closedAt" is null and not (${pending})`,
  },
  meine: {
    from: withLast,
    since: `c."claimedAt"`,
    order: `c."openedAt", c.id`,
    where: `c."closedAt" is null and c."claimedById" = $2 and not (${pending})`,
  },
  'zweite-person': {
    from: withLast,
    since: `d."decidedAt"`,
    order: `d."decidedAt", c.id`,
    where: `c."closedAt" is null and ${pending}`,
  },
  widersprueche: {
    from: withAppeal,
    since: `a."madeAt"`,
    order: `a."madeAt", a.id`,
    where: `a."municipalityId" = $1 and a."decidedAt" is null`,
  },
  entschieden: {
    from: withLast,
    since: `c."closedAt"`,
    order: `c."closedAt" desc, c.id`,
    where: `c."closedAt" is not null`,
  },
}

/** `…Since`: the oldest of them */
export type CaseWork = {
  open: number
  openSince: Date | null
  mine: number
  second: number
  secondSince: Date | null
  appeals: number
  appealsSince: Date | null
}

/** What waits for this moderator: what the person decided or wrote does not wait for the same person again. */
export async function caseWork({ municipalityId, id }: { municipalityId: string; id: string }): Promise<CaseWork> {
  const [work] = await rows<CaseWork>(
    `select * from
       (select count(*)::int as open, min(c."openedAt") as "openSince", (count(*) filter (where c."claimedById" = $2))::int as mine
        from ${withLast} where c."municipalityId" = $1 and ${views.offen.where}) o,
       (select count(*)::int as second, min(d."decidedAt") as "secondSince" from ${withLast}
        where c."municipalityId" = $1 and ${views['zweite-person'].where}
          and d."decidedById" is distinct from $2 and c."authorId" is distinct from $2) s,
       (select count(*)::int as appeals, min(a."madeAt") as "appealsSince" from ${withAppeal}
        where c."municipalityId" = $1 and ${views.widersprueche.where}
          and d."decidedById" is distinct from $2 and d."secondById" is distinct from $2 and c."authorId" is distinct from $2) a`,
    [municipalityId, id],
  )
  return work!
}

/** The oldest open case after this one that nobody else works on; null: nothing is left. */
export async function nextOpenCase(
  { municipalityId, id }: { municipalityId: string; id: string },
  number: number,
): Promise<number | null> {
  const [found] = await rows<{ number: number }>(
    `select c.number from ${withLast} where c."municipalityId" = $1 and ${views.offen.where} and c.number <> $3
       and (c."claimedById" is null or c."claimedById" = $2) order by c."openedAt", c.id limit 1`,
    [municipalityId, id, number],
  )
  return found?.number ?? null
}
