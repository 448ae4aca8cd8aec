import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const officeRoutes: Record<'citizens' | 'staff', RouteConfigEntry[]> = {
  citizens: [
    route('beleg', 'office/pages/claim.tsx'),
    route('ideen/papierbogen.pdf', 'office/pages/paper-form.ts', { id: 'paper-form' }),
    route('mitmachen/:number/papierbogen.pdf', 'office/pages/paper-form.ts', { id: 'paper-form-of-process' }),
  ],
  staff: [
    route('eintragen', 'office/pages/enter.tsx'),
    route('eintragen/bisher', 'office/pages/entries.tsx'),
    route('eintragen/:number', 'office/pages/entry.tsx'),
    route('einlesen', 'office/pages/imports.tsx'),
    route('einlesen/:id', 'office/pages/import-run.tsx'),
    route('herunterladen', 'office/pages/exports.tsx'),
    route('herunterladen/:id', 'office/pages/export-file.ts'),
  ],
}
