import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const processRights = {
  draft: {
    name: 'processes.draft',
    roles: ['editor', 'projectLead', 'administrator'],
    title: { de: 'Beteiligungsverfahren vorbereiten', en: 'Prepare participation processes' },
  },
  publish: {
    name: 'processes.publish',
    roles: ['projectLead', 'administrator'],
    title: {
      de: 'Beteiligungsverfahren veröffentlichen und verlängern',
      en: 'Publish and extend participation processes',
    },
  },
} as const satisfies Record<string, Right>

export const processesCapability: Capability = {
  name: 'processes',
  title: { de: 'Beteiligung', en: 'Participation' },
  path: '/mitmachen',
  citizenEntry: { label: { de: 'Mitmachen', en: 'Take part' }, icon: 'megaphone', order: 10 },
  staffEntries: [
    {
      section: 'participation',
      to: '/verwaltung/verfahren',
      label: { de: 'Beteiligungsverfahren', en: 'Processes' },
      icon: 'megaphone',
      right: processRights.draft,
      order: 10,
    },
  ],
  rights: Object.values(processRights),
}
