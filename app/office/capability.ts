import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const officeRights = {
  enter: {
    name: 'office.enter',
    roles: ['editor', 'moderator', 'projectLead', 'administrator'],
    title: { de: 'Ideen im Auftrag eintragen', en: 'Enter ideas on behalf' },
  },
  import: {
    name: 'office.import',
    roles: ['administrator'],
    title: { de: 'Ideen einlesen', en: 'Import ideas' },
  },
  export: {
    name: 'office.export',
    roles: ['moderator', 'projectLead', 'administrator'],
    title: { de: 'Daten herunterladen', en: 'Download data' },
  },
} as const satisfies Record<string, Right>

export const officeCapability: Capability = {
  name: 'office',
  title: { de: 'Bürgerbüro', en: 'Front office' },
  path: null,
  staffEntries: [
    {
      section: 'ideas',
      to: '/verwaltung/eintragen',
      label: { de: 'Idee eintragen', en: 'Enter an idea' },
      icon: 'phone',
      right: officeRights.enter,
      order: 30,
    },
    {
      section: 'ideas',
      to: '/verwaltung/einlesen',
      label: { de: 'Ideen einlesen', en: 'Import ideas' },
      icon: 'upload',
      right: officeRights.import,
      order: 40,
    },
    {
      section: 'participation',
      to: '/verwaltung/herunterladen',
      label: { de: 'Daten herunterladen', en: 'Download data' },
      icon: 'download',
      right: officeRights.export,
      order: 90,
    },
  ],
  rights: Object.values(officeRights),
}
