import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { becomePersona, isDemoVisit } from '#app/people/persona.server.ts'
import { isPersonaKey, personas, personaTexts } from '#app/people/personas.ts'
import { signedIn } from '#app/people/signed-in.server.ts'
import { currentConnection, currentLanguage } from '#app/platform/facts.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/become'

export function loader() {
  throw data(null, { status: 404 })
}

export async function action({ request, context }: Route.ActionArgs) {
  if (!isDemoVisit(currentConnection(context))) throw data(null, { status: 404 })
  const key = (await request.formData()).get('persona')
  if (!isPersonaKey(key)) throw data(null, { status: 404 })
  const person = await becomePersona(currentMunicipality(context).id, key)
  const persona = personas.find((one) => one.key === key)!
  const { welcome } = textsIn(personaTexts, currentLanguage(context))
  const to = persona.roles.length > 0 ? '/verwaltung' : '/'
  return await signedIn({ context, request }, person, to, welcome({ name: persona.displayName }))
}
