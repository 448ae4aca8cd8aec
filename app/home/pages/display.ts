import { redirect } from 'react-router'
import * as z from 'zod'
import { safeReturn } from '#app/platform/notice.server.ts'
import { languageCookie, themeCookie } from '#app/platform/preferences.ts'
import type { Route } from './+types/display'

const choice = z.object({
  sprache: z.enum(['de', 'en']).optional().catch(undefined),
  darstellung: z.enum(['auto', 'light', 'dark']).optional().catch(undefined),
  weiter: z.string().optional().catch(undefined),
})

/** Remembers language and theme for a year; nothing else is told by these cookies. */
export async function action({ request }: Route.ActionArgs) {
  const chosen = choice.parse(Object.fromEntries(await request.formData()))
  const headers = new Headers()
  if (chosen.sprache) headers.append('Set-Cookie', kept(languageCookie, chosen.sprache))
  if (chosen.darstellung) headers.append('Set-Cookie', kept(themeCookie, chosen.darstellung))
  return redirect(safeReturn(chosen.weiter), { status: 303, headers })
}

export function loader() {
  return redirect('/')
}

function kept(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`
}
