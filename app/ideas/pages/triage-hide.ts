import { data, redirect } from 'react-router'
import { ideaInBrief } from '#app/ideas/dossier.server.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { moderationRights } from '#app/moderation/capability.ts'
import { requireRight } from '#app/people/guards.server.ts'
import type { Route } from './+types/triage-hide'

/** There is one way to hide: a decision of moderation. Old links and bookmarks lead there. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const staff = requireRight(context, moderationRights.decide)
  const idea = await ideaInBrief(staff.municipalityId, numberInAddress(params.number))
  if (!idea) throw data(null, { status: 404 })
  return redirect(`/verwaltung/moderation/neu/idea/${idea.id}`)
}
