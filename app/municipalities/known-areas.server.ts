import { rows } from '#app/platform/db.server.ts'
import { keepFor } from '#app/platform/keep-for.ts'
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

const known = keepFor(5_000, 1_000, readAreas)

/** Topics and districts with what stands for them in addresses; every list needs them, so they are read once in a few seconds. */
export function areasOf(municipalityId: string): Promise<KnownAreas> {
  return known.get(municipalityId)
}

/** They were changed: the next request reads them anew. */
export function forgetAreas(municipalityId: string): void {
  known.forget(municipalityId)
}

type Stored = { topics: Omit<KnownTopic, 'slug'>[]; districts: Omit<KnownDistrict, 'slug'>[] }

/** They were read together with their municipality. */
export function knowAreas(municipalityId: string, { topics, districts }: Stored): void {
  known.put(municipalityId, { topics: withSlugs(topics), districts: withSlugs(districts) })
}

async function readAreas(municipalityId: string): Promise<KnownAreas> {
  const [found] = await rows<Stored>(both, [municipalityId])
  return { topics: withSlugs(found!.topics), districts: withSlugs(found!.districts) }
}

const both = `select
  coalesce((select json_agg(json_build_object('id', id, 'name', name, 'icon', icon) order by position, name)
    from "Topic" where "municipalityId" = $1), '[]') as topics,
  coalesce((select json_agg(json_build_object('id', id, 'name', name, 'latitude', latitude, 'longitude', longitude) order by position, name)
    from "District" where "municipalityId" = $1), '[]') as districts`

function withSlugs<Area extends { name: string }>(areas: Area[]): (Area & { slug: string })[] {
  const taken = new Set<string>()
  return areas.map((area) => {
    let slug = slugOf(area.name)
    while (taken.has(slug)) slug += '-2'
    taken.add(slug)
    return { ...area, slug }
  })
}
