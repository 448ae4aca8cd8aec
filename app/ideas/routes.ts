import { index, type RouteConfigEntry, route } from '@react-router/dev/routes'

export const ideaRoutes: Record<'citizens' | 'staff' | 'inProcess', RouteConfigEntry[]> = {
  inProcess: [index('ideas/pages/process-ideas.tsx')],
  citizens: [
    route('ideen', 'ideas/pages/list.tsx'),
    route('ideen/karte.json', 'ideas/pages/map-entries.ts'),
    route('ideen.csv', 'ideas/pages/file.ts', { id: 'ideas-csv' }),
    route('ideen.geojson', 'ideas/pages/file.ts', { id: 'ideas-geojson' }),
    route('ideen.atom', 'ideas/pages/feed.ts'),
    route('ideen/aehnliche', 'ideas/pages/similar.ts'),
    route('ideen/neu', 'ideas/pages/new-what.tsx'),
    route('ideen/neu/ort', 'ideas/pages/new-where.tsx'),
    route('ideen/neu/foto', 'ideas/pages/new-photo.tsx'),
    route('ideen/:number', 'ideas/pages/idea.tsx'),
    route('ideen/:number/danke', 'ideas/pages/thanks.tsx'),
    route('ideen/:number/unterstuetzen', 'ideas/pages/support.tsx'),
    route('ideen/:number/zurueckziehen', 'ideas/pages/withdraw.tsx'),
    route('ideen/:number/bearbeiten', 'ideas/pages/revise.tsx'),
    route('ideen/:number/versionen', 'ideas/pages/versions.tsx'),
    route('ideen/:number/vorschlagen', 'ideas/pages/propose.tsx'),
    route('ideen/:number/vorschlaege/:id', 'ideas/pages/amendment.tsx'),
    route('ideen/:number/mitschreiben', 'ideas/pages/coauthors.tsx'),
    route('ideen/:number/mitschreiben/:token', 'ideas/pages/join.tsx'),
    route('ideen/entwurf/:id', 'ideas/pages/draft.tsx'),
  ],
  staff: [
    route('ideen', 'ideas/pages/triage.tsx'),
    route('ideen/:number', 'ideas/pages/triage-idea.tsx'),
    route('ideen/:number/zusammenlegen', 'ideas/pages/triage-merge.tsx'),
    route('ideen/:number/ausblenden', 'ideas/pages/triage-hide.ts'),
  ],
}
