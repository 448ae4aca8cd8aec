import { similarIdeas } from '#app/ideas/similar.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import type { Route } from './+types/similar'

/** Asked while a title is being typed. */
export async function loader({ context }: Route.LoaderArgs) {
  const title = currentRequest(context).url.searchParams.get('titel') ?? ''
  return Response.json(await similarIdeas(currentMunicipality(context).id, title))
}
