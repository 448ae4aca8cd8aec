import { index, type RouteConfigEntry, route } from '@react-router/dev/routes'

export const homeRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [],
  staff: [index('home/pages/todo.tsx'), route('bereiche', 'home/pages/areas-open.tsx')],
  bare: [route('darstellung', 'home/pages/display.ts'), route('gestaltung.css', 'home/pages/look.ts')],
}
