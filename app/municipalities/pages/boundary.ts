import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { boundaryJson } from '#app/municipalities/map.server.ts'
import type { Route } from './+types/boundary'

/** /grenze.json: the outline. The address carries the version of the settings, so browsers keep it for good. */
export async function loader({ context }: Route.LoaderArgs) {
  const json = await boundaryJson(currentMunicipality(context).id)
  if (json === null) throw data(null, { status: 404 })
  return new Response(json, {
    headers: { 'Content-Type': 'application/geo+json', 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
