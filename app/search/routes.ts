import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const searchRoutes: Record<'citizens', RouteConfigEntry[]> = {
  citizens: [route('suche', 'search/pages/search.tsx')],
}
