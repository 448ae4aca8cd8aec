export const staffSelections = ['all', 'attention', 'drafts', 'unpublished', 'closed'] as const
export type StaffSelection = (typeof staffSelections)[number]
export type StaffFilter = { search: string; selection: StaffSelection; page: number }

/** Reads the address of the staff's list; what makes no sense is left out. */
export function staffFilter(params: URLSearchParams): StaffFilter {
  const page = Number(params.get('seite'))
  return {
    search: (params.get('suche') ?? '').trim().slice(0, 200),
    selection: staffSelections.find((selection) => selection === params.get('auswahl')) ?? 'all',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

export function staffAddress({ search, selection, page }: StaffFilter): string {
  const params = new URLSearchParams()
  if (search) params.set('suche', search)
  if (selection !== 'all') params.set('auswahl', selection)
  if (page > 1) params.set('seite', String(page))
  return params.size > 0 ? `/verwaltung/vorhaben?${params}` : '/verwaltung/vorhaben'
}
