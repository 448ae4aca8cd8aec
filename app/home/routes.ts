import { index, type RouteConfigEntry, route } from '@react-router/dev/routes'

export const homeRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [route('konto', 'home/pages/own-data.tsx'), route('konto/loeschen', 'home/pages/delete-account.tsx')],
  staff: [
    index('home/pages/todo.tsx'),
    route('menschen/rechte', 'home/pages/rights.tsx'),
    route('zahlen', 'home/pages/figures.tsx'),
    route('zahlen.csv', 'home/pages/figures-file.ts'),
    route('bereiche', 'home/pages/areas-open.tsx'),
  ],
  bare: [
    route('abmelden', 'home/pages/sign-out.ts'),
    route('konto/daten.json', 'home/pages/own-data-file.ts'),
    route('karte.json', 'home/pages/map.ts'),
    route('darstellung', 'home/pages/display.ts'),
    route('gestaltung.css', 'home/pages/look.ts'),
  ],
}
