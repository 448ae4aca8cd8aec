/** Kinds of notices, as people choose how often they want to hear of them. The words are stored: rename with a migration. */
export const noticeKinds = [
  'ownIdea',
  'discussion',
  'reply',
  'decision',
  'supported',
  'idea',
  'project',
  'process',
  'area',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const paces = ['atOnce', 'daily', 'weekly', 'inApp', 'off'] as const
export type Pace = (typeof paces)[number]

/** What holds until somebody chooses: what concerns oneself at once, what many write in one mail a day. */
export const usualPace: Record<NoticeKind, Pace> = {
  ownIdea: 'atOnce',
  discussion: 'daily',
  reply: 'atOnce',
  decision: 'atOnce',
  supported: 'atOnce',
  idea: 'daily',
  project: 'atOnce',
  process: 'atOnce',
  area: 'daily',
}

/** What somebody may choose: decisions about own contributions, with their reasons, can always be read here. */
export function pacesOf(kind: NoticeKind): readonly Pace[] {
  return kind === 'decision' ? ['atOnce', 'inApp'] : paces
}

export function isNoticeKind(word: string): word is NoticeKind {
  return (noticeKinds as readonly string[]).includes(word)
}
