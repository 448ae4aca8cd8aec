import { chronicleMark, remembered } from '#app/chronicle/remembered.server.ts'
import { rows } from '#app/platform/db.server.ts'
import type { MapCluster } from '#app/ui/map/map-types.ts'
import { countIdeas } from './counting.server.ts'
import type { ListedStatus } from './idea.ts'
import { filterKey, type IdeaFilter } from './idea-filter.ts'
import { selectionOf } from './selection.server.ts'

export type MapView = { west: number; south: number; east: number; north: number; zoom: number }
export type PlacedIdea = { number: number; title: string; status: ListedStatus; lat: number; lng: number }

type Group = { count: number; lat: number; lng: number; number: number }

/** from here on nothing is put together any more */
const closest = 18
const groupPixels = 80

/** What lies in view: single ideas, and groups where pins would overlap. The groups come from the database, however many ideas there are. */
export async function ideasOnMap(
  municipalityId: string,
  filter: IdeaFilter,
  view: MapView,
): Promise<(PlacedIdea | MapCluster)[]> {
  const mark = await chronicleMark(municipalityId)
  const box = snapped(view)
  const key = `map ${municipalityId} ${filterKey(filter)} ${Object.values(box).join(' ')}`
  return await remembered(mark, key, async () => {
    // how words are looked for depends on how many they find; without words nothing has to be counted
    const wording = filter.search ? (await countIdeas(municipalityId, filter, mark)).wording : 'exact'
    const selection = selectionOf(municipalityId, filter, wording)
    const groups = await groupsIn(selection, box)
    const single = groups.filter(({ count }) => count === 1)
    const clusters = groups.filter(({ count }) => count > 1).map(({ count, lat, lng }) => ({ count, lat, lng }))
    return [
      ...clusters,
      ...(await placed(
        municipalityId,
        single.map(({ number }) => number),
      )),
    ]
  })
}

/** Degrees one group is wide at a zoom; tall is less, as a degree of latitude is longer. */
function groupSize(zoom: number): { wide: number; tall: number } {
  if (zoom >= closest) return { wide: 1e-6, tall: 1e-6 }
  const wide = (360 / 2 ** zoom / 256) * groupPixels
  return { wide, tall: wide * 0.63 }
}

/** A little more than asked for, in fixed steps: neighbours who look at about the same part share the answer. */
function snapped({ west, south, east, north, zoom }: MapView): MapView {
  const whole = Math.max(0, Math.min(closest, Math.round(zoom)))
  const step = (360 / 2 ** whole / 256) * groupPixels * 4
  const down = (degrees: number) => Math.floor(degrees / step) * step
  const up = (degrees: number) => Math.ceil(degrees / step) * step
  return { west: down(west), south: down(south), east: up(east), north: up(north), zoom: whole }
}

function groupsIn(
  { where, values }: { where: string; values: unknown[] },
  { west, south, east, north, zoom }: MapView,
) {
  const { wide, tall } = groupSize(zoom)
  const n = values.length
  // `offset 0` keeps the planner from guessing how many groups there are by how many places there are
  return rows<Group>(
    `select count(*)::int, avg(latitude) as lat, avg(longitude) as lng, min(number) as number from (
      select floor(latitude / $${n + 1}::float8) * 1e8 + floor(longitude / $${n + 2}::float8) as cell, latitude, longitude, number
      from "Idea" where ${where} and latitude is not null
      and latitude between $${n + 3}::float8 and $${n + 4}::float8 and longitude between $${n + 5}::float8 and $${n + 6}::float8 offset 0
    ) placed group by cell order by 1 desc limit 1500`,
    [...values, tall, wide, south, north, west, east],
    { fresh: true },
  )
}

function placed(municipalityId: string, numbers: number[]): Promise<PlacedIdea[]> {
  if (numbers.length === 0) return Promise.resolve([])
  return rows<PlacedIdea>(
    `select number, title, status::text, latitude as lat, longitude as lng from "Idea"
     where "municipalityId" = $1 and number = any($2::int[]) order by number`,
    [municipalityId, numbers],
  )
}
