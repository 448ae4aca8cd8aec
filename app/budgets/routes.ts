import type { RouteConfigEntry } from '@react-router/dev/routes'

export const budgetRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [],
  staff: [],
  bare: [],
}
