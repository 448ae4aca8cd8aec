import type { RouteConfigEntry } from '@react-router/dev/routes'

export const peopleRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [],
  staff: [],
}
