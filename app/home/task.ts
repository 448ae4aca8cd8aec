import type { IconName } from '#app/ui/icon.tsx'

/** Kinds of work that can wait for staff, and where each is dealt with. */
export const taskPlaces = {
  newIdeas: { to: '/verwaltung/ideen?status=neu', icon: 'idea' },
  inReview: { to: '/verwaltung/ideen?status=in-pruefung', icon: 'clock' },
  silent: { to: '/verwaltung/vorhaben', icon: 'megaphone' },
  drafts: { to: '/verwaltung/vorhaben', icon: 'edit' },
  cases: { to: '/verwaltung/moderation', icon: 'flag' },
  second: { to: '/verwaltung/moderation?ansicht=zweite-person', icon: 'users' },
  appeals: { to: '/verwaltung/moderation?ansicht=widersprueche', icon: 'answer' },
  residence: { to: '/verwaltung/wohnsitz', icon: 'mail' },
  barriers: { to: '/verwaltung/barrieren', icon: 'flag' },
} as const satisfies Record<string, { to: string; icon: IconName }>

export type TaskKind = keyof typeof taskPlaces
