import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { CheckAspect, CheckVerdict } from './budget.ts'
import { type LockedBudget, type LockedProposal, lockProposal, note, type Staff } from './lock.server.ts'

export type CheckRefusal = 'unknown' | 'fixed' | 'settled' | 'department-missing' | 'reason-missing' | 'cost-missing'

/** Asks a department about one aspect of a proposal; asking again changes whom and until when. Everybody sees who is asked. */
export function askDepartment(
  staff: Staff,
  proposalId: string,
  { aspect, department, deadline }: { aspect: CheckAspect; department: string; deadline: string | null },
): Promise<Outcome<void, CheckRefusal>> {
  return changeProposal(staff, proposalId, async (tx, budget, proposal) => {
    const { municipalityId } = staff
    if (department.trim() === '') return refused('department-missing')
    const key = { municipalityId, proposalId, aspect }
    const asked = {
      department: department.trim(),
      deadline: deadline === null ? null : new Date(`${deadline}T00:00:00Z`),
    }
    await tx.proposalCheck.upsert({
      where: { municipalityId_proposalId_aspect: key },
      create: { ...key, id: newId(), ...asked },
      update: asked,
      select: { id: true },
    })
    await setState(tx, municipalityId, proposalId, { state: 'checking', reason: '' })
    await note(tx, staff, 'proposal.asked', budget, { proposal, facts: { aspect } })
    return done()
  })
}

export type CheckAnswer = {
  aspect: CheckAspect
  verdict: CheckVerdict
  reason: string /** in cents */
  cost: number | null
}

/** What the department says, with its reason, in public. The cost it reckons is the cost of the proposal from then on; the wished one stays visible. */
export function answerCheck(
  staff: Staff,
  proposalId: string,
  { aspect, verdict, reason, cost }: CheckAnswer,
): Promise<Outcome<void, CheckRefusal>> {
  return changeProposal(staff, proposalId, async (tx, budget, proposal) => {
    const { municipalityId } = staff
    if (reason.trim() === '') return refused('reason-missing')
    if (aspect === 'cost' && verdict !== 'no' && cost === null) return refused('cost-missing')
    const reckoned = aspect === 'cost' && cost !== null ? BigInt(cost) : null
    const { count } = await tx.proposalCheck.updateMany({
      where: { municipalityId, proposalId, aspect },
      data: { verdict, reason: reason.trim(), cost: reckoned, checkedAt: new Date(), checkedById: staff.id },
    })
    if (count === 0) return refused('unknown')
    await setState(tx, municipalityId, proposalId, {
      state: 'checking',
      reason: '',
      ...(reckoned === null ? {} : { cost: reckoned }),
    })
    await note(tx, staff, 'proposal.checked', budget, { proposal, facts: { aspect, verdict } })
    return done()
  })
}

export type EditRefusal = CheckRefusal | 'unknown-pot'
export type AdmitRefusal = CheckRefusal | 'open-checks' | 'over-pot'

/** Lets a proposal onto the ballot: all that was asked is answered, and its cost is known and within its pot. */
export function admitProposal(staff: Staff, proposalId: string): Promise<Outcome<void, AdmitRefusal>> {
  return changeProposal(staff, proposalId, async (tx, budget, proposal) => {
    const { municipalityId } = staff
    const { checks, cost, pot } = await tx.proposal.findUniqueOrThrow({
      where: { municipalityId_id: { municipalityId, id: proposalId } },
      select: { cost: true, checks: { select: { verdict: true } }, pot: { select: { amount: true } } },
    })
    if (checks.some(({ verdict }) => verdict === null)) return refused('open-checks')
    if (cost === null) return refused('cost-missing')
    if (cost > pot.amount) return refused('over-pot')
    await setState(tx, municipalityId, proposalId, { state: 'admitted', reason: '' })
    await note(tx, staff, 'proposal.admitted', budget, { proposal })
    return done()
  })
}

/** Keeps a proposal off the ballot, with a public reason. */
export function rejectProposal(staff: Staff, proposalId: string, reason: string): Promise<Outcome<void, CheckRefusal>> {
  return changeProposal(staff, proposalId, async (tx, budget, proposal) => {
    if (reason.trim() === '') return refused('reason-missing')
    await setState(tx, staff.municipalityId, proposalId, { state: 'rejected', reason: reason.trim() })
    await note(tx, staff, 'proposal.rejected', budget, { proposal })
    return done()
  })
}

/** Changes title, summary, pot and place of a proposal before it is on a ballot. */
export function editProposal(
  staff: Staff,
  proposalId: string,
  { title, summary, potId }: { title: string; summary: string; potId: string },
): Promise<Outcome<void, EditRefusal>> {
  return changeProposal(staff, proposalId, async (tx, budget, proposal) => {
    const { municipalityId } = staff
    const pot = await tx.budgetPot.findFirst({
      where: { municipalityId, budgetId: budget.id, id: potId },
      select: { id: true },
    })
    if (!pot) return refused('unknown-pot')
    const key = { municipalityId_id: { municipalityId, id: proposalId } }
    const before = await tx.proposal.findUniqueOrThrow({ where: key, select: { title: true, summary: true } })
    const changed = before.title !== title || before.summary !== summary
    await tx.proposal.update({
      where: { municipalityId_id: { municipalityId, id: proposalId } },
      data: { title, summary, potId, ...(changed ? { ownWords: true } : {}) },
      select: { id: true },
    })
    await note(tx, staff, 'proposal.changed', budget, { proposal })
    return done()
  })
}

/** Holds a proposal that can still be worked on: not on a ballot, not part of another, not taken back. */
export function changeProposal<Reason extends string>(
  staff: Staff,
  proposalId: string,
  work: (tx: Tx, budget: LockedBudget, proposal: LockedProposal) => Promise<Outcome<void, Reason>>,
): Promise<Outcome<void, Reason | 'unknown' | 'fixed' | 'settled'>> {
  return inTransaction(async (tx) => {
    const held = await lockProposal(tx, staff.municipalityId, proposalId)
    if (!held) return refused('unknown')
    if (held.budget.fixedAt) return refused('fixed')
    if (held.proposal.state === 'combined' || held.proposal.state === 'withdrawn') return refused('settled')
    return await work(tx, held.budget, held.proposal)
  })
}

type Change = { state: 'checking' | 'admitted' | 'rejected'; reason: string; cost?: bigint }

async function setState(tx: Tx, municipalityId: string, id: string, data: Change): Promise<void> {
  await tx.proposal.update({ where: { municipalityId_id: { municipalityId, id } }, data, select: { id: true } })
}
