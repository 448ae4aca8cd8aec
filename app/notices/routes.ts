import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const noticesRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [
    route('mitteilungen', 'notices/pages/notices.tsx'),
    route('mitteilungen/einstellungen', 'notices/pages/settings.tsx'),
    route('mitteilungen/ort', 'notices/pages/place.tsx'),
    route('abbestellen/:key/:was', 'notices/pages/unsubscribe.tsx'),
    route('demo/postfach', 'notices/pages/postbox.tsx', [route(':mail', 'notices/pages/postbox-mail.tsx')]),
  ],
  staff: [
    route('rundbriefe', 'notices/pages/newsletters.tsx'),
    route('rundbriefe/neu', 'notices/pages/newsletter-new.tsx'),
    route('rundbriefe/:id', 'notices/pages/newsletter.tsx'),
  ],
  // buttons and links that lead on, without a frame
  bare: [
    route('folgen', 'notices/pages/follow.ts'),
    route('post/rueckmeldung', 'notices/pages/bounce.ts'),
    route('mitteilungen/:id', 'notices/pages/notice.ts'),
    route('demo/postfach/:mail/ansicht', 'notices/pages/postbox-view.ts'),
  ],
}
