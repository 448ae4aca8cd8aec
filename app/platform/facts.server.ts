import { createContext, type RouterContextProvider } from 'react-router'
import type { Language } from '#app/ui/texts.ts'
import { newId } from './id.ts'
import type { Preferences } from './preferences.ts'

/** What the HTTP server knows about a request beyond the request itself. */
export type ConnectionFacts = {
  /** allows the inline scripts of this one page */
  nonce: string
  /** address of the visitor, for rate limits alone: neither stored nor logged */
  ip: string
  secure: boolean
  /** the visitor sits at this very machine: the only place where demo personas may be taken on */
  loopback: boolean
  /** shown on error pages, stands in the log */
  reference: string
  /** whose page is answered, told by the application: thrown away with the municipality's other pages */
  municipalityId: string | null
  /** pattern of the address for the log, told by the application */
  route: string | null
  /** takes the bytes of rendered pages, so that they need not go through the stream of a Response; null: nobody is there to take them */
  pages: WeakMap<Response, Uint8Array[]> | null
}

export type RequestFacts = Preferences & {
  url: URL
  /** a form was sent: whoever refuses it says what became of what was typed */
  sends: boolean
}
type Context = Readonly<RouterContextProvider>

// without our server in front (development, tests) the visitor is the developer
const connectionContext = createContext<ConnectionFacts>({
  nonce: '',
  ip: '127.0.0.1',
  secure: false,
  loopback: true,
  reference: newId(),
  municipalityId: null,
  route: null,
  pages: null,
})
const requestContext = createContext<RequestFacts>()

export function setConnection(context: RouterContextProvider, facts: ConnectionFacts): void {
  context.set(connectionContext, facts)
}

export function setRequest(context: Context, facts: RequestFacts): void {
  context.set(requestContext, facts)
}

export function currentConnection(context: Context): ConnectionFacts {
  return context.get(connectionContext)
}

export function currentRequest(context: Context): RequestFacts {
  return context.get(requestContext)
}

export function currentLanguage(context: Context): Language {
  return context.get(requestContext).language
}
