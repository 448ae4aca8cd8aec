import type { ProposalState } from './budget.ts'

export const proposalOrders = ['number', 'newest', 'supported', 'cheapest', 'dearest'] as const
export type ProposalOrder = (typeof proposalOrders)[number]

/** What the list of proposals shows: states (none: all), one pot or all, from 1 page by page. */
export type ProposalView = { states: ProposalState[]; potId: string | null; order: ProposalOrder; page: number }

export const plainView: ProposalView = { states: [], potId: null, order: 'number', page: 1 }
