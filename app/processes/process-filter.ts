import { type PublicState, publicStates, stateInAddress } from './process.ts'

type Area = { id: string; slug: string }
type Areas = { topics: readonly Area[]; districts: readonly Area[] }

/** Which processes are wanted; `state` null shows all of them in parts. */
export type ProcessFilter = {
  state: PublicState | null
  topicId: string | null
  districtId: string | null
  page: number
}

export const pageSize = 24

export function readProcessFilter(params: URLSearchParams, { topics, districts }: Areas): ProcessFilter {
  const page = Number(params.get('seite'))
  return {
    state: publicStates.find((state) => stateInAddress[state] === params.get('stand')) ?? null,
    topicId: idOf(topics, params.get('thema')),
    districtId: idOf(districts, params.get('ortsteil')),
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, 100) : 1,
  }
}

/** The address of the list with this filter; the first page unless one is asked for. */
export function processesAddress(filter: ProcessFilter, areas: Areas, changed: Partial<ProcessFilter> = {}): string {
  const { state, topicId, districtId, page } = { ...filter, page: 1, ...changed }
  const params = new URLSearchParams()
  if (state) params.set('stand', stateInAddress[state])
  if (topicId) params.set('thema', slugOf(areas.topics, topicId))
  if (districtId) params.set('ortsteil', slugOf(areas.districts, districtId))
  if (page > 1) params.set('seite', String(page))
  return params.size > 0 ? `/mitmachen?${params}` : '/mitmachen'
}

// other pages know ids, people see names: both are understood
function idOf(areas: readonly Area[], wanted: string | null): string | null {
  return areas.find(({ id, slug }) => wanted !== null && (slug === wanted || id === wanted))?.id ?? null
}

function slugOf(areas: readonly Area[], id: string): string {
  return areas.find((area) => area.id === id)?.slug ?? id
}
