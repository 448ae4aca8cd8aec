import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aBudget } from './budget.factory.ts'
import { answerCombination, combineAgreed, offerCombination, withdrawOffer } from './combining.server.ts'
import { offersTo, openOffers } from './offers.server.ts'
import { budgetOwnData } from './own-data.server.ts'

async function similar() {
  const municipality = await aMunicipality()
  const titles = ['Bank am Bach', 'Bänke am Bach', 'Etwas anderes']
  const budget = await aBudget(municipality, { at: 'checking', proposals: titles.map((title) => ({ title })) })
  const proposalIds = budget.proposals.slice(0, 2).map(({ id }) => id)
  const wish = { id: newId(), title: 'Drei Bänke am Bach', summary: 'Zusammen', wishCost: 900_00, proposalIds }
  const [one, other] = budget.ideas.map(({ author }) => author)
  const states = async () =>
    (await prisma.proposal.findMany({ where: { budgetId: budget.id }, orderBy: { number: 'asc' } })).map(
      ({ title, state, combinedIntoId }) => [title, state, combinedIntoId !== null],
    )
  return { municipality, budget, wish, one: one!, other: other!, states }
}
const before = [
  ['Bank am Bach', 'submitted', false],
  ['Bänke am Bach', 'submitted', false],
  ['Etwas anderes', 'submitted', false],
]

test('proposals become one as soon as all their authors agree, not before', async () => {
  const { municipality, budget, wish, one, other, states } = await similar()
  expect(await offerCombination(budget.staff, budget.id, wish)).toEqual({ ok: true, value: { done: false } })
  expect(await offerCombination(budget.staff, budget.id, wish)).toMatchObject({ ok: true })
  expect(await answerCombination(await aCitizen(municipality), wish.id, true)).toMatchObject({ reason: 'unknown' })
  expect(await offersTo(one)).toMatchObject([
    { title: wish.title, consents: [{ mine: true, agreed: null }, { mine: false }] },
  ])
  expect(await answerCombination(one, wish.id, true)).toEqual({ ok: true, value: { done: false } })
  expect(await offersTo(one)).toEqual([])
  expect(await states()).toEqual(before)
  expect(await answerCombination(other, wish.id, true)).toEqual({ ok: true, value: { done: true } })
  expect(await states()).toEqual([
    ['Bank am Bach', 'combined', true],
    ['Bänke am Bach', 'combined', true],
    ['Etwas anderes', 'submitted', false],
    ['Drei Bänke am Bach', 'submitted', false],
  ])
  expect(await openOffers(municipality.id, budget.id)).toEqual([])
})

test('one who declines ends it, and staff can take it back', async () => {
  const { budget, wish, one, other, states } = await similar()
  await offerCombination(budget.staff, budget.id, wish)
  expect(await offerCombination(budget.staff, budget.id, { ...wish, id: newId() })).toMatchObject({ reason: 'offered' })
  expect(await answerCombination(one, wish.id, false)).toMatchObject({ ok: true })
  expect(await answerCombination(other, wish.id, true)).toMatchObject({ reason: 'ended' })
  const again = { ...wish, id: newId() }
  await offerCombination(budget.staff, budget.id, again)
  expect(await withdrawOffer(budget.staff, again.id)).toMatchObject({ ok: true })
  expect(await answerCombination(other, again.id, true)).toMatchObject({ reason: 'ended' })
  expect(await states()).toEqual(before)
})

test('who has no account any more need not be asked', async () => {
  const { budget, wish, one, other, states } = await similar()
  // as accounts are deleted
  await prisma.person.updateMany({
    where: { id: one.id },
    data: { deletedAt: new Date(), email: null, displayName: null },
  })
  await offerCombination(budget.staff, budget.id, wish)
  expect(await answerCombination(other, wish.id, true)).toEqual({ ok: true, value: { done: true } })
  expect((await states()).length).toBe(4)
})

test('the last who was asked deletes the account: nobody is left to ask', async () => {
  const { budget, wish, one, other, states } = await similar()
  await offerCombination(budget.staff, budget.id, wish)
  await answerCombination(one, wish.id, true)
  await inTransaction((tx) => budgetOwnData[0]!.erase(tx, other))
  await combineAgreed()
  expect((await states()).map(([, state]) => state)).toEqual(['combined', 'combined', 'submitted', 'submitted'])
})

test('two are needed, of one pot, and of this round', async () => {
  const { budget, wish } = await similar()
  const { budget: foreign } = await similar()
  const offer = (proposalIds: string[]) =>
    offerCombination(budget.staff, budget.id, { ...wish, id: newId(), proposalIds })
  expect(await offer([wish.proposalIds[0]!, wish.proposalIds[0]!])).toMatchObject({ reason: 'too-few' })
  expect(await offer([wish.proposalIds[0]!, foreign.proposals[0]!.id])).toMatchObject({ reason: 'unknown' })
})
