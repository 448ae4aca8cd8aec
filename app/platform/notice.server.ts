import { redirect } from 'react-router'
import { noticeCookie } from './preferences.ts'

/** After success: goes on to `to` (303) and has the frame say `text` there once. */
export function redirectWithNotice(to: string, text: string, headers: HeadersInit = {}): Response {
  const all = new Headers(headers)
  all.append('Set-Cookie', `${noticeCookie}=${encodeURIComponent(text)}; Path=/; Max-Age=60; SameSite=Lax; HttpOnly`)
  return redirect(to, { status: 303, headers: all })
}

/** Takes the notice back from the browser once it was shown. */
export function noticeShown(): string {
  return `${noticeCookie}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`
}

/** Where to go after signing in: paths of this site alone, whatever the address says. */
export function safeReturn(to: string | null | undefined, otherwise = '/'): string {
  // read as a browser reads it, which drops tabs and line ends: "/\t/evil.example" is another site
  const url = to?.startsWith('/') && URL.parse(to, here)
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return otherwise
  return url.pathname + url.search + url.hash
}

const here = 'http://here.invalid'
