import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { ClusterMarker, type Highlighting, PointMarker, viewOf } from './map-markers.client.tsx'
import type { MapEntry } from './map-types.ts'
import { addressFor } from './source-address.ts'

/** Entries the server has put together for the part of the map in view; an older question is dropped for a newer one. */
export function RemoteEntries({ source, ...highlighting }: Highlighting & { source: string }) {
  const t = useTexts(uiTexts)
  const map = useMap()
  const [view, setView] = useState(() => viewOf(map))
  const [entries, setEntries] = useState<readonly MapEntry[]>([])
  const [failed, setFailed] = useState(false)
  useMapEvents({ moveend: () => setView(viewOf(map)) })

  useEffect(() => {
    const question = new AbortController()
    async function ask() {
      try {
        setEntries(await fetchEntries(addressFor(source, view), question.signal))
        setFailed(false)
      } catch {
        if (!question.signal.aborted) setFailed(true)
      }
    }
    void ask()
    return () => question.abort()
  }, [source, view])

  return (
    <>
      {entries.map((entry) =>
        'count' in entry ? (
          <ClusterMarker
            key={`${entry.lat} ${entry.lng} ${entry.count}`}
            cluster={entry}
            zoom={Math.min(18, view.zoom + 2)}
          />
        ) : (
          <PointMarker key={entry.id} point={entry} {...highlighting} />
        ),
      )}
      {failed && <output className="map__notice">{t.mapFailed}</output>}
    </>
  )
}

async function fetchEntries(address: string, signal: AbortSignal): Promise<MapEntry[]> {
  const response = await fetch(address, { signal, headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`map entries: ${response.status}`)
  const entries: MapEntry[] = await response.json()
  return entries
}
