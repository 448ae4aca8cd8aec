import type { RouteConfigEntry } from '@react-router/dev/routes'

export const moderationRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = { citizens: [], staff: [] }
