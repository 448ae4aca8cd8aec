import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const ideaRights = {
  triage: {
    name: 'ideas.triage',
    roles: ['moderator', 'projectLead', 'administrator'],
    title: { de: 'Eingegangene Ideen sichten', en: 'See incoming ideas' },
  },
  answer: {
    name: 'ideas.answer',
    roles: ['moderator', 'projectLead', 'administrator'],
    title: { de: 'Ideen für die Verwaltung beantworten', en: 'Answer ideas for the administration' },
  },
  merge: {
    name: 'ideas.merge',
    roles: ['moderator', 'administrator'],
    title: { de: 'Doppelte Ideen zusammenlegen', en: 'Merge duplicate ideas' },
  },
  toProject: {
    name: 'ideas.toProject',
    roles: ['projectLead', 'administrator'],
    title: { de: 'Aus Ideen ein Vorhaben machen', en: 'Turn ideas into a project' },
  },
} as const satisfies Record<string, Right>

export const ideasCapability: Capability = {
  name: 'ideas',
  title: { de: 'Ideen', en: 'Ideas' },
  path: '/ideen',
  citizenEntry: { label: { de: 'Ideen', en: 'Ideas' }, icon: 'idea', order: 20 },
  staffEntries: [
    {
      section: 'ideas',
      to: '/verwaltung/ideen',
      label: { de: 'Ideen sichten', en: 'Review ideas' },
      icon: 'inbox',
      right: ideaRights.triage,
      order: 10,
    },
  ],
  rights: Object.values(ideaRights),
}
