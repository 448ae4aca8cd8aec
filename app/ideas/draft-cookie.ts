const name = 'entwurf'
const lifetimeSeconds = 30 * 86_400

/** The token of the draft a browser is writing; it comes along only on the pages of submitting. */
export function draftToken(request: Request): string | null {
  return /(?:^|;\s*)entwurf=([\w-]{20,100})(?:;|$)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? null
}

export function draftCookie(token: string, secure: boolean): string {
  return `${name}=${token}; Path=/ideen/neu; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

export function draftCookieGone(): string {
  return `${name}=; Path=/ideen/neu; Max-Age=0; HttpOnly; SameSite=Lax`
}
