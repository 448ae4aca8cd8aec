import { rows } from '#app/platform/db.server.ts'
import type { QuarterCount } from './quarter.ts'

/** What moderation did, quarter by quarter, the latest first: one query. Quarters begin with the first report or decision. */
export async function moderationCounts(municipalityId: string): Promise<QuarterCount[]> {
  return await rows<QuarterCount>(
    `with happened as (
       select ${quarterOf('r."reportedAt"')} as q, 'report' as what, null::float8 as hours from "Report" r where r."municipalityId" = $1
       union all
       select ${quarterOf('d."effectiveAt"')}, unnest(array_remove(array[d.measure::text, case when d.warned then 'warned' end,
         case when d."suspendedDays" is not null then 'suspended' end], null)), null
       from "ModerationDecision" d where d."municipalityId" = $1 and d."effectiveAt" is not null and not (d.measure = 'leave' and d.automatic)
       union all
       select ${quarterOf('d."effectiveAt"')}, 'time', extract(epoch from d."effectiveAt" - c."openedAt")::float8 / 3600
       from "ModerationDecision" d join "ModerationCase" c on c."municipalityId" = $1 and c.id = d."caseId" and c.origin = 'reported'
       where d."municipalityId" = $1 and d."effectiveAt" is not null
       union all
       select ${quarterOf('d."endedAt"')}, 'restored', null from "ModerationDecision" d
       where d."municipalityId" = $1 and d."endedAt" is not null and d.measure <> 'leave'
       union all
       select ${quarterOf('a."madeAt"')}, 'appeal', null from "Appeal" a where a."municipalityId" = $1
     ), quarters as (
       select generate_series(min(q), ${quarterOf('now()')}, interval '3 months') as q from happened
     )
     select extract(year from quarters.q)::int as year, extract(quarter from quarters.q)::int as quarter,
       ${count('report', 'reports')}, ${count('hide', 'hidden')}, ${count('redact', 'redacted')}, ${count('leave', 'left')},
       ${count('warned')}, ${count('suspended')}, ${count('appeal', 'appeals')}, ${count('restored')},
       percentile_cont(0.5) within group (order by hours) filter (where what = 'time') as "medianHours"
     from quarters left join happened on happened.q = quarters.q where quarters.q is not null
     group by quarters.q order by quarters.q desc limit 40`,
    [municipalityId],
  )
}

function quarterOf(moment: string): string {
  return `date_trunc('quarter', ${moment} at time zone 'Europe/Berlin')`
}

function count(what: string, as = what): string {
  return `(count(*) filter (where what = '${what}'))::int as "${as}"`
}
