import { record } from '#app/chronicle/record.server.ts'
import type { Tx } from '#app/platform/db.server.ts'

/** Who works on it, signed in. */
export type Staff = { municipalityId: string; id: string }

export type LockedBudget = {
  id: string
  number: number
  processId: string
  fixedAt: Date | null
  topicId: string | null
  /** everybody sees its process */
  public: boolean
}

/** Holds a round until the transaction ends: what is on the ballot and what is changed come one after the other. */
export async function lockBudget(tx: Tx, municipalityId: string, id: string): Promise<LockedBudget | null> {
  const rows = await tx.$queryRaw<LockedBudget[]>`
    select b.id, b.number, b."processId", b."fixedAt", p."topicId", coalesce(p."publishedAt" <= now(), false) as public
    from "Budget" b join "Process" p on p."municipalityId" = b."municipalityId" and p.id = b."processId"
    where b."municipalityId" = ${municipalityId}::uuid and b.id = ${id}::uuid for update of b`
  return rows[0] ?? null
}

export type LockedProposal = {
  id: string
  number: number
  budgetId: string
  title: string
  state: string
  ideaId: string | null
}

/** Holds a proposal together with its round. */
export async function lockProposal(
  tx: Tx,
  municipalityId: string,
  id: string,
): Promise<{ budget: LockedBudget; proposal: LockedProposal } | null> {
  const key = { municipalityId_id: { municipalityId, id } }
  const found = await tx.proposal.findUnique({ where: key, select: { budgetId: true } })
  const budget = found ? await lockBudget(tx, municipalityId, found.budgetId) : null
  if (!budget) return null
  const proposal = await tx.proposal.findUniqueOrThrow({
    where: key,
    select: { id: true, number: true, budgetId: true, title: true, state: true, ideaId: true },
  })
  return { budget, proposal }
}

/** Writes down what happened to a round or one of its proposals; followers of the process find it by the facts. */
export async function note(
  tx: Tx,
  staff: Staff | { municipalityId: string; id: null },
  kind: `budget.${string}` | `proposal.${string}`,
  budget: LockedBudget,
  {
    proposal,
    facts = {},
  }: { proposal?: Pick<LockedProposal, 'id' | 'number'>; facts?: Record<string, string | number | boolean> } = {},
): Promise<void> {
  await record(tx, {
    municipalityId: staff.municipalityId,
    actorId: staff.id,
    kind,
    subjectId: proposal?.id ?? budget.id,
    public: budget.public,
    facts: {
      budget: budget.number,
      processId: budget.processId,
      topicId: budget.topicId,
      ...(proposal ? { number: proposal.number } : {}),
      ...facts,
    },
  })
}
