import { prisma } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.ts'
import type { MapArea } from '#app/ui/map/map-types.ts'
import type { Municipality } from './municipality.ts'

/** Where every map of the municipality starts; the outline is fetched by the map itself and kept by browsers. */
export function mapAreaOf(municipality: Municipality): MapArea {
  const { TILE_URL, TILE_ATTRIBUTION } = env()
  return {
    center: { lat: municipality.latitude, lng: municipality.longitude },
    zoom: 13,
    boundarySource: `/grenze.json?v=${municipality.version}`,
    tiles: { url: TILE_URL, attribution: TILE_ATTRIBUTION },
  }
}

/** The outline of the municipality as GeoJSON, or null where none is known. */
export async function boundaryJson(municipalityId: string): Promise<string | null> {
  const rows = await prisma.$queryRaw<{ boundary: string | null }[]>`
    select boundary::text from "Municipality" where id = ${municipalityId}::uuid`
  return rows[0]?.boundary ?? null
}
