import L from 'leaflet'
import { useMemo, useState } from 'react'
import { Marker, Popup, Tooltip, useMap, useMapEvents } from 'react-leaflet'
import Supercluster from 'supercluster'
import { classes } from '../classes.ts'
import { toneClasses } from '../status.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import type { MapCluster, MapPoint } from './map-types.ts'
import type { View } from './source-address.ts'

export type Highlighting = { highlightedId: string | null; onHighlight?: ((id: string | null) => void) | undefined }

/** Points held by the page, put together where they would overlap. */
export function EntryMarkers({ points, ...highlighting }: Highlighting & { points: readonly MapPoint[] }) {
  const map = useMap()
  const [view, setView] = useState(() => viewOf(map))
  useMapEvents({ moveend: () => setView(viewOf(map)) })
  const index = useMemo(
    () =>
      new Supercluster<MapPoint>({ radius: 64, extent: 256, maxZoom: 16 }).load(
        points.map((point) => ({
          type: 'Feature',
          properties: point,
          geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
        })),
      ),
    [points],
  )
  return index.getClusters(view.box, view.zoom).map((found) => {
    const [lng, lat] = found.geometry.coordinates as [number, number]
    if (!('cluster' in found.properties))
      return <PointMarker key={found.properties.id} point={found.properties} {...highlighting} />
    const { cluster_id: id, point_count: count } = found.properties
    const holdsHighlighted =
      highlighting.highlightedId !== null &&
      index.getLeaves(id, Number.POSITIVE_INFINITY).some((leaf) => leaf.properties.id === highlighting.highlightedId)
    return (
      <ClusterMarker
        key={`${lat} ${lng} ${count}`}
        cluster={{ lat, lng, count }}
        zoom={index.getClusterExpansionZoom(id)}
        highlighted={holdsHighlighted}
      />
    )
  })
}

export function PointMarker({ point, highlightedId, onHighlight }: Highlighting & { point: MapPoint }) {
  const t = useTexts(uiTexts)
  const highlighted = point.id === highlightedId
  const tone = point.tone ? toneClasses[point.tone] : undefined
  const icon = useMemo(
    () => pinIcon(classes('map-pin', tone, highlighted && 'map-pin--highlighted')),
    [tone, highlighted],
  )
  return (
    <Marker
      position={[point.lat, point.lng]}
      icon={icon}
      zIndexOffset={highlighted ? 1000 : 0}
      eventHandlers={{
        add: ({ target }) => name(target, [point.title, point.label].filter(Boolean).join(', ')),
        mouseover: () => onHighlight?.(point.id),
        mouseout: () => onHighlight?.(null),
        popupopen: ({ popup, target }) => enterPopup(popup, target, t.mapClose),
        popupclose: ({ popup, target }) => leavePopup(popup, target),
      }}
    >
      <Tooltip direction="top" offset={[0, -40]}>
        {point.title}
      </Tooltip>
      <Popup offset={[0, -30]}>
        <a className="map-popup__link" href={point.href}>
          {point.title}
        </a>
        {point.label && <span className="map-popup__label">{point.label}</span>}
      </Popup>
    </Marker>
  )
}

export function ClusterMarker({
  cluster,
  zoom,
  highlighted,
}: {
  cluster: MapCluster
  zoom: number
  highlighted?: boolean
}) {
  const t = useTexts(uiTexts)
  const map = useMap()
  const { lat, lng, count } = cluster
  const icon = useMemo(() => clusterIcon(count, highlighted === true), [count, highlighted])
  const enlarge = () =>
    map.setView([lat, lng], zoom, { animate: !matchMedia('(prefers-reduced-motion: reduce)').matches })
  return (
    <Marker
      position={[lat, lng]}
      icon={icon}
      eventHandlers={{
        add: ({ target }) => name(target, t.mapCluster({ count })),
        click: enlarge,
        keypress: ({ originalEvent }) => {
          if (originalEvent.key === 'Enter') enlarge()
        },
      }}
    />
  )
}

/** A block on a point. */
export function pinIcon(className: string): L.DivIcon {
  const html =
    '<svg width="36" height="44" viewBox="0 0 36 44" aria-hidden="true" focusable="false"><path class="map-pin__shape" d="M6 2h24a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4h-6l-6 10-6-10H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z"/><path class="map-pin__block" d="M11 15h14v10H11Zm1.5-4h4.5v4h-4.5Zm6.5 0h4.5v4H19Z"/></svg>'
  return L.divIcon({ html, className, iconSize: [36, 44], iconAnchor: [18, 43] })
}

function clusterIcon(count: number, highlighted: boolean): L.DivIcon {
  const size = count < 10 ? 40 : count < 100 ? 46 : 54
  const shown = count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`
  return L.divIcon({
    html: `<span>${shown}</span>`,
    className: classes('map-cluster', highlighted && 'map-cluster--highlighted'),
    iconSize: [size, size],
  })
}

function name(marker: L.Marker, text: string) {
  marker.getElement()?.setAttribute('aria-label', text)
}

// A popup opened by keyboard would stand far away in the tab order.
function enterPopup(popup: L.Popup, marker: L.Marker, close: string) {
  marker.closeTooltip()
  // React fills the popup only after this event.
  setTimeout(() => {
    const element = popup.getElement()
    element?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', close)
    element?.querySelector<HTMLElement>('.map-popup__link')?.focus({ preventScroll: true })
  }, 50)
}

function leavePopup(popup: L.Popup, marker: L.Marker) {
  const held = popup.getElement()?.contains(document.activeElement)
  if (held) marker.getElement()?.focus({ preventScroll: true })
}

export function viewOf(map: L.Map): View {
  const bounds = map.getBounds().pad(0.1)
  return {
    box: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: Math.round(map.getZoom()),
  }
}
