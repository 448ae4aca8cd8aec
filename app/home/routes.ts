import { index, type RouteConfigEntry } from '@react-router/dev/routes'

export const homeRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [],
  staff: [index('home/pages/todo.tsx')],
  bare: [],
}
