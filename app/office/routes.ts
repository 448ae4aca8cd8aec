import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const officeRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [route('beleg', 'office/pages/claim.tsx')],
  staff: [
    route('eintragen', 'office/pages/enter.tsx'),
    route('eintragen/bisher', 'office/pages/entries.tsx'),
    route('eintragen/:number', 'office/pages/entry.tsx'),
  ],
}
