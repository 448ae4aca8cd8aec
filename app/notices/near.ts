type Point = { latitude: number; longitude: number }

const metresPerDegree = 111_320
/** the largest district of Germany reaches so far from its middle */
const farthest = 60_000

/** Metres between two points; within a municipality the earth is flat. */
function distance(a: Point, b: Point): number {
  const wide = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)
  return Math.hypot(a.latitude - b.latitude, wide) * metresPerDegree
}

/** Can a place have to do with a municipality at all? Against typing errors and forged requests. */
export function isNear(place: Point, centre: Point): boolean {
  return distance(place, centre) <= farthest
}
