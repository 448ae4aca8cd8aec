import type { Language } from '#app/ui/texts.ts'

export type Theme = 'auto' | 'light' | 'dark'
export type Preferences = { language: Language; theme: Theme; notice: string | null; session: string | null }

export const languageCookie = 'sprache'
export const themeCookie = 'darstellung'
export const noticeCookie = 'hinweis'
/** behind TLS the browser keeps the session cookie to this very host */
export function sessionCookie(secure: boolean): string {
  return secure ? '__Host-sitzung' : 'sitzung'
}

/**
 * What a request says about how and for whom a page is made; the key of cached pages uses the same function. Over TLS (`secure`) only the
 * cookie that is kept to this very host counts: the other one can be planted by any site under the same domain.
 */
export function preferencesOf(
  cookieHeader: string | null | undefined,
  acceptLanguage: string | null | undefined,
  secure = false,
): Preferences {
  const cookies = parseCookies(cookieHeader ?? '')
  const theme = cookies.get(themeCookie)
  return {
    language: languageOf(cookies.get(languageCookie), acceptLanguage ?? ''),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    notice: cookies.get(noticeCookie) ?? null,
    session: cookies.get(sessionCookie(true)) ?? (secure ? null : (cookies.get(sessionCookie(false)) ?? null)),
  }
}

function languageOf(chosen: string | undefined, acceptLanguage: string): Language {
  if (chosen === 'de' || chosen === 'en') return chosen
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=')
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ language, quality }) => quality > 0 && (language === 'de' || language === 'en'))
    .toSorted((a, b) => b.quality - a.quality)
  return wanted[0]?.language === 'en' ? 'en' : 'de'
}

function parseCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0) cookies.set(part.slice(0, at).trim(), decode(part.slice(at + 1).trim()))
  }
  return cookies
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
