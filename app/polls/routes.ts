import type { RouteConfigEntry } from '@react-router/dev/routes'

export const pollRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [],
  staff: [],
  bare: [],
}
