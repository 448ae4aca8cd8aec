import type { RouterContextProvider } from 'react-router'
import { knownMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { isDemoVisit } from '#app/people/persona.server.ts'
import { currentConnection, currentRequest } from '#app/platform/facts.server.ts'

/** What every page needs: kept small, as it is part of every page. Before a municipality is founded there is none. */
export function frameOf(context: Readonly<RouterContextProvider>) {
  const { language, theme, notice } = currentRequest(context)
  const municipality = knownMunicipality(context)
  if (!municipality) return { language, theme, notice: null, person: null, municipality: null, demo: false }
  const { name, kind, version, crestPhotoId, closed } = municipality
  const person = currentPerson(context)
  return {
    language,
    theme,
    notice,
    municipality: { name, kind, version, crestPhotoId, closed },
    // unread notices are counted by the root, where there is time to ask
    person: person && { displayName: person.displayName, roles: person.roles, unread: 0 },
    demo: isDemoVisit(currentConnection(context)),
  }
}

export type Frame = ReturnType<typeof frameOf>
