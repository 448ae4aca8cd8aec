import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const pollRights = {
  draft: {
    name: 'polls.draft',
    roles: ['editor', 'projectLead', 'administrator'],
    title: { de: 'Abstimmungen vorbereiten', en: 'Prepare polls' },
  },
  run: {
    name: 'polls.run',
    roles: ['projectLead', 'administrator'],
    title: {
      de: 'Abstimmungen freigeben, Zugangscodes und Papier-Stimmzettel ausgeben',
      en: 'Release polls, hand out access codes and paper ballots',
    },
  },
  paper: {
    name: 'polls.paper',
    roles: ['editor', 'projectLead', 'administrator'],
    title: { de: 'Papier-Stimmzettel erfassen', en: 'Enter paper ballots' },
  },
} as const satisfies Record<string, Right>

export const pollsCapability: Capability = {
  name: 'polls',
  title: { de: 'Abstimmungen', en: 'Polls' },
  path: '/abstimmungen',
  citizenEntry: { label: { de: 'Abstimmungen', en: 'Polls' }, icon: 'vote', order: 30 },
  staffEntries: [
    {
      section: 'participation',
      to: '/verwaltung/abstimmungen',
      label: { de: 'Abstimmungen', en: 'Polls' },
      icon: 'vote',
      right: pollRights.draft,
      order: 20,
    },
  ],
  rights: Object.values(pollRights),
}
