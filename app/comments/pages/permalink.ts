import { redirect } from 'react-router'
import { requireComment } from '#app/comments/found.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import type { Route } from './+types/permalink'

/** The link to a comment: to the page of its subject, to that place in the thread. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { comment, facts } = await requireComment(
    currentMunicipality(context).id,
    params.id,
    currentPerson(context)?.id ?? null,
  )
  return redirect(`${facts.path}?beitrag=${comment.id}#beitrag-${comment.id}`)
}
