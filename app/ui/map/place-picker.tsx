import { lazy, type ReactNode, useState } from 'react'
import { Button } from '../button.tsx'
import { useHydrated } from '../client-only.tsx'
import { FieldError, OptionalMark } from '../forms/field.tsx'
import { useField } from '../forms/form-context.ts'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { knownBoundary } from './boundary.ts'
import { isInside } from './inside.ts'
import { MapFrame } from './map-frame.tsx'
import type { Centre, MapArea } from './map-types.ts'

export type PlacePickerProps = MapArea & {
  label: string
  hint?: ReactNode
  optional?: boolean
  /** names of the two hidden fields */
  latitudeName?: string
  longitudeName?: string
  defaultValue?: Centre | null
  onPlace?: (place: Centre | null) => void
  /** what serves without JavaScript, such as a list of districts; stands below the map with it */
  children?: ReactNode
}

type Note =
  | 'placeNone'
  | 'placeSet'
  | 'placeOutside'
  | 'placeRemoved'
  | 'placeSearching'
  | 'placeDenied'
  | 'placeUnavailable'

const PickerMap = lazy(() => import('./picker-map.client.tsx'))

/** Sets a place by click, tap, keyboard or position of the device; sends decimal degrees. */
export function PlacePicker(props: PlacePickerProps) {
  const { label, hint, optional, latitudeName = 'latitude', longitudeName = 'longitude', ...others } = props
  const { defaultValue, onPlace, children, ...area } = others
  const t = useTexts(uiTexts)
  const hydrated = useHydrated()
  const latitude = useField(latitudeName)
  const longitude = useField(longitudeName)
  const [place, setPlace] = useState(() => placeOf(latitude.value, longitude.value) ?? defaultValue ?? null)
  const [note, setNote] = useState<Note>(place ? 'placeSet' : 'placeNone')

  function choose(chosen: Centre | null) {
    const boundary = knownBoundary(area)
    const outside = chosen && boundary && !isInside(chosen, boundary)
    setPlace(chosen)
    setNote(chosen ? (outside ? 'placeOutside' : 'placeSet') : 'placeRemoved')
    onPlace?.(chosen)
  }

  function locate() {
    setNote('placeSearching')
    if (!('geolocation' in navigator)) return setNote('placeUnavailable')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => choose({ lat: Number(coords.latitude.toFixed(6)), lng: Number(coords.longitude.toFixed(6)) }),
      (error) => setNote(error.code === error.PERMISSION_DENIED ? 'placeDenied' : 'placeUnavailable'),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    )
  }

  if (!hydrated) return children
  return (
    <div className="place-picker">
      <fieldset className="place-picker__field" id={latitude.id} tabIndex={-1}>
        <legend className="place-picker__label">
          {label} {optional && <OptionalMark />}
        </legend>
        <p className="place-picker__hint">{hint ?? t.placeHelp}</p>
        <MapFrame height="normal">
          {() => <PickerMap {...area} label={t.placeLabel} place={place} onPlace={choose} />}
        </MapFrame>
        <div className="place-picker__bar">
          <Button variant="secondary" size="small" icon="position" onClick={locate}>
            {t.placeMine}
          </Button>
          {place && (
            <Button variant="tertiary" size="small" icon="close" onClick={() => choose(null)}>
              {t.placeRemove}
            </Button>
          )}
          <output className="place-picker__note">{t[note]}</output>
        </div>
        <FieldError id={latitude.id} error={latitude.error ?? longitude.error} />
        <input type="hidden" name={latitudeName} value={place?.lat ?? ''} />
        <input type="hidden" name={longitudeName} value={place?.lng ?? ''} />
      </fieldset>
      {children}
    </div>
  )
}

function placeOf(lat: string | undefined, lng: string | undefined): Centre | null {
  if (!lat || !lng) return null
  const place = { lat: Number(lat), lng: Number(lng) }
  return Math.abs(place.lat) <= 85 && Math.abs(place.lng) <= 180 ? place : null
}
