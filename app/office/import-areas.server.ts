import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'

/** Ids by lower-case name. */
export type AreaIds = { topics: Map<string, string>; districts: Map<string, string> }

/** Creates topics and districts the rows name and the municipality does not have yet; at the end of the lists, in the order they turn up. */
export async function createMissingAreas(
  municipalityId: string,
  rows: readonly { topic: string; district: string }[],
): Promise<AreaIds> {
  const before = await areaIds(municipalityId)
  const topics = missing(
    rows.map(({ topic }) => topic),
    before.topics,
  )
  const districts = missing(
    rows.map(({ district }) => district),
    before.districts,
  )
  if (topics.length + districts.length === 0) return before
  await prisma.topic.createMany({
    data: topics.map((name, at) => ({
      municipalityId,
      id: newId(),
      name,
      icon: 'other',
      position: before.topics.size + at,
    })),
    skipDuplicates: true,
  })
  await prisma.district.createMany({
    data: districts.map((name, at) => ({ municipalityId, id: newId(), name, position: before.districts.size + at })),
    skipDuplicates: true,
  })
  return await areaIds(municipalityId)
}

/** What `createMissingAreas` would create, by name: to be seen before anything is stored. */
export async function missingAreas(municipalityId: string, rows: readonly { topic: string; district: string }[]) {
  const before = await areaIds(municipalityId)
  return {
    topics: missing(
      rows.map(({ topic }) => topic),
      before.topics,
    ),
    districts: missing(
      rows.map(({ district }) => district),
      before.districts,
    ),
  }
}

async function areaIds(municipalityId: string): Promise<AreaIds> {
  const wanted = { where: { municipalityId }, select: { id: true, name: true } } as const
  const [topics, districts] = await Promise.all([prisma.topic.findMany(wanted), prisma.district.findMany(wanted)])
  const byName = (areas: { id: string; name: string }[]) =>
    new Map(areas.map(({ id, name }) => [name.toLowerCase(), id]))
  return { topics: byName(topics), districts: byName(districts) }
}

function missing(names: string[], known: ReadonlyMap<string, string>): string[] {
  const found = new Map<string, string>()
  for (const name of names)
    if (name && !known.has(name.toLowerCase()) && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name)
  return [...found.values()]
}
