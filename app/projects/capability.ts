import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const projectRights = {
  manage: {
    name: 'projects.manage',
    roles: ['projectLead', 'administrator'],
    title: { de: 'Vorhaben anlegen, bearbeiten und veröffentlichen', en: 'Create, edit and publish projects' },
  },
  draft: {
    name: 'projects.draft',
    roles: ['editor', 'projectLead', 'administrator'],
    title: { de: 'Fortschrittsmeldungen schreiben', en: 'Write progress updates' },
  },
  publish: {
    name: 'projects.publish',
    roles: ['projectLead', 'administrator'],
    title: { de: 'Fortschrittsmeldungen veröffentlichen', en: 'Publish progress updates' },
  },
} as const satisfies Record<string, Right>

export const projectsCapability: Capability = {
  name: 'projects',
  title: { de: 'Fortschritt', en: 'Progress' },
  path: '/fortschritt',
  // not the link that ends following: mails that went out hold it
  alsoAt: ['vorhaben/:nummer', 'vorhaben/:nummer.atom', 'ideen/:nummer/wirkung'],
  citizenEntry: { label: { de: 'Fortschritt', en: 'Progress' }, icon: 'project', order: 40 },
  staffEntries: [
    {
      section: 'projects',
      to: '/verwaltung/vorhaben',
      label: { de: 'Vorhaben', en: 'Projects' },
      icon: 'project',
      right: projectRights.draft,
      order: 10,
    },
  ],
  rights: Object.values(projectRights),
}
