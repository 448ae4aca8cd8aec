import { redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { signedOut } from '#app/people/signed-in.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/sign-out'

export function loader() {
  return redirect('/')
}

export async function action({ context }: Route.ActionArgs) {
  const { done } = textsIn(accessTexts, currentLanguage(context)).signOut
  return await signedOut(context, currentMunicipality(context).id, '/', done)
}
