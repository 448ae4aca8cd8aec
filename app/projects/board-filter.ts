import { type ProjectState, projectStates } from './project.ts'
import { type Light, lights } from './traffic-light.ts'

export const boardViews = ['list', 'map', 'timeline'] as const
export type BoardView = (typeof boardViews)[number]

export const boardOrders = ['news', 'end', 'light', 'title'] as const
export type BoardOrder = (typeof boardOrders)[number]

/** What the board is narrowed to; all of it stands in the address. */
export type BoardFilter = {
  search: string
  state: ProjectState | null
  light: Light | null
  late: boolean
  topicId: string | null
  districtId: string | null
  year: number | null
  view: BoardView
  order: BoardOrder
  page: number
}

export const stateInAddress: Record<ProjectState, string> = {
  planned: 'geplant',
  running: 'laufend',
  paused: 'pausiert',
  done: 'fertig',
  stopped: 'gestoppt',
}
export const lightInAddress: Record<Light, string> = {
  green: 'gruen',
  yellow: 'gelb',
  red: 'rot',
  grey: 'grau',
  done: 'fertig',
  stopped: 'gestoppt',
}
export const viewInAddress: Record<BoardView, string> = { list: 'liste', map: 'karte', timeline: 'zeitplan' }
export const orderInAddress: Record<BoardOrder, string> = { news: 'neues', end: 'ende', light: 'ampel', title: 'titel' }

/** Reads the address of the board; what makes no sense is left out. */
export function readBoardFilter(params: URLSearchParams): BoardFilter {
  const year = Number(params.get('jahr'))
  const page = Number(params.get('seite'))
  return {
    search: (params.get('suche') ?? '').trim().slice(0, 200),
    state: projectStates.find((state) => stateInAddress[state] === params.get('stand')) ?? null,
    light: lights.find((light) => lightInAddress[light] === params.get('ampel')) ?? null,
    late: params.get('verspaetet') === 'ja',
    topicId: uuidOf(params.get('thema')),
    districtId: uuidOf(params.get('ortsteil')),
    year: Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null,
    view: boardViews.find((view) => viewInAddress[view] === params.get('ansicht')) ?? 'list',
    order: boardOrders.find((order) => orderInAddress[order] === params.get('sortierung')) ?? 'news',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The address of the board with another filter; back on the first page unless a page is asked for. */
export function boardHref(filter: BoardFilter, changed: Partial<BoardFilter> = {}, path = '/fortschritt'): string {
  const { search, state, light, late, topicId, districtId, year, view, order, page } = {
    ...filter,
    page: 1,
    ...changed,
  }
  const params = new URLSearchParams()
  if (search) params.set('suche', search)
  if (state) params.set('stand', stateInAddress[state])
  if (light) params.set('ampel', lightInAddress[light])
  if (late) params.set('verspaetet', 'ja')
  if (topicId) params.set('thema', topicId)
  if (districtId) params.set('ortsteil', districtId)
  if (year) params.set('jahr', String(year))
  if (view !== 'list') params.set('ansicht', viewInAddress[view])
  if (order !== 'news') params.set('sortierung', orderInAddress[order])
  if (page > 1) params.set('seite', String(page))
  const query = params.toString()
  return query ? `${path}?${query}` : path
}

export const nothingChosen = {
  search: '',
  state: null,
  light: null,
  late: false,
  topicId: null,
  districtId: null,
  year: null,
} satisfies Partial<BoardFilter>

export function isNarrowed(filter: BoardFilter): boolean {
  return boardHref(filter) !== boardHref(filter, nothingChosen)
}

type Areas = { topics: { id: string }[]; districts: { id: string }[] }

/** Topics and districts that do not exist here (any more) fall out. */
export function knownAreasOnly(filter: BoardFilter, { topics, districts }: Areas): BoardFilter {
  const { topicId, districtId } = filter
  return {
    ...filter,
    topicId: topics.some(({ id }) => id === topicId) ? topicId : null,
    districtId: districts.some(({ id }) => id === districtId) ? districtId : null,
  }
}

function uuidOf(text: string | null): string | null {
  return text && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : null
}
