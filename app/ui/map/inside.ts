import type { Geometry, Position } from 'geojson'

/** Whether a place lies in a polygon or one of several; holes are outside. Anything else contains nothing. */
export function isInside(place: { lat: number; lng: number }, area: Geometry): boolean {
  return polygonsOf(area).some(
    ([outer, ...holes]) =>
      outer !== undefined && ringHolds(place, outer) && !holes.some((hole) => ringHolds(place, hole)),
  )
}

/** The rings of all polygons of an area. */
export function polygonsOf(area: Geometry): Position[][][] {
  if (area.type === 'Polygon') return [area.coordinates]
  if (area.type === 'MultiPolygon') return area.coordinates
  return []
}

// Counts the edges a ray to the east crosses: odd is inside.
function ringHolds({ lat, lng }: { lat: number; lng: number }, ring: Position[]): boolean {
  let inside = false
  for (const [index, end] of ring.entries()) {
    const start = ring.at(index - 1)!
    const [x1, y1] = start as [number, number]
    const [x2, y2] = end as [number, number]
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}
