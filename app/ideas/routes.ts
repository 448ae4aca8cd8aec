import type { RouteConfigEntry } from '@react-router/dev/routes'

export const ideaRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [],
  staff: [],
}
