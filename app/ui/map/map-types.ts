import type { Geometry } from 'geojson'
import type { Tone } from '../status.tsx'

export type Tiles = { url: string; attribution: string }

export type MapPoint = {
  id: string
  title: string
  href: string
  lat: number
  lng: number
  tone?: Tone
  /** one short line under the title: status or district */
  label?: string
}

export type MapCluster = { lat: number; lng: number; count: number }

export type MapEntry = MapPoint | MapCluster

export type Centre = { lat: number; lng: number }

export type MapArea = {
  /** outline of the municipality; drawn beneath, so the map says where it is even without tiles */
  boundary?: Geometry | null
  /** address of the outline, where it is too large to be part of the page */
  boundarySource?: string
  center: Centre
  zoom: number
  tiles: Tiles | null
}

export type PointMapProps = MapArea & {
  /** accessible name of the map */
  label?: string
  points?: readonly MapPoint[]
  /** address with {west} {south} {east} {north} {zoom} that answers with `MapEntry[]` */
  clusterSource?: string
  highlightedId?: string | null
  /** a pin is hovered or focused, null when it is left */
  onHighlight?: (id: string | null) => void
  /** what is in view at the start instead of `center` and `zoom` */
  fit?: 'boundary' | 'points'
  height?: 'small' | 'normal' | 'tall'
}
