import type { RouteConfigEntry } from '@react-router/dev/routes'

export const photoRoutes: Record<'bare', RouteConfigEntry[]> = { bare: [] }
