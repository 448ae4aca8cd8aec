import type { IncomingHttpHeaders } from 'node:http'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Does another site try to have a visitor's browser write here? Browsers say where a request comes from (Sec-Fetch-Site; older ones: Origin),
 * and a page cannot forge it. Requests without either come from programs, which carry nobody's cookie by accident.
 */
export function isCrossSiteWrite(method: string, headers: IncomingHttpHeaders, host: string): boolean {
  if (harmless.has(method)) return false
  const site = headers['sec-fetch-site']
  // another municipality under the same domain is a stranger too: same-site is refused
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  return origin !== undefined && hostOf(origin) !== host
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
