import { redirect } from 'react-router'
import { draftCookieGone, draftToken } from '#app/ideas/draft-cookie.ts'
import { adoptDraft } from '#app/ideas/own-drafts.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { signedOut } from '#app/people/signed-in.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/sign-out'

export function loader() {
  return redirect('/')
}

/** On a computer others use, too, nothing of the person is left behind: the draft of an idea goes from the browser into the account. */
export async function action({ context, request }: Route.ActionArgs) {
  const { done } = textsIn(accessTexts, currentLanguage(context)).signOut
  await adoptDraft(currentPerson(context), draftToken(request))
  const response = await signedOut(context, currentMunicipality(context).id, '/', done)
  response.headers.append('Set-Cookie', draftCookieGone())
  // what was typed and not sent yet waits on the device
  response.headers.set('Clear-Site-Data', '"storage"')
  return response
}
