import { createContext, type RouterContextProvider } from 'react-router'
import type { Municipality } from './municipality.ts'

type Context = Readonly<RouterContextProvider>

const municipalityContext = createContext<Municipality>()

export function setMunicipality(context: Context, municipality: Municipality): void {
  context.set(municipalityContext, municipality)
}

/** The municipality whose host was asked. */
export function currentMunicipality(context: Context): Municipality {
  return context.get(municipalityContext)
}
