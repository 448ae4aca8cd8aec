import { Icon } from '#app/ui/icon.tsx'

/** Keeps the room of a map; the words are for those without JavaScript alone. */
export function MapWaiting({ text }: { text: string }) {
  return (
    <div className="map-frame__waiting">
      <Icon name="map" size={32} />
      <noscript>{text}</noscript>
    </div>
  )
}
