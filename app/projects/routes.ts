import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const projectRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [
    route('fortschritt', 'projects/pages/board.tsx'),
    route('fortschritt.csv', 'projects/pages/board-csv.ts'),
    route('fortschritt.geojson', 'projects/pages/board-geojson.ts'),
    route('fortschritt.atom', 'projects/pages/board-feed.ts'),
    route('vorhaben/:nummer', 'projects/pages/project.tsx'),
    route('vorhaben/:nummer.atom', 'projects/pages/project-feed.ts'),
    route('ideen/:nummer/wirkung', 'projects/pages/chain.tsx'),
  ],
  staff: [
    route('vorhaben', 'projects/pages/staff-list.tsx'),
    route('vorhaben/neu', 'projects/pages/staff-new.tsx'),
    route('vorhaben/:nummer', 'projects/pages/staff-project.tsx'),
    route('vorhaben/:nummer/bearbeiten', 'projects/pages/staff-edit.tsx'),
    route('vorhaben/:nummer/meldung/:meldung', 'projects/pages/staff-update.tsx'),
    route('vorhaben/:nummer/meldung/:meldung/vorschau', 'projects/pages/staff-preview.tsx'),
  ],
  // feeds, files and one-click links: answers without a frame
  bare: [],
}
