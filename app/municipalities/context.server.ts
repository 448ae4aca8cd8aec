import { createContext, type RouterContextProvider } from 'react-router'
import type { Municipality } from './municipality.ts'

type Context = Readonly<RouterContextProvider>

const municipalityContext = createContext<Municipality | null>(null)

export function setMunicipality(context: Context, municipality: Municipality): void {
  context.set(municipalityContext, municipality)
}

/** The municipality whose host was asked. */
export function currentMunicipality(context: Context): Municipality {
  const municipality = knownMunicipality(context)
  if (!municipality) throw new Error('No municipality is known here')
  return municipality
}

/** The same, or null on the pages that found one. */
export function knownMunicipality(context: Context): Municipality | null {
  return context.get(municipalityContext)
}
