import type { IncomingMessage } from 'node:http'
import { preferencesOf } from '../preferences.ts'

const longestAddress = 500

/**
 * What a shared page depends on: host, address, language, theme, and `extra`. Null when the answer is this visitor's own: signed in, or with a
 * notice to be shown once. Runs for every request, so it does little: the host is checked by whoever makes the page.
 */
export function shareKey(req: IncomingMessage, host: string, extra: string): string | null {
  const { headers } = req
  const url = req.url!
  if (url.length > longestAddress || headers.authorization !== undefined) return null
  const look = lookOf(headers.cookie, headers['accept-language'] ?? '')
  return look === null ? null : `${look}${extra}${host}${url}`
}

const looksWithoutCookie = new Map<string, string>()

// the same few language headers come again and again
function lookOf(cookie: string | undefined, acceptLanguage: string): string | null {
  if (cookie !== undefined) return readLook(cookie, acceptLanguage)
  const known = looksWithoutCookie.get(acceptLanguage)
  if (known !== undefined) return known
  const look = readLook('', acceptLanguage)!
  if (looksWithoutCookie.size > 500) looksWithoutCookie.clear()
  looksWithoutCookie.set(acceptLanguage, look)
  return look
}

function readLook(cookie: string, acceptLanguage: string): string | null {
  const { language, theme, notice, session } = preferencesOf(cookie, acceptLanguage)
  return notice === null && session === null ? `${language} ${theme} ` : null
}
