import L from 'leaflet'
import { use, useMemo } from 'react'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { boundaryFrom } from './boundary.ts'
import { boundsOf, MapBase } from './map-base.client.tsx'
import { EntryMarkers } from './map-markers.client.tsx'
import type { PointMapProps } from './map-types.ts'
import { RemoteEntries } from './remote-entries.client.tsx'

export default function LeafletMap(props: PointMapProps) {
  const { label, points, clusterSource, highlightedId = null, onHighlight, fit, ...where } = props
  const fetched = use(boundaryFrom(where))
  const area = { ...where, boundary: where.boundary ?? fetched }
  const t = useTexts(uiTexts)
  const bounds = useMemo(() => {
    if (fit === 'boundary') return boundsOf(area.boundary)
    return fit === 'points' && points && points.length > 0
      ? L.latLngBounds(points.map(({ lat, lng }) => [lat, lng])).pad(0.1)
      : null
  }, [fit, area.boundary, points])
  const shared = { highlightedId, onHighlight }
  return (
    <MapBase {...area} label={label ?? t.mapLabel} bounds={bounds}>
      {points && <EntryMarkers {...shared} points={points} />}
      {clusterSource && <RemoteEntries {...shared} source={clusterSource} />}
    </MapBase>
  )
}
