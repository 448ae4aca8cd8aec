import type { Capability } from './capability-manifest.ts'
import type { Right } from './rights.ts'

export const peopleRights = {
  manageStaff: {
    name: 'people.manageStaff',
    roles: ['administrator'],
    title: { de: 'Menschen einladen und Rollen vergeben', en: 'Invite people and give roles' },
  },
  seeRights: {
    name: 'people.seeRights',
    roles: ['editor', 'moderator', 'projectLead', 'administrator'],
    title: { de: 'Sehen, wer was darf', en: 'See who may do what' },
  },
  confirmResidence: {
    name: 'people.confirmResidence',
    roles: ['editor', 'administrator'],
    title: { de: 'Wohnsitze bestätigen', en: 'Confirm residences' },
  },
} as const satisfies Record<string, Right>

export const peopleCapability: Capability = {
  name: 'people',
  title: { de: 'Menschen', en: 'People' },
  path: null,
  staffEntries: [
    {
      section: 'people',
      to: '/verwaltung/menschen',
      label: { de: 'Team', en: 'Team' },
      icon: 'users',
      right: peopleRights.manageStaff,
      order: 10,
    },
    {
      section: 'people',
      to: '/verwaltung/wohnsitz',
      label: { de: 'Wohnsitz', en: 'Residence' },
      icon: 'place',
      right: peopleRights.confirmResidence,
      order: 15,
    },
    {
      section: 'people',
      to: '/verwaltung/menschen/rechte',
      label: { de: 'Wer darf was', en: 'Who may do what' },
      icon: 'key',
      right: peopleRights.seeRights,
      order: 20,
    },
  ],
  rights: Object.values(peopleRights),
}
