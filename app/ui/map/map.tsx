import { lazy, type ReactNode } from 'react'
import { MapFrame } from './map-frame.tsx'
import type { PointMapProps } from './map-types.ts'

export type { PointMapProps } from './map-types.ts'

const LeafletMap = lazy(() => import('./leaflet-map.client.tsx'))

/** Points on the map of the municipality. The same things always stand in a list beside it, too. */
export function PointMap({ fallback, height = 'normal', ...props }: PointMapProps & { fallback?: ReactNode }) {
  return (
    <MapFrame height={height} fallback={fallback}>
      {() => <LeafletMap {...props} />}
    </MapFrame>
  )
}
