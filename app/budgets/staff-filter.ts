import { type ProposalState, proposalStates } from './budget.ts'
import { type ProposalView, plainView } from './proposal-view.ts'

export const stateInAddress: Record<ProposalState, string> = {
  submitted: 'eingereicht',
  checking: 'in-pruefung',
  admitted: 'zugelassen',
  rejected: 'abgelehnt',
  combined: 'zusammengefasst',
  withdrawn: 'zurueckgezogen',
}
/** submitted or checking: somebody has to do something */
export const openInAddress = 'offen'
export const openStates: ProposalState[] = ['submitted', 'checking']

/** What staff look at: one state, everything that is open, or all. */
export function readStaffView(params: URLSearchParams): ProposalView {
  const stand = params.get('stand')
  const state = proposalStates.find((one) => stateInAddress[one] === stand)
  const page = Number(params.get('seite'))
  return {
    ...plainView,
    states: stand === openInAddress ? openStates : state ? [state] : [],
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}
