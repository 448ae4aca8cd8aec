import type { RouterContextProvider } from 'react-router'
import { currentConnection, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { sessionCookie } from '#app/platform/preferences.ts'
import { deviceName } from './device.ts'
import { closeSession, openSession } from './session.server.ts'

type Context = Readonly<RouterContextProvider>

// as long as browsers allow: the session itself decides in the database when it ends
const cookieDays = 400

/** Signs this browser in and goes on to `to`; a session it had before ends. */
export async function signedIn(
  { context, request }: { context: Context; request: Request },
  person: { municipalityId: string; id: string },
  to: string,
  text: string,
): Promise<Response> {
  const before = currentRequest(context).session
  if (before) await closeSession(person.municipalityId, before)
  const { token } = await openSession(person, deviceName(request.headers.get('user-agent')))
  return redirectWithNotice(to, text, { 'Set-Cookie': cookie(context, token, cookieDays * 86_400) })
}

/**
 * Signs this browser out and goes on to `to`. On a computer others use, too, nothing typed stays behind: pages keep unsent text in the
 * browser's storage, which goes with the session. A session that runs out leaves it.
 */
export async function signedOut(context: Context, municipalityId: string, to: string, text: string): Promise<Response> {
  const { session } = currentRequest(context)
  if (session) await closeSession(municipalityId, session)
  return redirectWithNotice(to, text, { 'Set-Cookie': cookie(context, '', 0), 'Clear-Site-Data': '"storage"' })
}

function cookie(context: Context, token: string, maxAge: number): string {
  const { secure } = currentConnection(context)
  const attributes = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return `${sessionCookie(secure)}=${token}; ${attributes}`
}
