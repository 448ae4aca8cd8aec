import { type ListedStatus, listedStatuses, statusInAddress } from './idea.ts'

/** Which ideas of the queue are wanted; all of it stands in the address. */
export type QueueFilter = {
  /** open: new or in review */
  status: ListedStatus | 'open' | 'all'
  topicId: string | null
  districtId: string | null
  /** has the administration said anything yet? */
  answer: 'with' | 'without' | null
  /** only what moderation took out of sight */
  hidden: boolean
  olderThanDays: number | null
  minSupports: number | null
  search: string
  sort: QueueSort
}

export const queueSorts = ['waiting', 'supported', 'newest'] as const
export type QueueSort = (typeof queueSorts)[number]

export const pageSize = 25
/** beyond this nobody counts and nobody leafs: the answer is a narrower filter */
export const mostCounted = 1000

const openQueue: QueueFilter = {
  status: 'open',
  topicId: null,
  districtId: null,
  answer: null,
  hidden: false,
  olderThanDays: null,
  minSupports: null,
  search: '',
  sort: 'waiting',
}

/** The views staff come back to every day, by their names. */
export const queuePresets = {
  open: openQueue,
  new: { ...openQueue, status: 'new' },
  inReview: { ...openQueue, status: 'inReview' },
  late: { ...openQueue, olderThanDays: 14 },
  popular: { ...openQueue, answer: 'without', minSupports: 10, sort: 'supported' },
  hidden: { ...openQueue, status: 'all', hidden: true },
} as const satisfies Record<string, QueueFilter>
export type QueuePreset = keyof typeof queuePresets

/** Reads the filter from an address; what makes no sense there is left out. */
export function queueFilterOf(params: URLSearchParams): QueueFilter {
  const hidden = params.get('ausgeblendet') === 'ja'
  return {
    status: statusOf(params.get('status')) ?? (hidden ? 'all' : 'open'),
    topicId: idOf(params.get('thema')),
    districtId: idOf(params.get('ortsteil')),
    answer: params.get('antwort') === 'mit' ? 'with' : params.get('antwort') === 'ohne' ? 'without' : null,
    hidden,
    olderThanDays: countOf(params.get('tage')),
    minSupports: countOf(params.get('stimmen')),
    search: (params.get('suche') ?? '').trim().slice(0, 100),
    sort: sortOf(params.get('sortierung')),
  }
}

export function pageOf(params: URLSearchParams): number {
  const page = countOf(params.get('seite')) ?? 1
  return Math.min(Math.max(page, 1), mostCounted / pageSize)
}

/** The address of a view of the queue. */
export function queueAddress(filter: QueueFilter, page = 1): string {
  const params = new URLSearchParams()
  if (filter.status !== (filter.hidden ? 'all' : 'open')) params.set('status', statusWords[filter.status])
  if (filter.topicId) params.set('thema', filter.topicId)
  if (filter.districtId) params.set('ortsteil', filter.districtId)
  if (filter.answer) params.set('antwort', filter.answer === 'with' ? 'mit' : 'ohne')
  if (filter.hidden) params.set('ausgeblendet', 'ja')
  if (filter.olderThanDays) params.set('tage', String(filter.olderThanDays))
  if (filter.minSupports) params.set('stimmen', String(filter.minSupports))
  if (filter.search) params.set('suche', filter.search)
  if (filter.sort !== 'waiting') params.set('sortierung', sortWords[filter.sort])
  if (page > 1) params.set('seite', String(page))
  return params.size > 0 ? `/verwaltung/ideen?${params}` : '/verwaltung/ideen'
}

/** What stands in addresses and forms. */
export const statusWords: Record<QueueFilter['status'], string> = { ...statusInAddress, open: 'offen', all: 'alle' }
export const sortWords: Record<QueueSort, string> = { waiting: 'wartezeit', supported: 'beliebt', newest: 'neueste' }

/** The preset a filter is, if it is one. */
export function presetOf(filter: QueueFilter): QueuePreset | null {
  const address = queueAddress(filter)
  const names = Object.keys(queuePresets) as QueuePreset[]
  return names.find((name) => queueAddress(queuePresets[name]) === address) ?? null
}

function statusOf(word: string | null): QueueFilter['status'] | null {
  const all = [...listedStatuses, 'open', 'all'] as const
  return all.find((status) => statusWords[status] === word) ?? null
}

function sortOf(word: string | null): QueueSort {
  return queueSorts.find((sort) => sortWords[sort] === word) ?? 'waiting'
}

function idOf(word: string | null): string | null {
  return word && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word) ? word : null
}

function countOf(word: string | null): number | null {
  return word && /^[1-9]\d{0,4}$/.test(word) ? Number(word) : null
}
