import type { MultiPolygon, Polygon, Position } from 'geojson'
import { signedArea } from './topology.ts'

/** Area on the sphere of equal surface, from the boundary before it is simplified. */
export function squareKilometres(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const sum = polygons.flatMap(([outer, ...holes]) => [
    Math.abs(signedArea(outer!.flatMap(equalArea))),
    ...holes.map((hole) => -Math.abs(signedArea(hole.flatMap(equalArea)))),
  ])
  return (sum.reduce((a, b) => a + b, 0) / 2) * 6371.0072 ** 2
}

function equalArea([longitude, latitude]: Position): Position {
  return [(longitude! * Math.PI) / 180, Math.sin((latitude! * Math.PI) / 180)]
}
