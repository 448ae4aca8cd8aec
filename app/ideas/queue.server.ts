import { prisma } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { IdeaStatus } from './idea.ts'
import { mostCounted, pageSize, type QueueFilter, type QueuePreset, queuePresets } from './queue-filter.ts'
import { numberOf } from './selection.server.ts'

export type QueuedIdea = {
  id: string
  number: number
  title: string
  status: IdeaStatus
  statusSince: Date
  /** since when it waits here: what was brought along from elsewhere waits since the day it came */
  waitingSince: Date
  submittedAt: Date
  supportCount: number
  hidden: boolean
  topic: string | null
  district: string | null
}

/** One page of the queue and how many there are in all; counting stops after `mostCounted`. */
export async function triageQueue(
  municipalityId: string,
  filter: QueueFilter,
  page: number,
): Promise<{ ideas: QueuedIdea[]; count: number }> {
  const where = conditions(municipalityId, filter)
  const [ideas, counted] = await Promise.all([
    prisma.$queryRaw<QueuedIdea[]>`
      select i.id, i.number, i.title, i.status::text, i."statusSince", ${waitingSince} as "waitingSince", i."submittedAt", i."supportCount",
        i."hiddenAt" is not null as hidden, t.name as topic, d.name as district
      from (
        select * from "Idea" i where ${where} order by ${orders[filter.sort]} limit ${pageSize} offset ${(page - 1) * pageSize}
      ) i
      left join "Topic" t on t."municipalityId" = i."municipalityId" and t.id = i."topicId"
      left join "District" d on d."municipalityId" = i."municipalityId" and d.id = i."districtId"
      order by ${orders[filter.sort]}`,
    prisma.$queryRaw<{ count: number }[]>`select ${capped(where)} as count`,
  ])
  return { ideas, count: counted[0]!.count }
}

/** How many wait behind each saved view. */
export async function presetCounts(municipalityId: string): Promise<Record<QueuePreset, number>> {
  const names = Object.keys(queuePresets) as QueuePreset[]
  const columns = names.map(
    (name) => Prisma.sql`${capped(conditions(municipalityId, queuePresets[name]))} as ${Prisma.raw(`"${name}"`)}`,
  )
  const rows = await prisma.$queryRaw<Record<QueuePreset, number>[]>`select ${Prisma.join(columns)}`
  return rows[0]!
}

export type IdeaWork = { newIdeas: number; newSince: Date | null; inReview: number; inReviewSince: Date | null }

/** What is to be done about ideas, for the start page of staff, and since when the oldest of each waits. */
export async function openWork(municipalityId: string): Promise<IdeaWork> {
  const count = (preset: QueuePreset) => capped(conditions(municipalityId, queuePresets[preset]))
  const since = (preset: QueuePreset) => {
    const where = conditions(municipalityId, queuePresets[preset])
    return Prisma.sql`least((select i."statusSince" from "Idea" i where ${where} and i.channel <> 'imported' order by ${orders.waiting} limit 1),
      (select min(${waitingSince}) from "Idea" i where ${where} and i.channel = 'imported'))`
  }
  const rows = await prisma.$queryRaw<IdeaWork[]>`
    select ${count('new')} as "newIdeas", ${since('new')} as "newSince",
      ${count('inReview')} as "inReview", ${since('inReview')} as "inReviewSince"`
  return rows[0]!
}

function conditions(municipalityId: string, filter: QueueFilter): Prisma.Sql {
  const parts = [
    Prisma.sql`i."municipalityId" = ${municipalityId}::uuid`,
    Prisma.sql`i."withdrawnAt" is null and i."mergedIntoId" is null`,
  ]
  parts.push(filter.hidden ? Prisma.sql`i."hiddenAt" is not null` : Prisma.sql`i."hiddenAt" is null`)
  if (filter.status === 'open') parts.push(Prisma.sql`i.status in ('new', 'inReview')`)
  // a literal, not a parameter: a prepared plan then knows how many there are
  else if (filter.status !== 'all') parts.push(Prisma.sql`i.status = ${Prisma.raw(`'${filter.status}'`)}`)
  if (filter.topicId) parts.push(Prisma.sql`i."topicId" = ${filter.topicId}::uuid`)
  if (filter.districtId) parts.push(Prisma.sql`i."districtId" = ${filter.districtId}::uuid`)
  if (filter.answer) parts.push(filter.answer === 'with' ? answered : Prisma.sql`not ${answered}`)
  if (filter.olderThanDays)
    parts.push(Prisma.sql`i."statusSince" < now() - make_interval(days => ${filter.olderThanDays}::int)
      and ${waitingSince} < now() - make_interval(days => ${filter.olderThanDays}::int)`)
  if (filter.minSupports) parts.push(Prisma.sql`i."supportCount" >= ${filter.minSupports}::int`)
  if (filter.search) parts.push(searching(municipalityId, filter.search))
  return Prisma.join(parts, ' and ')
}

// what was collected elsewhere was nobody's to answer here before: its clock starts on the day it came, which its id tells
const waitingSince = Prisma.sql`case when i.channel = 'imported' then greatest(i."statusSince", uuid_extract_timestamp(i.id)) else i."statusSince" end`

const answered = Prisma.sql`exists (select 1 from "IdeaAnswer" a where a."municipalityId" = i."municipalityId" and a."ideaId" = i.id)`

// "42", "#42" and "Idee 42" name an idea; everything else is looked for in title and text
function searching(municipalityId: string, search: string): Prisma.Sql {
  const number = numberOf(search)
  if (number !== null) return Prisma.sql`i.number = ${number}::int`
  const part = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`i.id in (select e."subjectId" from "SearchEntry" e where e."municipalityId" = ${municipalityId}::uuid and e.kind = 'idea'
    and (e.words @@ websearch_to_tsquery('german', ${search}) or e.title ilike ${part}))`
}

const orders = {
  waiting: Prisma.sql`i."statusSince", i.id`,
  supported: Prisma.sql`i."supportCount" desc, i.id desc`,
  newest: Prisma.sql`i."submittedAt" desc, i.id desc`,
}

function capped(where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(select count(*)::int from (select 1 from "Idea" i where ${where} limit ${mostCounted + 1}) counted)`
}
