import 'leaflet/dist/leaflet.css'
import { MapContainer, TileLayer } from 'react-leaflet'
import type { PointMapProps } from './map-types.ts'

export default function LeafletMap({ center, zoom, tiles }: PointMapProps) {
  return (
    <MapContainer center={center} zoom={zoom} className="map" scrollWheelZoom={false}>
      {tiles && <TileLayer url={tiles.url} attribution={tiles.attribution} />}
    </MapContainer>
  )
}
