import { data } from 'react-router'
import { budgetNumber } from './budget.ts'
import { type ProposalDetail, proposalPage } from './proposal-page.server.ts'
import { type Round, readRound } from './round.server.ts'

/** The round in an address, public or not, for staff; or a page that does not exist. */
export async function roundInAddress(municipalityId: string, number: string | undefined): Promise<Round> {
  const round = await readRound(municipalityId, budgetNumber(number), { published: false })
  if (!round) throw data(null, { status: 404 })
  return round
}

/** A round and the proposal in an address, for staff. */
export async function proposalInAddress(
  municipalityId: string,
  { number, proposal }: { number: string | undefined; proposal: string | undefined },
): Promise<{ round: Round; proposal: ProposalDetail }> {
  const found = await proposalPage(municipalityId, budgetNumber(number), budgetNumber(proposal), { published: false })
  if (!found) throw data(null, { status: 404 })
  return found
}

export function staffPath({ number }: { number: number }): string {
  return `/verwaltung/buergerhaushalt/${number}`
}
