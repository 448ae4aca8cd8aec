import { publicPage } from '#app/platform/cache.ts'
import { projectsGeoJson } from '../board-files.ts'
import { wholeBoard } from '../board-request.server.ts'
import type { Route } from './+types/board-geojson'

/** The projects of a choice that have a place, for maps. */
export async function loader({ context }: Route.LoaderArgs) {
  const { items, file } = await wholeBoard(context, true)
  return new Response(JSON.stringify(projectsGeoJson(items, file)), {
    headers: {
      ...publicPage,
      'Content-Type': 'application/geo+json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="vorhaben.geojson"',
    },
  })
}
