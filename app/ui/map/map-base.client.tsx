import 'leaflet/dist/leaflet.css'
import type { Position } from 'geojson'
import L from 'leaflet'
import { type ReactNode, useEffect } from 'react'
import { AttributionControl, MapContainer, Polygon, TileLayer, useMap, ZoomControl } from 'react-leaflet'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { polygonsOf } from './inside.ts'
import type { MapArea } from './map-types.ts'

type MapBaseProps = MapArea & { label: string; help?: string; bounds?: L.LatLngBounds | null; children?: ReactNode }

/** Ground of every map: tiles where there are some, the municipality's outline, controls in the visitor's language. */
export function MapBase({ boundary, center, zoom, tiles, label, help, bounds, children }: MapBaseProps) {
  const t = useTexts(uiTexts)
  const view = bounds?.isValid()
    ? { bounds, boundsOptions: { padding: [16, 16] as [number, number] } }
    : { center, zoom }
  return (
    <MapContainer
      {...view}
      className="map"
      scrollWheelZoom={false}
      zoomControl={false}
      attributionControl={false}
      maxZoom={18}
      zoomSnap={0.5}
    >
      <Behaviour label={label} help={help ?? t.mapHelp} />
      <ZoomControl zoomInTitle={t.mapZoomIn} zoomOutTitle={t.mapZoomOut} />
      <AttributionControl prefix={false} />
      {tiles && <TileLayer url={tiles.url} attribution={tiles.attribution} maxZoom={18} />}
      {boundary && <Outline rings={polygonsOf(boundary)} />}
      {children}
    </MapContainer>
  )
}

export function boundsOf(area: MapArea['boundary']): L.LatLngBounds | null {
  return area ? L.latLngBounds(polygonsOf(area).flat(2).map(toLatLng)) : null
}

function Outline({ rings }: { rings: Position[][][] }) {
  const outers = rings.map((polygon) => (polygon[0] ?? []).map(toLatLng))
  return (
    <>
      <Polygon interactive={false} positions={[world, ...outers]} className="map__outside" stroke={false} />
      <Polygon
        interactive={false}
        positions={rings.map((polygon) => polygon.map((ring) => ring.map(toLatLng)))}
        className="map__boundary"
        fill={false}
        weight={3}
      />
    </>
  )
}

// Scrolling a page must not get caught in a map, so the wheel zooms only while the map has the focus.
function Behaviour({ label, help }: { label: string; help: string }) {
  const map = useMap()
  useEffect(() => {
    const container = map.getContainer()
    const enable = () => map.scrollWheelZoom.enable()
    const disable = () => map.scrollWheelZoom.disable()
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') map.closePopup()
    }
    container.setAttribute('role', 'region')
    container.setAttribute('aria-label', label)
    container.setAttribute('aria-description', help)
    container.addEventListener('keydown', close)
    map.on('focus', enable).on('blur', disable)
    const observer = new ResizeObserver(() => map.invalidateSize())
    observer.observe(container)
    return () => {
      container.removeEventListener('keydown', close)
      map.off('focus', enable).off('blur', disable)
      observer.disconnect()
    }
  }, [map, label, help])
  return null
}

function toLatLng([lng, lat]: Position): L.LatLngTuple {
  return [lat!, lng!]
}

const world: L.LatLngTuple[] = [
  [-85, -180],
  [-85, 180],
  [85, 180],
  [85, -180],
]
