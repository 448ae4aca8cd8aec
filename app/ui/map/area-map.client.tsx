import type L from 'leaflet'
import { use, useMemo, useState } from 'react'
import { Marker, Polygon, useMap, useMapEvents } from 'react-leaflet'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { boundaryFrom } from './boundary.ts'
import { boundsOf, MapBase } from './map-base.client.tsx'
import { pinIcon } from './map-markers.client.tsx'
import type { Centre, MapArea } from './map-types.ts'

type AreaMapProps = MapArea & {
  label: string
  corners: Centre[]
  onCorner: (corner: Centre) => void
  onMove: (index: number, corner: Centre) => void
}

export default function AreaMap({ label, corners, onCorner, onMove, ...where }: AreaMapProps) {
  const t = useTexts(uiTexts)
  const fetched = use(boundaryFrom(where))
  const area = { ...where, boundary: where.boundary ?? fetched }
  const [bounds] = useState(() => boundsOf(drawn(corners) ?? area.boundary))
  return (
    <MapBase {...area} label={label} help={t.areaHelp} bounds={bounds}>
      <Corners corners={corners} onCorner={onCorner} onMove={onMove} />
    </MapBase>
  )
}

function Corners({ corners, onCorner, onMove }: Pick<AreaMapProps, 'corners' | 'onCorner' | 'onMove'>) {
  const t = useTexts(uiTexts)
  const map = useMap()
  const icon = useMemo(() => pinIcon('map-pin map-pin--highlighted'), [])
  useMapEvents({
    click: ({ latlng }) => onCorner(rounded(latlng)),
    keypress: ({ originalEvent }) => {
      if (originalEvent.key === 'Enter' && originalEvent.target === map.getContainer())
        onCorner(rounded(map.getCenter()))
    },
  })
  return (
    <>
      <span className="map__crosshair" aria-hidden />
      {corners.length > 1 ? <Polygon interactive={false} positions={corners} className="map__drawn" /> : null}
      {corners.map((corner, index) => (
        <Marker
          key={`${index} ${corners.length}`}
          position={corner}
          icon={icon}
          draggable
          keyboard={false}
          alt={t.areaCorner({ number: index + 1 })}
          eventHandlers={{ dragend: ({ target }) => onMove(index, rounded((target as L.Marker).getLatLng())) }}
        />
      ))}
    </>
  )
}

function drawn(corners: Centre[]): MapArea['boundary'] {
  return corners.length < 3 ? null : { type: 'Polygon', coordinates: [corners.map(({ lat, lng }) => [lng, lat])] }
}

function rounded({ lat, lng }: Centre): Centre {
  return { lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) }
}
