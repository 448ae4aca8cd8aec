import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { mergeIdeas } from '#app/ideas/merge.server.ts'
import { withdrawIdea } from '#app/ideas/submission.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aBudget, type MadeBudget, withProposals } from './budget.factory.ts'
import { editProposal } from './checks.server.ts'
import { takeInEverywhere } from './taking-in.server.ts'

function stored(budget: MadeBudget) {
  return prisma.proposal.findMany({ where: { budgetId: budget.id }, orderBy: { number: 'asc' } })
}

test('ideas of the process become proposals in the pot of their district, others in the first for everybody', async () => {
  const municipality = await aMunicipality()
  const [old, other] = municipality.districts
  const pots = [
    { id: newId(), title: 'Altstadt', amount: 500, districtId: old!.id },
    { id: newId(), title: 'Alle', amount: 900, districtId: null },
  ]
  const budget = await aBudget(municipality, { pots })
  const phaseId = budget.process.phaseIds[0]!
  const place = { latitude: 50.5, longitude: 9.7 }
  await aPublishedIdea(municipality, { phaseId, district: old!, title: 'Bank in der Altstadt', place })
  await aPublishedIdea(municipality, { phaseId, district: other!, title: 'Bank woanders' })
  await aPublishedIdea(municipality, { title: 'Nicht aus dem Verfahren' })
  await takeInEverywhere()
  await takeInEverywhere()
  const [first, second] = pots
  expect(await stored(budget)).toMatchObject([
    { number: 1, title: 'Bank in der Altstadt', potId: first!.id, state: 'submitted', ...place },
    { number: 2, title: 'Bank woanders', potId: second!.id },
  ])
})

test('what its author takes back, and what was hidden, is no proposal', async () => {
  const municipality = await aMunicipality()
  const budget = await withProposals(await aBudget(municipality), [{ title: 'Bleibt' }, { title: 'Geht wieder' }])
  const phaseId = budget.process.phaseIds[0]!
  const hidden = await aPublishedIdea(municipality, { phaseId, title: 'Ausgeblendet' })
  await prisma.idea.updateMany({ where: { id: hidden.id }, data: { hiddenAt: new Date() } })
  await withdrawIdea(budget.ideas[1]!.author, budget.ideas[1]!.number)
  await takeInEverywhere()
  expect((await stored(budget)).map(({ title, state }) => [title, state])).toEqual([
    ['Bleibt', 'submitted'],
    ['Geht wieder', 'withdrawn'],
  ])
})

test('an idea that went into another one leads to the proposal of that one', async () => {
  const municipality = await aMunicipality()
  const budget = await withProposals(await aBudget(municipality), [{ title: 'Eine' }, { title: 'Andere' }])
  const [one, other] = budget.ideas
  await mergeIdeas(budget.staff, other!.id, one!.number)
  await takeInEverywhere()
  const [into, merged] = await stored(budget)
  expect(merged).toMatchObject({ state: 'combined', combinedIntoId: into!.id })
})

test('the words follow those of the idea until staff wrote others', async () => {
  const municipality = await aMunicipality()
  const budget = await withProposals(await aBudget(municipality), [{ title: 'Eine Bank' }, { title: 'Ein Baum' }])
  const [bank, tree] = budget.proposals
  await editProposal(budget.staff, tree!.id, { title: 'Drei Bäume', summary: 'Am Markt', potId: budget.pots[0]!.id })
  await prisma.idea.updateMany({
    where: { municipalityId: municipality.id },
    data: { title: 'Neu gesagt', wishCost: 700n },
  })
  await takeInEverywhere()
  const [first, second] = await stored(budget)
  expect(first).toMatchObject({ id: bank!.id, title: 'Neu gesagt', wishCost: 700n })
  expect(second).toMatchObject({ title: 'Drei Bäume', summary: 'Am Markt', wishCost: 700n })
})
