import { lazy, type ReactNode } from 'react'
import { useHydrated } from '../client-only.tsx'
import { FieldError } from '../forms/field.tsx'
import { useField } from '../forms/form-context.ts'
import { MapFrame } from './map-frame.tsx'
import type { MapArea } from './map-types.ts'

export type PlacePickerProps = MapArea & {
  label: string
  hint?: ReactNode
  /** names of the two hidden fields */
  latitudeName?: string
  longitudeName?: string
  defaultValue?: { lat: number; lng: number } | null
  /** what serves without JavaScript, such as a list of districts; stays below the map with it */
  children?: ReactNode
}

const PickerMap = lazy(() => import('./picker-map.client.tsx'))

/** Sets a place by click, tap, keyboard or position of the device; sends decimal degrees. */
export function PlacePicker(props: PlacePickerProps) {
  const { label, hint, latitudeName = 'latitude', longitudeName = 'longitude', defaultValue, children, ...area } = props
  const latitude = useField(latitudeName)
  const longitude = useField(longitudeName)
  const hydrated = useHydrated()
  const lat = latitude.value ?? defaultValue?.lat.toString() ?? ''
  const lng = longitude.value ?? defaultValue?.lng.toString() ?? ''
  const start = lat !== '' && lng !== '' ? { lat: Number(lat), lng: Number(lng) } : null
  return (
    <div className="place-picker">
      {hydrated ? (
        <div className="field" id={latitude.id} tabIndex={-1}>
          <p className="kern-label">{label}</p>
          {hint && <p className="kern-hint">{hint}</p>}
          <MapFrame height="normal">
            {() => <PickerMap {...area} label={label} start={start} names={[latitudeName, longitudeName]} />}
          </MapFrame>
          <FieldError id={latitude.id} error={latitude.error ?? longitude.error} />
        </div>
      ) : null}
      {children}
    </div>
  )
}
