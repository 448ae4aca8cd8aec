import { listDistricts, listTopics } from './areas.server.ts'
import { slugOf } from './slug.ts'

export type KnownTopic = { id: string; name: string; icon: string; slug: string }
export type KnownDistrict = {
  id: string
  name: string
  slug: string
  latitude: number | null
  longitude: number | null
}
export type KnownAreas = { topics: KnownTopic[]; districts: KnownDistrict[] }

const keptFor = 5_000
const known = new Map<string, { areas: Promise<KnownAreas>; until: number }>()

/** Topics and districts with what stands for them in addresses; every list needs them, so they are read once in a few seconds. */
export function areasOf(municipalityId: string): Promise<KnownAreas> {
  const hit = known.get(municipalityId)
  if (hit && hit.until > performance.now()) return hit.areas
  const areas = readAreas(municipalityId)
  if (known.size > 1_000) known.clear()
  known.set(municipalityId, { areas, until: performance.now() + keptFor })
  areas.catch(() => known.delete(municipalityId))
  return areas
}

async function readAreas(municipalityId: string): Promise<KnownAreas> {
  const [topics, districts] = await Promise.all([listTopics(municipalityId), listDistricts(municipalityId)])
  return { topics: withSlugs(topics), districts: withSlugs(districts) }
}

function withSlugs<Area extends { name: string }>(areas: Area[]): (Area & { slug: string })[] {
  const taken = new Set<string>()
  return areas.map((area) => {
    let slug = slugOf(area.name)
    while (taken.has(slug)) slug += '-2'
    taken.add(slug)
    return { ...area, slug }
  })
}
