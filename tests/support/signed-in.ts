import { openSession } from '#app/people/session.server.ts'
import { sessionCookie } from '#app/platform/preferences.ts'

/** The Cookie header of a signed-in browser. */
export async function cookieOf(person: { municipalityId: string; id: string }): Promise<string> {
  const { token } = await openSession(person, 'Test')
  return `${sessionCookie(false)}=${token}`
}
