import type { RouteConfigEntry } from '@react-router/dev/routes'

export const projectRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [],
  staff: [],
}
