import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const commentRoutes: Record<'citizens' | 'bare', RouteConfigEntry[]> = {
  citizens: [
    route('beitraege/neu', 'comments/pages/write.tsx'),
    route('beitraege/:id/bearbeiten', 'comments/pages/edit.tsx'),
    route('beitraege/:id/zurueckziehen', 'comments/pages/withdraw.tsx'),
    route('beitraege/:id/verlauf', 'comments/pages/history.tsx'),
    route('beitraege/:id/hilfreich', 'comments/pages/helpful.tsx'),
  ],
  // the stream of news is answered before the router: app/comments/live.server.ts
  bare: [route('beitraege/mehr', 'comments/pages/more.ts'), route('beitraege/:id', 'comments/pages/permalink.ts')],
}
