import type { BudgetRule } from '#app/methods/count.ts'
import { nextNumber } from '#app/municipalities/numbers.server.ts'
import { inTransaction, isDuplicate, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { BudgetBallotKind } from './budget.ts'
import { lockBudget, note, type Staff } from './lock.server.ts'
import { takeInIdeas } from './taking-in.server.ts'

export type BudgetPot = {
  id: string
  title: string
  /** in cents */
  amount: number
  /** for residents of this district alone; null: for everybody */
  districtId: string | null
}
export type BudgetTerms = {
  ballotKind: BudgetBallotKind
  rule: BudgetRule
  /** most proposals on one ballot; null: any number */
  maximum: number | null
  /** points to give out */
  points: number | null
  /** day until which departments answer, YYYY-MM-DD; null: open */
  checkUntil: string | null
  pots: BudgetPot[]
}
export type NewBudget = BudgetTerms & {
  /** made with the form: sent twice, it is stored once */
  id: string
  processId: string
}
export type PlanRefusal =
  | 'unknown'
  | 'no-budget-phase'
  | 'taken'
  | 'no-pot'
  | 'unknown-district'
  | 'fixed'
  | 'pot-in-use'

/** Makes a process with a budget phase a round: what money there is, how it is given out and how that is counted. */
export async function createBudget(
  staff: Staff,
  { id, processId, ...terms }: NewBudget,
): Promise<Outcome<{ id: string; number: number }, PlanRefusal>> {
  const { municipalityId } = staff
  try {
    return await inTransaction(async (tx) => {
      const phases = await tx.phase.findMany({ where: { municipalityId, processId }, select: { kind: true } })
      if (phases.length === 0) return refused('unknown')
      if (!phases.some(({ kind }) => kind === 'budget')) return refused('no-budget-phase')
      const number = await nextNumber(tx, municipalityId, 'budget')
      await tx.budget.create({
        data: { municipalityId, id, number, processId, createdById: staff.id, ...columns(terms) },
        select: { id: true },
      })
      const pots = await storePots(tx, municipalityId, id, terms.pots)
      if (!pots.ok) return pots
      const budget = await lockBudget(tx, municipalityId, id)
      await note(tx, staff, 'budget.created', budget!)
      await takeInIdeas(tx, municipalityId, id)
      return done({ id, number })
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const stored = await prisma.budget.findFirst({
      where: { municipalityId, id },
      select: { id: true, number: true },
    })
    return stored ? done(stored) : refused('taken')
  }
}

/** Changes money, ballot and rule, as long as they are not on a ballot. */
export function editBudget(staff: Staff, id: string, terms: BudgetTerms): Promise<Outcome<void, PlanRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const budget = await lockBudget(tx, municipalityId, id)
    if (!budget) return refused('unknown')
    if (budget.fixedAt) return refused('fixed')
    await tx.budget.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: columns(terms),
      select: { id: true },
    })
    const pots = await storePots(tx, municipalityId, id, terms.pots)
    if (!pots.ok) return pots
    await note(tx, staff, 'budget.changed', budget)
    return done()
  })
}

function columns({ ballotKind, rule, maximum, points, checkUntil }: BudgetTerms) {
  return {
    ballotKind,
    rule: rule as Prisma.InputJsonObject,
    maximum: ballotKind === 'budgetApproval' ? maximum : null,
    points: ballotKind === 'points' ? points : null,
    checkUntil: checkUntil === null ? null : new Date(`${checkUntil}T00:00:00Z`),
  }
}

/** The pots as they are wanted; one that holds proposals cannot go. */
async function storePots(
  tx: Tx,
  municipalityId: string,
  budgetId: string,
  pots: BudgetPot[],
): Promise<Outcome<void, PlanRefusal>> {
  if (pots.length === 0) return refused('no-pot')
  const districtIds = [...new Set(pots.flatMap(({ districtId }) => districtId ?? []))]
  const known = await tx.district.count({ where: { municipalityId, id: { in: districtIds } } })
  if (known !== districtIds.length) return refused('unknown-district')
  const going = { municipalityId, budgetId, id: { notIn: pots.map(({ id }) => id) } }
  if ((await tx.proposal.count({ where: { municipalityId, budgetId, pot: going } })) > 0) return refused('pot-in-use')
  await tx.budgetPot.deleteMany({ where: going })
  // out of each other's way before they take their places
  await tx.budgetPot.updateMany({ where: { municipalityId, budgetId }, data: { position: { increment: 1000 } } })
  for (const [at, { id, ...pot }] of pots.entries()) {
    const data = { ...pot, amount: BigInt(pot.amount), position: at + 1 }
    const { count } = await tx.budgetPot.updateMany({ where: { municipalityId, budgetId, id }, data })
    if (count === 0)
      await tx.budgetPot.create({ data: { municipalityId, budgetId, id, ...data }, select: { id: true } })
  }
  return done()
}
