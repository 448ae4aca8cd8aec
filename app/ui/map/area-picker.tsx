import type { Position } from 'geojson'
import { lazy, useState } from 'react'
import { Button } from '../button.tsx'
import { useHydrated } from '../client-only.tsx'
import { FieldError } from '../forms/field.tsx'
import { useField } from '../forms/form-context.ts'
import { TextArea } from '../forms/text-area.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { MapFrame } from './map-frame.tsx'
import type { Centre, MapArea } from './map-types.ts'

export type AreaPickerProps = MapArea & { name: string; label: string }

const PickerMap = lazy(() => import('./area-map.client.tsx'))

/** Draws an area corner by corner, by click, tap or keyboard; sends it as GeoJSON. Without JavaScript the GeoJSON itself is the field. */
export function AreaPicker({ name, label, ...area }: AreaPickerProps) {
  const t = useTexts(uiTexts)
  const hydrated = useHydrated()
  const { id, error, value } = useField(name)
  const [corners, setCorners] = useState<Centre[]>(() => cornersOf(value ?? ''))
  if (!hydrated) return <TextArea name={name} label={label} hint={t.areaText} rows={4} optional />
  const without = (index: number) => setCorners(corners.filter((_, n) => n !== index))
  return (
    <fieldset className="place-picker__field" id={id} tabIndex={-1}>
      <legend className="place-picker__label">{label}</legend>
      <p className="place-picker__hint">{t.areaHelp}</p>
      <MapFrame height="normal">
        {() => (
          <PickerMap
            {...area}
            label={label}
            corners={corners}
            onCorner={(corner) => setCorners((before) => [...before, corner])}
            onMove={(index, corner) => setCorners((before) => before.map((one, n) => (n === index ? corner : one)))}
          />
        )}
      </MapFrame>
      <div className="place-picker__bar">
        {corners.length > 0 ? (
          <>
            <Button variant="secondary" size="small" icon="undo" onClick={() => without(corners.length - 1)}>
              {t.areaUndo}
            </Button>
            <Button variant="tertiary" size="small" icon="close" onClick={() => setCorners([])}>
              {t.areaClear}
            </Button>
          </>
        ) : null}
        <output className="place-picker__note">{t.areaCorners({ count: corners.length })}</output>
      </div>
      {corners.length > 0 ? (
        <ol className="area-corners">
          {corners.map((corner, index) => (
            <li key={`${index} ${corner.lat} ${corner.lng}`}>
              {corner.lat.toFixed(5)}, {corner.lng.toFixed(5)}{' '}
              <Button
                variant="tertiary"
                size="small"
                aria-label={t.areaRemoveCorner({ number: index + 1 })}
                onClick={() => without(index)}
              >
                {t.remove}
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <FieldError id={id} error={error} />
      <input type="hidden" name={name} value={corners.length > 0 ? geoJson(corners) : ''} />
    </fieldset>
  )
}

function cornersOf(text: string): Centre[] {
  try {
    const { coordinates } = JSON.parse(text) as { coordinates: Position[][] }
    const ring = coordinates[0]!.slice(0, -1)
    return ring.map(([lng, lat]) => ({ lat: lat!, lng: lng! }))
  } catch {
    return []
  }
}

function geoJson(corners: Centre[]): string {
  const ring = [...corners, corners[0]!].map(({ lat, lng }) => [lng, lat])
  return JSON.stringify({ type: 'Polygon', coordinates: [ring] })
}
