import { type ProposalState, proposalStates } from './budget.ts'
import { type ProposalOrder, type ProposalView, proposalOrders } from './proposal-view.ts'
import { stateInAddress } from './staff-filter.ts'

export const orderInAddress: Record<ProposalOrder, string> = {
  number: 'nummer',
  newest: 'neueste',
  supported: 'unterstuetzung',
  cheapest: 'guenstigste',
  dearest: 'teuerste',
}

/** The list of proposals as it stands in the address: pots by their place in the round. */
export type ListView = ProposalView & { onMap: boolean }

/** Reads the address of a round; what makes no sense is left out. */
export function readListView(params: URLSearchParams, pots: readonly { id: string }[]): ListView {
  const page = Number(params.get('seite'))
  const pot = Number(params.get('topf'))
  const state = proposalStates.find((one) => stateInAddress[one] === params.get('stand'))
  return {
    states: state ? [state] : [],
    potId: (Number.isInteger(pot) && pots[pot - 1]?.id) || null,
    order: proposalOrders.find((order) => orderInAddress[order] === params.get('sortierung')) ?? 'number',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
    onMap: params.get('ansicht') === 'karte',
  }
}

/** The address of the round with another choice; back on the first page unless a page is asked for. */
export function listHref(
  { number, pots }: { number: number; pots: readonly { id: string }[] },
  view: ListView,
  changed: Partial<ListView> = {},
): string {
  const { states, potId, order, page, onMap } = { ...view, page: 1, ...changed }
  const params = new URLSearchParams()
  const pot = pots.findIndex(({ id }) => id === potId)
  if (states[0]) params.set('stand', stateInAddress[states[0]])
  if (pot >= 0) params.set('topf', String(pot + 1))
  if (order !== 'number') params.set('sortierung', orderInAddress[order])
  if (onMap) params.set('ansicht', 'karte')
  if (page > 1) params.set('seite', String(page))
  const query = params.toString()
  return `/buergerhaushalt/${number}${query ? `?${query}` : ''}`
}

/** States people may narrow the list by: those there are. */
export function statesThere(states: Partial<Record<ProposalState, number>>): ProposalState[] {
  return proposalStates.filter((state) => (states[state] ?? 0) > 0)
}
