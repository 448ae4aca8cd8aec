import { type RouteConfigEntry, route } from '@react-router/dev/routes'

/** `within`: what other capabilities show on the page of a process, as pages within it. */
export function processRoutes(within: RouteConfigEntry[]): Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> {
  return {
    citizens: [
      route('mitmachen', 'processes/pages/list.tsx'),
      route('mitmachen/:number', 'processes/pages/process.tsx', within),
    ],
    staff: [
      route('verfahren', 'processes/pages/staff-list.tsx'),
      route('verfahren/neu', 'processes/pages/staff-new.tsx'),
      route('verfahren/:number', 'processes/pages/staff-process.tsx'),
      route('verfahren/:number/bearbeiten', 'processes/pages/staff-edit.tsx'),
      route('verfahren/:number/kopieren', 'processes/pages/staff-copy.tsx'),
      route('verfahren/:number/vorschau', 'processes/pages/staff-preview.tsx'),
      route('verfahren/:number/phasen/:phase', 'processes/pages/staff-phase.tsx'),
      route('verfahren/:number/phasen/:phase/verlaengern', 'processes/pages/staff-extend.tsx'),
    ],
    // files: answers without a frame
    bare: [
      route('mitmachen.ics', 'processes/pages/calendar.ts', { id: 'all-dates' }),
      route('mitmachen/:number/termine.ics', 'processes/pages/calendar.ts', { id: 'process-dates' }),
      route('mitmachen/:number/dokument/:id', 'processes/pages/document.ts'),
    ],
  }
}
