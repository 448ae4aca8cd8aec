/** Who can be written to: the followers of one of these. */
export const newsletterTargets = ['process', 'topic', 'district'] as const
export type NewsletterTarget = (typeof newsletterTargets)[number]

export type NewsletterState = 'draft' | 'scheduled' | 'sending' | 'sent'

export const longestSubject = 120
export const longestText = 10_000

export function newsletterState(letter: {
  scheduledFor: Date | null
  startedAt: Date | null
  open: number
}): NewsletterState {
  if (letter.startedAt) return letter.open > 0 ? 'sending' : 'sent'
  return letter.scheduledFor ? 'scheduled' : 'draft'
}

/** The same state looks the same everywhere. */
export const newsletterLooks = {
  draft: { tone: 'neutral', icon: 'edit' },
  scheduled: { tone: 'info', icon: 'calendar' },
  sending: { tone: 'info', icon: 'mail' },
  sent: { tone: 'success', icon: 'check-circle' },
} as const satisfies Record<NewsletterState, object>
