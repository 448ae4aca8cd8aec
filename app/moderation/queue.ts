export const queueViews = ['offen', 'meine', 'zweite-person', 'widersprueche', 'entschieden'] as const
export type QueueView = (typeof queueViews)[number]

/** What the help beside a view explains: the buttons it has, and no others. */
export const helpIn = {
  offen: ['claim', 'leave', 'keyboard'],
  meine: ['leave', 'keyboard'],
  'zweite-person': ['openSecond', 'keyboardOpen'],
  widersprueche: ['openAppeal', 'keyboardOpen'],
  entschieden: ['openDecided', 'keyboardOpen'],
} as const satisfies Record<QueueView, string[]>

export const pageSize = 25

export function viewIn(search: URLSearchParams): QueueView {
  return queueViews.find((view) => view === search.get('ansicht')) ?? 'offen'
}

export function pageIn(search: URLSearchParams): number {
  const page = Number(search.get('seite') ?? 1)
  return Number.isInteger(page) && page > 0 && page < 1_000 ? page : 1
}
