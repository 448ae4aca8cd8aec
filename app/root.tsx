import './ui/ui.css'
import './home/ui/frames.css'
import { data, Links, Meta, type MiddlewareFunction, Outlet, Scripts, ScrollRestoration } from 'react-router'
import { useFocusOnNavigation } from '#app/ui/use-focus-on-navigation.ts'
import type { Route } from './+types/root'
import { capabilities } from './capabilities.ts'
import { frameOf } from './home/frame.server.ts'
import { ErrorPage } from './home/ui/error-page.tsx'
import { useFrame } from './home/ui/use-frame.ts'
import { knownMunicipality, setMunicipality } from './municipalities/context.server.ts'
import { isFounded, municipalityByHost } from './municipalities/tenant.server.ts'
import { countUnread, unreadInSql } from './notices/listing.server.ts'
import { isClosed } from './people/capability-manifest.ts'
import { currentPerson, setPerson } from './people/guards.server.ts'
import { personOfSession } from './people/session.server.ts'
import { currentConnection, currentRequest, setRequest } from './platform/facts.server.ts'
import { noticeShown } from './platform/notice.server.ts'
import { preferencesOf } from './platform/preferences.ts'
import { useNonce } from './ui/nonce.ts'
import { LanguageProvider } from './ui/use-texts.ts'

const readRequest: MiddlewareFunction<Response> = async ({ request, context, pattern, url }) => {
  const connection = currentConnection(context)
  connection.route = pattern
  const { headers } = request
  const preferences = preferencesOf(headers.get('cookie'), headers.get('accept-language'), connection.secure)
  setRequest(context, { ...preferences, url, sends: request.method === 'POST' })
}

const findMunicipality: MiddlewareFunction<Response> = async ({ context }) => {
  const { url } = currentRequest(context)
  // whoever founds a municipality is in none yet
  if (url.pathname.startsWith('/einrichten/')) return
  const municipality = await municipalityByHost(url.hostname)
  if (municipality) {
    currentConnection(context).municipalityId = municipality.id
    return setMunicipality(context, municipality)
  }
  const founded = await isFounded()
  throw data({ cause: founded ? 'noMunicipality' : 'notFounded' }, { status: founded ? 404 : 503 })
}

const findPerson: MiddlewareFunction<Response> = async ({ context }) => {
  const { session } = currentRequest(context)
  const municipality = knownMunicipality(context)
  if (session && municipality) setPerson(context, await personOfSession(municipality.id, session, unreadInSql))
}

/** A capability that is switched off answers like a page that does not exist: its pages as well as its files, feeds and calendars. */
const refuseClosed: MiddlewareFunction<Response> = async ({ context, pattern }) => {
  const municipality = knownMunicipality(context)
  // the pattern, not the address: "/Ideen" and "/%69deen" are the same page
  if (municipality && isClosed(capabilities, municipality.closed, pattern))
    throw data({ frame: frameOf(context) }, { status: 404 })
}

export const middleware: Route.MiddlewareFunction[] = [readRequest, findMunicipality, findPerson, refuseClosed]

export async function loader({ context }: Route.LoaderArgs) {
  const frame = frameOf(context)
  const person = currentPerson(context)
  // whatever was sent may have changed it since the session was looked up
  if (frame.person && person)
    frame.person.unread = currentRequest(context).sends ? await countUnread(person) : (person.unread ?? 0)
  return frame.notice ? data(frame, { headers: { 'Set-Cookie': noticeShown() } }) : frame
}

export function Layout({ children }: { children: React.ReactNode }) {
  const frame = useFrame()
  const nonce = useNonce()
  const language = frame?.language ?? 'de'
  const theme = frame?.theme ?? 'auto'
  return (
    <html lang={language} data-kern-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {frame?.municipality ? (
          <link rel="stylesheet" href={`/gestaltung.css?v=${frame.municipality.version}`} />
        ) : null}
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language}>{children}</LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  useFocusOnNavigation()
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />
}
