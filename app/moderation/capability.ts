import type { Capability } from '#app/people/capability-manifest.ts'
import type { Right } from '#app/people/rights.ts'

export const moderationRights = {
  decide: {
    name: 'moderation.decide',
    roles: ['moderator', 'administrator'],
    title: { de: 'Meldungen prüfen und entscheiden', en: 'Review reports and decide' },
  },
  settings: {
    name: 'moderation.settings',
    roles: ['administrator'],
    title: { de: 'Regeln der Moderation einstellen', en: 'Set the rules of moderation' },
  },
} as const satisfies Record<string, Right>

export const moderationCapability: Capability = {
  name: 'moderation',
  title: { de: 'Moderation', en: 'Moderation' },
  path: null,
  staffEntries: [
    {
      section: 'participation',
      to: '/verwaltung/moderation',
      label: { de: 'Moderation', en: 'Moderation' },
      icon: 'flag',
      right: moderationRights.decide,
      order: 40,
    },
    {
      section: 'settings',
      to: '/verwaltung/moderation/einstellungen',
      label: { de: 'Regeln der Moderation', en: 'Rules of moderation' },
      icon: 'flag',
      right: moderationRights.settings,
      order: 35,
    },
  ],
  rights: Object.values(moderationRights),
}
