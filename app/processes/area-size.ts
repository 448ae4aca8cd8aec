import type { ProcessArea } from './planning.server.ts'

/** Square metres of a drawn area, as flat as a town is. */
export function areaSize({ coordinates }: ProcessArea): number {
  const ring = coordinates[0] ?? []
  const latitude = (ring[0]?.[1] ?? 0) * (Math.PI / 180)
  const metres = ([lng = 0, lat = 0]: number[]) => [lng * 111_320 * Math.cos(latitude), lat * 110_574] as const
  let twice = 0
  for (const [index, corner] of ring.entries()) {
    const [x1, y1] = metres(ring.at(index - 1)!)
    const [x2, y2] = metres(corner)
    twice += x1 * y2 - x2 * y1
  }
  return Math.abs(twice / 2)
}
