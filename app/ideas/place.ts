import type { Geometry } from 'geojson'
import { isInside } from '#app/ui/map/inside.ts'

type Place = { latitude: number; longitude: number }

/** outlines are simplified, and what stands at the border concerns the neighbours, too */
const borderKm = 0.6
const withoutOutlineKm = 25

/** Does a place concern the municipality: within its outline or right beside it; without an outline, not far from its centre. */
export function isNear(place: Place, centre: Place, outline: Geometry | null): boolean {
  if (!outline) return distanceKm(place, centre) <= withoutOutlineKm
  return around(place, borderKm).some((point) => isInside(point, outline))
}

/** The district whose centre is nearest; null where no district has one. */
export function nearestDistrict<District extends { latitude: number | null; longitude: number | null }>(
  place: Place,
  districts: readonly District[],
): District | null {
  let nearest: District | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const district of districts) {
    const { latitude, longitude } = district
    if (latitude === null || longitude === null) continue
    const distance = distanceKm(place, { latitude, longitude })
    if (distance < shortest) [nearest, shortest] = [district, distance]
  }
  return nearest
}

const kmPerDegree = 111.3

// flat is good enough for the size of a municipality
function distanceKm(a: Place, b: Place): number {
  const wide = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)
  return Math.hypot(a.latitude - b.latitude, wide) * kmPerDegree
}

function around({ latitude, longitude }: Place, km: number): { lat: number; lng: number }[] {
  const tall = km / kmPerDegree
  const wide = tall / Math.cos((latitude * Math.PI) / 180)
  const steps = [-1, 0, 1]
  return steps.flatMap((y) => steps.map((x) => ({ lat: latitude + y * tall, lng: longitude + x * wide })))
}
