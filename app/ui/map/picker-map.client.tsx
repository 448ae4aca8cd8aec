import type L from 'leaflet'
import { use, useEffect, useMemo, useState } from 'react'
import { Marker, useMap, useMapEvents } from 'react-leaflet'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { boundaryFrom } from './boundary.ts'
import { boundsOf, MapBase } from './map-base.client.tsx'
import { pinIcon } from './map-markers.client.tsx'
import type { Centre, MapArea } from './map-types.ts'

type PickerMapProps = MapArea & { label: string; place: Centre | null; onPlace: (place: Centre) => void }

export default function PickerMap({ label, place, onPlace, ...where }: PickerMapProps) {
  const t = useTexts(uiTexts)
  const fetched = use(boundaryFrom(where))
  const area = { ...where, boundary: where.boundary ?? fetched }
  const [bounds] = useState(() => (place ? null : boundsOf(area.boundary)))
  const view = place ? { center: place, zoom: Math.max(area.zoom, 15) } : area
  return (
    <MapBase {...area} {...view} label={label} help={t.placeHelp} bounds={bounds}>
      <Picking place={place} onPlace={onPlace} />
    </MapBase>
  )
}

function Picking({ place, onPlace }: Pick<PickerMapProps, 'place' | 'onPlace'>) {
  const t = useTexts(uiTexts)
  const map = useMap()
  const icon = useMemo(() => pinIcon('map-pin map-pin--highlighted'), [])
  useMapEvents({
    click: ({ latlng }) => onPlace(rounded(latlng)),
    keypress: ({ originalEvent }) => {
      if (originalEvent.key === 'Enter' && originalEvent.target === map.getContainer())
        onPlace(rounded(map.getCenter()))
    },
  })
  // A place set from outside, such as the position of the device, must come into view.
  useEffect(() => {
    if (place && !map.getBounds().pad(-0.1).contains(place)) map.setView(place, Math.max(map.getZoom(), 15))
  }, [map, place])

  return (
    <>
      <span className="map__crosshair" aria-hidden />
      {place && (
        <Marker
          position={place}
          icon={icon}
          draggable
          alt={t.placePin}
          eventHandlers={{
            add: ({ target }) => (target as L.Marker).getElement()?.setAttribute('aria-label', t.placePin),
            dragend: ({ target }) => onPlace(rounded((target as L.Marker).getLatLng())),
          }}
        />
      )}
    </>
  )
}

// Six digits are a tenth of a metre.
function rounded({ lat, lng }: Centre): Centre {
  return { lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) }
}
