import type { ProcessArea } from './planning.server.ts'

/** corners of a drawn area: few enough for a map, enough for a district */
export const mostCorners = 200

/** A drawn area as it is sent: GeoJSON of a polygon with one ring, in Germany; null for anything else. */
export function areaOf(text: string): ProcessArea | null {
  try {
    const sent = JSON.parse(text) as { type?: unknown; geometry?: unknown; coordinates?: unknown }
    // drawing programs hand out features
    const shape = (sent.type === 'Feature' ? sent.geometry : sent) as { type?: unknown; coordinates?: unknown }
    if (shape?.type !== 'Polygon' || !Array.isArray(shape.coordinates)) return null
    const corners = ringOf(shape.coordinates[0])
    return corners && { type: 'Polygon', coordinates: [corners] }
  } catch {
    return null
  }
}

/** Corners, the first again at the end; at least a triangle. */
function ringOf(ring: unknown): number[][] | null {
  if (!Array.isArray(ring) || ring.length > mostCorners + 1) return null
  const corners = ring.map((corner: unknown) => (Array.isArray(corner) ? [corner[0], corner[1]] : []))
  if (!corners.every(isInGermany)) return null
  const [first, last] = [corners[0], corners.at(-1)]
  const closed = first && last && first[0] === last[0] && first[1] === last[1]
  const open = (closed ? corners.slice(0, -1) : corners) as number[][]
  const different = new Set(open.map((corner) => corner.join(' ')))
  return different.size >= 3 ? [...open, open[0]!] : null
}

function isInGermany(corner: unknown[]): boolean {
  const [lng, lat] = corner
  return typeof lng === 'number' && typeof lat === 'number' && lng >= 5.5 && lng <= 15.3 && lat >= 47 && lat <= 55.2
}
