import type { RouteConfigEntry } from '@react-router/dev/routes'

export const municipalityRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [],
  staff: [],
}
