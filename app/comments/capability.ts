import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const commentRights = {
  official: {
    name: 'comments.official',
    roles: ['editor', 'moderator', 'projectLead', 'administrator'],
    title: { de: 'Im Namen der Verwaltung kommentieren', en: 'Comment for the administration' },
  },
} as const satisfies Record<string, Right>

export const commentsCapability: Capability = {
  name: 'comments',
  title: { de: 'Kommentare', en: 'Comments' },
  path: '/beitraege/neu',
  alsoAt: [
    'beitraege/mehr',
    'beitraege/:id',
    'beitraege/:id/bearbeiten',
    'beitraege/:id/zurueckziehen',
    'beitraege/:id/verlauf',
    'beitraege/:id/hilfreich',
  ],
  rights: Object.values(commentRights),
}
