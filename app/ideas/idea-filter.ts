import { type ListedStatus, listedStatuses, statusInAddress } from './idea.ts'

type Area = { id: string; name: string; slug: string }
export type Areas<Topic extends Area = Area, District extends Area = Area> = { topics: Topic[]; districts: District[] }

/** Which ideas are wanted: the same for list, map, count and files. Ids are those of this municipality. */
export type IdeaFilter = {
  search: string
  statuses: ListedStatus[]
  topicIds: string[]
  districtIds: string[]
  /** number of the process they were submitted in; none: all of them and the standing box */
  process?: number | null
}

export const ideaOrders = ['newest', 'supported', 'discussed', 'mixed'] as const
export type IdeaOrder = (typeof ideaOrders)[number]

/** How they are shown; together with the filter all of it stands in the address. */
export type IdeaView = IdeaFilter & {
  order: IdeaOrder
  /** where the mixed order starts: the same for all pages of one visit */
  seed: number
  page: number
  onMap: boolean
}

/** What the list shows before anything is chosen. */
export const everythingNewestFirst: IdeaView = {
  search: '',
  statuses: [],
  topicIds: [],
  districtIds: [],
  order: 'newest',
  seed: 1,
  page: 1,
  onMap: false,
}

export const pageSize = 20
/** leafing ends here; beyond, search, filters and files lead on */
export const lastPage = 250
export const seeds = 1_000_000

const orderInAddress: Record<IdeaOrder, string> = {
  newest: 'neueste',
  supported: 'unterstuetzung',
  discussed: 'diskutiert',
  mixed: 'gemischt',
}

/** Reads an address; what makes no sense is left out. A mixed order without a seed gets `newSeed`. */
export function readView(params: URLSearchParams, areas: Areas, newSeed = 1): IdeaView {
  const page = Number(params.get('seite'))
  const seed = Number(params.get('mischung') ?? Number.NaN)
  return {
    ...readFilter(params, areas),
    order: ideaOrders.find((order) => orderInAddress[order] === params.get('sortierung')) ?? 'newest',
    seed: Number.isInteger(seed) && seed >= 0 && seed < seeds ? seed : newSeed,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, lastPage) : 1,
    onMap: params.get('ansicht') === 'karte',
  }
}

export function readFilter(params: URLSearchParams, areas: Areas): IdeaFilter {
  const statuses = params.getAll('status')
  const process = processIn(params.get('verfahren'))
  return {
    search: (params.get('suche') ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 100),
    statuses: listedStatuses.filter((status) => statuses.includes(statusInAddress[status])),
    topicIds: idsOf(areas.topics, params.getAll('thema')),
    districtIds: idsOf(areas.districts, params.getAll('ortsteil')),
    ...(process ? { process } : {}),
  }
}

/** The address of a list, map or file with this filter; the first page unless one is asked for. */
export function addressOf(
  view: IdeaFilter & Partial<IdeaView>,
  areas: Areas,
  changed: Partial<IdeaView> = {},
  path = '/ideen',
): string {
  const query = queryOf({ ...view, page: 1, ...changed }, areas)
  return query ? `${path}?${query}` : path
}

function queryOf(view: IdeaFilter & Partial<IdeaView>, areas: Areas): string {
  const params = new URLSearchParams()
  if (view.search) params.set('suche', view.search)
  for (const status of view.statuses) params.append('status', statusInAddress[status])
  for (const slug of slugsOf(areas.topics, view.topicIds)) params.append('thema', slug)
  for (const slug of slugsOf(areas.districts, view.districtIds)) params.append('ortsteil', slug)
  if (view.process) params.set('verfahren', String(view.process))
  if (view.order && view.order !== 'newest') params.set('sortierung', orderInAddress[view.order])
  if (view.order === 'mixed') params.set('mischung', String(view.seed))
  if (view.onMap) params.set('ansicht', 'karte')
  if (view.page && view.page > 1) params.set('seite', String(view.page))
  return params.toString()
}

/** Tells filters apart, and nothing but filters. */
export function filterKey({ search, statuses, topicIds, districtIds, process }: IdeaFilter): string {
  return JSON.stringify([search, statuses, topicIds, districtIds, process ?? null])
}

export function isNarrowed(filter: IdeaFilter): boolean {
  const { search, statuses, topicIds, districtIds, process } = filter
  return search !== '' || Boolean(process) || statuses.length + topicIds.length + districtIds.length > 0
}

export type Chosen = { kind: 'search' | 'process' | 'status' | 'topic' | 'district'; value: string }

/** One chip per choice, each with the view without it. */
export function chosen(view: IdeaView): (Chosen & { without: Partial<IdeaView> })[] {
  return [
    ...(view.search ? [{ kind: 'search' as const, value: view.search, without: { search: '' } }] : []),
    ...(view.process ? [{ kind: 'process' as const, value: String(view.process), without: { process: null } }] : []),
    ...view.statuses.map((value) => ({
      kind: 'status' as const,
      value,
      without: { statuses: view.statuses.filter((one) => one !== value) },
    })),
    ...view.topicIds.map((value) => ({
      kind: 'topic' as const,
      value,
      without: { topicIds: view.topicIds.filter((one) => one !== value) },
    })),
    ...view.districtIds.map((value) => ({
      kind: 'district' as const,
      value,
      without: { districtIds: view.districtIds.filter((one) => one !== value) },
    })),
  ]
}

export function orderAddress(order: IdeaOrder): string {
  return orderInAddress[order]
}

function processIn(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

// other pages know ids, people see names: both are understood
function idsOf(areas: Area[], wanted: string[]): string[] {
  return areas.filter(({ id, slug }) => wanted.includes(slug) || wanted.includes(id)).map(({ id }) => id)
}

function slugsOf(areas: Area[], ids: string[]): string[] {
  return areas.filter(({ id }) => ids.includes(id)).map(({ slug }) => slug)
}
