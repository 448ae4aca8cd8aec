const name = 'entwurf'
const lifetimeSeconds = 30 * 86_400

// everywhere: whoever signs in finds what was begun before in the own account
const path = '/'

/** The token of the draft a browser is writing. */
export function draftToken(request: Request): string | null {
  return /(?:^|;\s*)entwurf=([\w-]{20,100})(?:;|$)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? null
}

export function draftCookie(token: string, secure: boolean): string {
  return `${name}=${token}; Path=${path}; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

export function draftCookieGone(): string {
  return `${name}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Lax`
}
