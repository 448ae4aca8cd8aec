import type { Geometry } from 'geojson'
import type { MapArea } from './map-types.ts'

const fetched = new Map<string, Promise<Geometry | null>>()
const arrived = new Map<string, Geometry | null>()

/** The outline, fetched once per page visit: too much to be part of every page. A map without it still works. */
export function boundaryFrom(area: MapArea): Promise<Geometry | null> {
  const { boundarySource } = area
  if (!boundarySource) return none
  let promise = fetched.get(boundarySource)
  if (!promise) {
    promise = load(boundarySource).then((geometry) => {
      arrived.set(boundarySource, geometry)
      return geometry
    })
    fetched.set(boundarySource, promise)
  }
  return promise
}

/** The outline as far as it has arrived. */
export function knownBoundary({ boundary, boundarySource }: MapArea): Geometry | null {
  return boundary ?? (boundarySource ? (arrived.get(boundarySource) ?? null) : null)
}

const none = Promise.resolve(null)

async function load(source: string): Promise<Geometry | null> {
  try {
    const response = await fetch(source)
    return response.ok ? ((await response.json()) as Geometry) : null
  } catch {
    return null
  }
}
