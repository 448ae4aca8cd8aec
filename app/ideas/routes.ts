import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const ideaRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [
    route('ideen', 'ideas/pages/list.tsx'),
    route('ideen/karte.json', 'ideas/pages/map-entries.ts'),
    route('ideen/:number', 'ideas/pages/idea.tsx'),
    route('ideen/:number/unterstuetzen', 'ideas/pages/support.tsx'),
    route('ideen/:number/zurueckziehen', 'ideas/pages/withdraw.tsx'),
  ],
  staff: [
    route('ideen', 'ideas/pages/triage.tsx'),
    route('ideen/:nummer', 'ideas/pages/triage-idea.tsx'),
    route('ideen/:nummer/zusammenlegen', 'ideas/pages/triage-merge.tsx'),
    route('ideen/:nummer/ausblenden', 'ideas/pages/triage-hide.tsx'),
  ],
}
