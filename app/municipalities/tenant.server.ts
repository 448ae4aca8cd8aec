import { shownPhotoFields } from '#app/photos/photo.ts'
import { prisma } from '#app/platform/db.server.ts'
import { keepFor } from '#app/platform/keep-for.ts'
import { knowAreas } from './known-areas.server.ts'
import type { Municipality } from './municipality.ts'

// strangers can send any host name: the memory stays bounded
const known = keepFor(5_000, 1_000, readMunicipality)

/** The municipality that answers under a host name (without port), or null. */
export function municipalityByHost(host: string): Promise<Municipality | null> {
  return known.get(host)
}

/** Settings were changed: the next request reads them anew. */
export function forgetMunicipalities(): void {
  known.forgetAll()
}

/** Is there any municipality in this installation? */
export async function isFounded(): Promise<boolean> {
  return (await prisma.municipality.count({ take: 1 })) > 0
}

const byPosition = [{ position: 'asc' as const }, { name: 'asc' as const }]

async function readMunicipality(host: string): Promise<Municipality | null> {
  const row = await prisma.municipalityHost.findUnique({
    where: { host },
    select: {
      municipality: {
        select: {
          id: true,
          name: true,
          kind: true,
          brandColour: true,
          crest: { select: { id: true, state: true } },
          headerPhoto: { select: shownPhotoFields },
          latitude: true,
          longitude: true,
          version: true,
          closed: { select: { capability: true } },
          topics: { select: { id: true, name: true, icon: true }, orderBy: byPosition },
          districts: { select: { id: true, name: true, latitude: true, longitude: true }, orderBy: byPosition },
        },
      },
    },
  })
  if (!row) return null
  const { closed, crest, headerPhoto, topics, districts, ...municipality } = row.municipality
  // nearly every page needs them as well: one trip for both
  knowAreas(municipality.id, { topics, districts })
  return {
    ...municipality,
    host,
    // until its web formats are made, the sign of the platform stands there
    crestPhotoId: crest?.state === 'ready' ? crest.id : null,
    header: headerPhoto?.state === 'ready' ? headerPhoto : null,
    closed: closed.map((one) => one.capability),
  }
}
