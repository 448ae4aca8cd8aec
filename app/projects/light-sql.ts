import { lightRule } from './traffic-light.ts'

const { overdueDays, shiftedDays, overApprovedPercent, overPromisedPercent, silentDays } = lightRule

/*
 * The rule of traffic-light.ts in SQL, for lists that filter and count by light; a test compares both. Expects the columns of "Project" as p,
 * clock.today, and sums of milestones as m.
 */

/** What the light and the progress need of the milestones of all projects. */
export const milestoneSums = `select ms."projectId", ${sums()}
  from "Milestone" ms, clock where ms."municipalityId" = $1 group by ms."projectId"`

/** The same of the one project p. */
export const milestoneSumsOfOne = `select ${sums()}
  from "Milestone" ms where ms."municipalityId" = $1 and ms."projectId" = p.id`

/** Enough to tell who is late: few milestones are overdue. */
export const overdueSums = `select ms."projectId", min(ms.planned) as "oldestOverdue"
  from "Milestone" ms, clock
  where ms."municipalityId" = $1 and ms.actual is null and ms."cancelledOn" is null and ms.planned < clock.today group by ms."projectId"`

function sums(): string {
  return `
    coalesce(sum(ms.weight) filter (where ms."cancelledOn" is null and ms.actual is not null), 0)::int as "doneWeight",
    coalesce(sum(ms.weight) filter (where ms."cancelledOn" is null), 0)::int as "countedWeight",
    count(*) filter (where ms."cancelledOn" is null and ms.actual is null and ms.planned < clock.today)::int as "overdueMilestones",
    min(ms.planned) filter (where ms."cancelledOn" is null and ms.actual is null and ms.planned < clock.today) as "oldestOverdue",
    count(*) filter (where ms."cancelledOn" is null and coalesce(ms.planned, ms.actual) is not null)::int as "datedMilestones",
    min(ms.planned) filter (where ms."cancelledOn" is null and ms.actual is null) as "nextMilestone"`
}

const expected = 'greatest(p."costEstimate", p."costSpent")'

/** 0 in order, 1 yellow, 2 red */
export const delayLevel = `greatest(
  ${byDays('clock.today - m."oldestOverdue"', overdueDays)},
  ${byDays('clock.today - p."endPlanned"', overdueDays)},
  ${byDays(`case when p.state = 'planned' then clock.today - p."startPlanned" end`, overdueDays)},
  ${byDays('p."endPlanned" - p."endFirstPromised"', shiftedDays)})`

const otherLevel = `greatest(
  ${byShare('p."costApproved"', overApprovedPercent)},
  ${byShare('p."costFirstPromised"', overPromisedPercent)},
  ${byDays(`clock.today - (coalesce(p."lastUpdateAt", p."publishedAt") at time zone 'Europe/Berlin')::date`, silentDays)},
  case when p.state = 'paused' then 1 else 0 end)`

export const lightSql = `case
  when p.state = 'done' then 'done'
  when p.state = 'stopped' then 'stopped'
  else case greatest(${delayLevel}, ${otherLevel})
    when 2 then 'red' when 1 then 'yellow'
    else case when p."endPlanned" is null and coalesce(m."datedMilestones", 0) = 0 then 'grey' else 'green' end
  end
end`

export const lateSql = `(p.state not in ('done', 'stopped') and ${delayLevel} > 0)`

function byDays(days: string, limits: { yellow: number; red: number }): string {
  return `case when ${days} > ${limits.red} then 2 when ${days} > ${limits.yellow} then 1 else 0 end`
}

function byShare(base: string, limits: { yellow: number; red: number }): string {
  const over = (percent: number) => `${expected} * 100 > ${base} * ${100 + percent}`
  return `case when ${over(limits.red)} then 2 when ${over(limits.yellow)} then 1 else 0 end`
}
