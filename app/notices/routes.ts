import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const noticesRoutes: Record<'citizens' | 'bare', RouteConfigEntry[]> = {
  citizens: [route('demo/postfach', 'notices/pages/postbox.tsx', [route(':mail', 'notices/pages/postbox-mail.tsx')])],
  bare: [route('demo/postfach/:mail/ansicht', 'notices/pages/postbox-view.ts')],
}
