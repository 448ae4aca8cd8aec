import { median } from '#app/methods/median.ts'
import { hideSmallCounts } from '#app/methods/small-counts.ts'
import { answerPromise } from '#app/municipalities/answer-promise.server.ts'
import { workingDaysBetween } from '#app/municipalities/working-days.ts'
import { ageGroups, ties } from '#app/people/background.ts'
import { rows } from '#app/platform/db.server.ts'
import { keepFor } from '#app/platform/keep-for.ts'

/** The last twelve months, this one included. */
export const monthsShown = 12

export type MonthFigures = { month: string; ideas: number; supports: number; joined: number; answers: number }
export type Answering = { answered: number; medianDays: number | null; withinPromise: number; promise: number }
/** `null` as a count: too few to be told */
export type GroupCount = { name: string; count: number | null }
export type TakingPart = {
  people: number
  told: number
  groups: { ageGroup: GroupCount[]; tie: GroupCount[]; district: GroupCount[] }
}
export type Figures = { at: Date; months: MonthFigures[]; answering: Answering; takingPart: TakingPart }

const kept = keepFor(600_000, 100, countFigures)

/** Figures of the last twelve months. They read whole tables, so they are kept for ten minutes; `at` says from when they are. */
export function readFigures(municipalityId: string): Promise<Figures> {
  return kept.get(municipalityId)
}

/** The same, counted now. */
export async function countFigures(municipalityId: string): Promise<Figures> {
  const [months, answering, takingPart] = await Promise.all([
    rows<MonthFigures>(perMonth, [municipalityId, monthsShown]),
    answeringOf(municipalityId),
    takingPartOf(municipalityId),
  ])
  return { at: new Date(), months, answering, takingPart }
}

const perMonth = `
  with months as (
    select m as month, m at time zone 'Europe/Berlin' as from, (m + interval '1 month') at time zone 'Europe/Berlin' as until
    from generate_series(date_trunc('month', now() at time zone 'Europe/Berlin') - make_interval(months => $2::int - 1),
      date_trunc('month', now() at time zone 'Europe/Berlin'), interval '1 month') m),
  first as (select min("from") as at from months),
  ideas as (select date_trunc('month', "submittedAt" at time zone 'Europe/Berlin') as month, count(*)::int as count from "Idea", first
    where "municipalityId" = $1 and "submittedAt" >= first.at and "hiddenAt" is null and "withdrawnAt" is null group by 1),
  supports as (select date_trunc('month', "supportedAt" at time zone 'Europe/Berlin') as month, count(*)::int as count from "IdeaSupport", first
    where "municipalityId" = $1 and "supportedAt" >= first.at group by 1),
  joined as (select date_trunc('month', "emailVerifiedAt" at time zone 'Europe/Berlin') as month, count(*)::int as count from "Person", first
    where "municipalityId" = $1 and "emailVerifiedAt" >= first.at and "deletedAt" is null group by 1),
  answers as (select date_trunc('month', "answeredAt" at time zone 'Europe/Berlin') as month, count(*)::int as count from "IdeaAnswer", first
    where "municipalityId" = $1 and "answeredAt" >= first.at group by 1)
  select to_char(m.month, 'YYYY-MM') as month, coalesce(i.count, 0) as ideas, coalesce(s.count, 0) as supports,
    coalesce(j.count, 0) as joined, coalesce(a.count, 0) as answers
  from months m left join ideas i using (month) left join supports s using (month) left join joined j using (month)
  left join answers a using (month) order by m.month`

async function answeringOf(municipalityId: string): Promise<Answering> {
  const { ags, days: promise } = await answerPromise(municipalityId)
  // the first word alone, and at most as many as make the median sure; for imported ideas the clock starts when they came
  const answers = await rows<{ submittedAt: Date; answeredAt: Date }>(
    `select i.since as "submittedAt", a."answeredAt" from (
       select "ideaId", min("answeredAt") as "answeredAt" from "IdeaAnswer" where "municipalityId" = $1 group by 1) a
     join (select id, case when channel = 'imported' then uuid_extract_timestamp(id) else "submittedAt" end as since
       from "Idea" where "municipalityId" = $1) i on i.id = a."ideaId"
     where a."answeredAt" >= i.since and a."answeredAt" >= now() - make_interval(months => $2::int) order by a."answeredAt" desc limit 5000`,
    [municipalityId, monthsShown],
  )
  const days = answers.map(({ submittedAt, answeredAt }) => workingDaysBetween(submittedAt, answeredAt, ags))
  return {
    answered: days.length,
    medianDays: median(days),
    withinPromise: days.filter((count) => count <= promise).length,
    promise,
  }
}

async function takingPartOf(municipalityId: string): Promise<TakingPart> {
  const [found] = await rows<{
    people: number
    told: number
    ages: Record<string, number> | null
    ties: Record<string, number> | null
    districts: { name: string; count: number }[] | null
  }>(whoTakesPart, [municipalityId, monthsShown])
  const { people, told, ages, ties: tied, districts } = found!
  return {
    people: rounded(people),
    told: rounded(told),
    groups: {
      ageGroup: guarded(ageGroups.map((name) => ({ name, count: ages?.[name] ?? 0 }))),
      tie: guarded(ties.map((name) => ({ name, count: tied?.[name] ?? 0 }))),
      district: guarded(districts ?? []),
    },
  }
}

function guarded(groups: { name: string; count: number }[]): GroupCount[] {
  const told = hideSmallCounts(groups.map(({ count }) => count))
  return groups.map(({ name }, at) => ({ name, count: told[at] == null ? null : rounded(told[at]) }))
}

/** To fives: else somebody who looks before and after one person told something would know what it was. */
function rounded(count: number): number {
  return count < 5 ? count : Math.round(count / 5) * 5
}

// whoever submitted or supported an idea within the time, and what they told of themselves
const whoTakesPart = `
  with part as (
    select "authorId" as id from "Idea" where "municipalityId" = $1 and "submittedAt" >= now() - make_interval(months => $2::int)
    union select "personId" from "IdeaSupport" where "municipalityId" = $1 and "supportedAt" >= now() - make_interval(months => $2::int)),
  told as (select b.* from part join "Background" b on b."municipalityId" = $1 and b."personId" = part.id)
  select (select count(*)::int from part) as people, (select count(*)::int from told) as told,
    (select json_object_agg(g, n) from (select "ageGroup"::text as g, count(*)::int as n from told where "ageGroup" is not null group by 1) x) as ages,
    (select json_object_agg(g, n) from (select tie::text as g, count(*)::int as n from told where tie is not null group by 1) x) as ties,
    (select json_agg(json_build_object('name', d.name, 'count', (select count(*)::int from told where told."districtId" = d.id))
      order by d.position, d.name) from "District" d where d."municipalityId" = $1) as districts`
