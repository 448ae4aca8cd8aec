import type { IncomingMessage } from 'node:http'
import { preferencesOf } from '../preferences.ts'
import type { Connection } from './connection.ts'

const longestAddress = 500

/** What a shared page depends on; null when the answer is this visitor's own: signed in, or with a notice to be shown once. */
export function shareKey(req: IncomingMessage, connection: Connection): string | null {
  const url = req.url!
  if (url.length > longestAddress || req.headers.authorization !== undefined) return null
  const look = lookOf(req.headers.cookie, req.headers['accept-language'])
  if (look === null) return null
  return `${look}${connection.secure ? 's' : ''}${connection.loopback ? 'l' : ''} ${connection.host}${url}`
}

const looks = new Map<string, string | null>()

// the same few headers come again and again
function lookOf(cookie: string | undefined, acceptLanguage: string | undefined): string | null {
  const said = `${acceptLanguage ?? ''}\n${cookie ?? ''}`
  const known = looks.get(said)
  if (known !== undefined) return known
  const { language, theme, notice, session } = preferencesOf(cookie, acceptLanguage)
  const look = notice === null && session === null ? `${language} ${theme} ` : null
  if (looks.size > 500) looks.clear()
  if (said.length < 500) looks.set(said, look)
  return look
}
