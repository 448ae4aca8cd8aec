import type { MapArea } from './map-types.ts'

export default function PickerMap(
  props: MapArea & { label: string; start: { lat: number; lng: number } | null; names: readonly [string, string] },
) {
  return <p>{props.label}</p>
}
