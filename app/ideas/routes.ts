import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const ideaRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [route('ideen', 'ideas/pages/list.tsx'), route('ideen/karte.json', 'ideas/pages/map-entries.ts')],
  staff: [],
}
