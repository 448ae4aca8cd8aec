import { inTransaction, rows, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type LockedBudget, lockBudget, note, type Staff } from './lock.server.ts'

export type CombinationWish = {
  /** made with the form: sent twice, it is offered once */
  id: string
  title: string
  summary: string
  /** in cents */
  wishCost: number | null
  proposalIds: string[]
}
export type OfferRefusal = 'unknown' | 'fixed' | 'too-few' | 'settled' | 'other-pot' | 'offered'

/**
 * Offers the authors of similar proposals to make one of them. Nothing happens before all agree; who has no account any more, and who came with a file,
 * need not be asked.
 */
export function offerCombination(
  staff: Staff,
  budgetId: string,
  { id, title, summary, wishCost, proposalIds }: CombinationWish,
): Promise<Outcome<{ done: boolean }, OfferRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const budget = await lockBudget(tx, municipalityId, budgetId)
    if (!budget) return refused('unknown')
    const key = { municipalityId_id: { municipalityId, id } }
    const before = await tx.combinationOffer.findUnique({ where: key, select: { endedAt: true } })
    if (before) return done({ done: before.endedAt !== null })
    if (budget.fixedAt) return refused('fixed')
    const wanted = [...new Set(proposalIds)]
    const proposals = await tx.proposal.findMany({
      where: { municipalityId, budgetId, id: { in: wanted } },
      select: {
        id: true,
        state: true,
        potId: true,
        idea: { select: { author: { select: { id: true, deletedAt: true, withoutAccount: true } } } },
        consents: { where: { offer: { endedAt: null } }, select: { offerId: true } },
      },
    })
    if (proposals.length < wanted.length) return refused('unknown')
    if (wanted.length < 2) return refused('too-few')
    if (proposals.some(({ state }) => state === 'combined' || state === 'withdrawn')) return refused('settled')
    if (new Set(proposals.map(({ potId }) => potId)).size > 1) return refused('other-pot')
    if (proposals.some(({ consents }) => consents.length > 0)) return refused('offered')
    await tx.combinationOffer.create({
      data: {
        municipalityId,
        id,
        budgetId,
        title,
        summary,
        wishCost: wishCost === null ? null : BigInt(wishCost),
        offeredById: staff.id,
        consents: {
          create: proposals.map(({ id: proposalId, idea }) => {
            const author = idea?.author
            const isAsked = author && author.deletedAt === null && !author.withoutAccount
            return { proposalId, ...(isAsked ? { personId: author.id } : { agreed: true }) }
          }),
        },
      },
      select: { id: true },
    })
    await note(tx, staff, 'budget.combinationOffered', budget, { facts: { offerId: id } })
    return done({ done: await combineIfAllAgree(tx, staff, budget, id) })
  })
}

export type ConsentRefusal = 'unknown' | 'ended' | 'fixed'

/** An author agrees or declines; with the last who agrees the proposals become one. */
export function answerCombination(
  person: { municipalityId: string; id: string },
  offerId: string,
  agreed: boolean,
): Promise<Outcome<{ done: boolean }, ConsentRefusal>> {
  const { municipalityId } = person
  return changeOffer<{ done: boolean }, never>(person, offerId, async (tx, budget) => {
    const answered = await tx.$executeRaw`
      update "CombinationConsent" set agreed = ${agreed}, "answeredAt" = now()
      where "municipalityId" = ${municipalityId}::uuid and "offerId" = ${offerId}::uuid and "personId" = ${person.id}::uuid`
    if (answered === 0) return refused('unknown')
    if (agreed) return done({ done: await combineIfAllAgree(tx, person, budget, offerId) })
    await end(tx, municipalityId, offerId)
    await note(tx, { municipalityId, id: person.id }, 'budget.combinationDeclined', budget, { facts: { offerId } })
    return done({ done: false })
  })
}

/** Staff take an offer back that not all have answered. */
export function withdrawOffer(staff: Staff, offerId: string): Promise<Outcome<void, ConsentRefusal>> {
  return changeOffer<void, never>(staff, offerId, async (tx, budget) => {
    await end(tx, staff.municipalityId, offerId)
    await note(tx, staff, 'budget.combinationWithdrawn', budget, { facts: { offerId } })
    return done()
  })
}

/** Offers nobody has to be asked about any more, because the last who was asked deleted the account. */
export async function combineAgreed(): Promise<void> {
  const agreed = await rows<{ municipalityId: string; id: string; budgetId: string }>(
    `select o."municipalityId", o.id, o."budgetId" from "CombinationOffer" o
     join "Budget" b on b."municipalityId" = o."municipalityId" and b.id = o."budgetId" and b."fixedAt" is null
     where o."endedAt" is null and not exists (select from "CombinationConsent" n where n."municipalityId" = o."municipalityId"
       and n."offerId" = o.id and n.agreed is distinct from true)`,
    [],
  )
  for (const { municipalityId, id, budgetId } of agreed) {
    await inTransaction(async (tx) => {
      const budget = await lockBudget(tx, municipalityId, budgetId)
      if (budget && !budget.fixedAt) await combineIfAllAgree(tx, { municipalityId, id: null }, budget, id)
    })
  }
}

function changeOffer<T, Reason extends string>(
  person: { municipalityId: string; id: string },
  offerId: string,
  work: (tx: Tx, budget: LockedBudget) => Promise<Outcome<T, Reason | ConsentRefusal>>,
): Promise<Outcome<T, Reason | ConsentRefusal>> {
  const key = { municipalityId_id: { municipalityId: person.municipalityId, id: offerId } }
  return inTransaction(async (tx) => {
    const found = await tx.combinationOffer.findUnique({ where: key, select: { budgetId: true } })
    const budget = found && (await lockBudget(tx, person.municipalityId, found.budgetId))
    if (!budget) return refused('unknown')
    const { endedAt } = await tx.combinationOffer.findUniqueOrThrow({ where: key, select: { endedAt: true } })
    if (endedAt) return refused('ended')
    if (budget.fixedAt) return refused('fixed')
    return await work(tx, budget)
  })
}

async function end(tx: Tx, municipalityId: string, id: string): Promise<void> {
  await tx.$executeRaw`
    update "CombinationOffer" set "endedAt" = now() where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
}

/** The new proposal stands in the pot and at the place of the first; those it was made of lead to it. */
async function combineIfAllAgree(
  tx: Tx,
  by: Parameters<typeof note>[1],
  budget: LockedBudget,
  offerId: string,
): Promise<boolean> {
  const { municipalityId } = by
  const { title, summary, wishCost, consents } = await tx.combinationOffer.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id: offerId } },
    select: {
      title: true,
      summary: true,
      wishCost: true,
      consents: {
        orderBy: { proposal: { number: 'asc' } },
        select: {
          agreed: true,
          proposal: { select: { id: true, state: true, potId: true, latitude: true, longitude: true } },
        },
      },
    },
  })
  if (consents.some(({ agreed }) => agreed !== true)) return false
  await end(tx, municipalityId, offerId)
  const proposals = consents.map(({ proposal }) => proposal)
  // withdrawn meanwhile, or part of another one
  if (proposals.some(({ state }) => state === 'combined' || state === 'withdrawn')) return false
  const last = await tx.proposal.aggregate({ where: { municipalityId, budgetId: budget.id }, _max: { number: true } })
  const place = proposals.find(({ latitude }) => latitude !== null) ?? proposals[0]!
  const id = newId()
  const number = (last._max.number ?? 0) + 1
  await tx.proposal.create({
    data: {
      municipalityId,
      id,
      number,
      budgetId: budget.id,
      potId: proposals[0]!.potId,
      title,
      summary,
      wishCost,
      ownWords: true,
      latitude: place.latitude,
      longitude: place.longitude,
    },
    select: { id: true },
  })
  await tx.proposal.updateMany({
    where: { municipalityId, id: { in: proposals.map((one) => one.id) } },
    data: { state: 'combined', combinedIntoId: id },
  })
  await note(tx, by, 'proposal.combined', budget, { proposal: { id, number } })
  return true
}
