import { inTransaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockProposal, note, type Staff } from './lock.server.ts'

export type CouncilWish = {
  /** made with the form: sent twice, it is stored once */
  id: string
  /** what the council decides: realised or not */
  realised: boolean
  reason: string
  /** number of the resolution */
  resolution: string
  /** YYYY-MM-DD */
  decidedOn: string
}
export type CouncilRefusal = 'unknown' | 'undecided' | 'same' | 'reason-missing' | 'resolution-missing' | 'has-project'

/** The council decides otherwise than the vote, or takes that back: only with its reason and the number of its resolution. Both stay visible beside the vote. */
export function overrule(
  staff: Staff,
  proposalId: string,
  { id, realised, reason, resolution, decidedOn }: CouncilWish,
): Promise<Outcome<void, CouncilRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const held = await lockProposal(tx, municipalityId, proposalId)
    if (!held) return refused('unknown')
    const { won, projectId, overrulings } = await tx.proposal.findUniqueOrThrow({
      where: { municipalityId_id: { municipalityId, id: proposalId } },
      select: {
        won: true,
        projectId: true,
        overrulings: { orderBy: { at: 'desc' }, select: { id: true, realised: true } },
      },
    })
    if (overrulings.some((one) => one.id === id)) return done()
    if (won === null) return refused('undecided')
    if (reason.trim() === '') return refused('reason-missing')
    if (resolution.trim() === '') return refused('resolution-missing')
    if ((overrulings[0]?.realised ?? won) === realised) return refused('same')
    if (projectId && !realised) return refused('has-project')
    await tx.councilDecision.create({
      data: {
        municipalityId,
        id,
        proposalId,
        realised,
        reason: reason.trim(),
        resolution: resolution.trim(),
        decidedOn: new Date(`${decidedOn}T00:00:00Z`),
        byId: staff.id,
      },
      select: { id: true },
    })
    await note(tx, staff, 'proposal.overruled', held.budget, { proposal: held.proposal, facts: { realised } })
    return done()
  })
}
