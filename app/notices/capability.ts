import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const noticeRights = {
  newsletter: {
    name: 'notices.newsletter',
    roles: ['editor', 'projectLead', 'administrator'],
    title: { de: 'Rundbriefe schreiben und verschicken', en: 'Write and send newsletters' },
  },
} as const satisfies Record<string, Right>

export const noticesCapability: Capability = {
  name: 'notices',
  title: { de: 'Mitteilungen', en: 'Notices' },
  path: null,
  staffEntries: [
    {
      section: 'participation',
      to: '/verwaltung/rundbriefe',
      label: { de: 'Rundbriefe', en: 'Newsletters' },
      icon: 'mail',
      right: noticeRights.newsletter,
      order: 60,
    },
  ],
  rights: Object.values(noticeRights),
}
