import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const noticesRoutes: Record<'citizens' | 'bare', RouteConfigEntry[]> = {
  citizens: [
    route('abbestellen/:key/:was', 'notices/pages/unsubscribe.tsx'),
    route('demo/postfach', 'notices/pages/postbox.tsx', [route(':mail', 'notices/pages/postbox-mail.tsx')]),
  ],
  bare: [
    route('folgen', 'notices/pages/follow.ts'),
    route('demo/postfach/:mail/ansicht', 'notices/pages/postbox-view.ts'),
  ],
}
