import { statusLooks } from '#app/ideas/idea.ts'
import { readFilter } from '#app/ideas/idea-filter.ts'
import { ideasOnMap } from '#app/ideas/map.server.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import type { MapEntry } from '#app/ui/map/map-types.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/map-entries'

export async function loader({ context }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  const { searchParams } = currentRequest(context).url
  const box = boxOf(searchParams)
  if (!box) return Response.json({ error: 'west, sued, ost, nord, zoom' }, { status: 400 })
  const names = textsIn(ideaTexts, currentLanguage(context)).status
  const found = await ideasOnMap(id, readFilter(searchParams, await areasOf(id)), box)
  const entries: MapEntry[] = found.map((entry) => {
    if ('count' in entry) return entry
    const { number, title, status, lat, lng } = entry
    return {
      id: String(number),
      title,
      href: `/ideen/${number}`,
      lat,
      lng,
      tone: statusLooks[status].tone,
      label: names[status],
    }
  })
  return Response.json(entries, { headers: publicPage })
}

function boxOf(params: URLSearchParams) {
  const number = (name: string) => Number(params.get(name) ?? Number.NaN)
  const box = {
    west: number('west'),
    south: number('sued'),
    east: number('ost'),
    north: number('nord'),
    zoom: number('zoom'),
  }
  const { west, south, east, north, zoom } = box
  const onEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90 && zoom >= 0 && zoom <= 22
  return onEarth && west < east && south < north ? box : null
}
