import { type RouteConfigEntry, route } from '@react-router/dev/routes'
import { legalPageKinds, legalPagePaths } from './legal-page.ts'

export const municipalityRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [
    ...legalPageKinds.map((kind) =>
      route(legalPagePaths[kind].slice(1), 'municipalities/pages/legal.tsx', { id: `legal-${kind}` }),
    ),
    route('barrierefreiheit/melden', 'municipalities/pages/barrier-report.tsx'),
  ],
  staff: [
    route('kommune', 'municipalities/pages/settings.tsx'),
    route('ortsteile-und-themen', 'municipalities/pages/areas.tsx'),
    route('texte', 'municipalities/pages/legal-list.tsx'),
    route('texte/:kind', 'municipalities/pages/legal-edit.tsx'),
    route('barrieren', 'municipalities/pages/barrier-inbox.tsx'),
  ],
  bare: [
    route('einrichten/:token', 'municipalities/pages/founding.tsx'),
    route('grenze.json', 'municipalities/pages/boundary.ts'),
  ],
}
