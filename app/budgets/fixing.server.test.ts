import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { pollPage } from '#app/polls/reading.server.ts'
import { aBudget, fixed } from './budget.factory.ts'
import { budgetRules } from './budget.ts'
import { editProposal, rejectProposal } from './checks.server.ts'
import { ballotWish, fixBudget } from './fixing.server.ts'
import { readRound } from './round.server.ts'

const process = { title: 'Bürgerhaushalt', summary: 'Wofür?', purpose: 'Damit', decidedBy: 'Der Rat' }
const wish = ballotWish(process, 'de')
const two = [
  { title: 'Bank', cost: 100_00 },
  { title: 'Baum', cost: 200_00 },
]

test('a fixed round is a released poll: pots, proposals, costs and rule as they were said', async () => {
  const municipality = await aMunicipality()
  const rule = budgetRules.equalSharesCount
  const budget = await fixed(await aBudget(municipality, { at: 'voting', rule, maximum: 5, proposals: two }))
  const round = (await readRound(municipality.id, budget.number, { published: true }))!
  expect(round).toMatchObject({ stage: 'voting', poll: { number: budget.poll.number } })
  const [question] = (await pollPage(municipality.id, budget.poll.number, { released: true }))!.questions
  expect(question).toMatchObject({ kind: 'budgetApproval', budget: 10_000_00, maximum: 2, rule })
  expect(question!.options).toMatchObject([
    { title: 'Bank', cost: 100_00 },
    { title: 'Baum', cost: 200_00 },
  ])
  const proposals = await prisma.proposal.findMany({ where: { budgetId: budget.id }, orderBy: { number: 'asc' } })
  expect(proposals.map(({ optionId }) => optionId)).toEqual(question!.options.map(({ id }) => id))
  const bank = budget.proposals[0]!.id
  expect(await rejectProposal(budget.staff, bank, 'Zu spät')).toMatchObject({ reason: 'fixed' })
  expect(await editProposal(budget.staff, bank, { title: 'x', summary: '', potId: budget.pots[0]!.id })).toMatchObject({
    reason: 'fixed',
  })
  expect(await fixBudget(budget.staff, budget.id, wish)).toMatchObject({ reason: 'fixed' })
})

test('one question per pot; a pot of a district asks for a confirmed residence', async () => {
  const municipality = await aMunicipality()
  const [district] = municipality.districts
  const pots = [
    { id: newId(), title: 'Alle', amount: 900_00, districtId: null },
    { id: newId(), title: 'Altstadt', amount: 500_00, districtId: district!.id },
  ]
  const there = two.map(({ title, cost }) => ({ title: `${title} in der Altstadt`, cost, district: district! }))
  const budget = await aBudget(municipality, { at: 'voting', pots, proposals: [...two, ...there] })
  expect(await fixBudget(budget.staff, budget.id, wish)).toMatchObject({ reason: 'needs-residence' })
  const { poll } = await fixed(budget, { access: 'residence' })
  expect(poll.questions).toMatchObject([
    { title: 'Alle: Welche Vorschläge sollen verwirklicht werden?', districtId: null, budget: 900_00 },
    { districtId: district!.id, budget: 500_00 },
  ])
})

test('undecided proposals, too few of them, or a missing text leave everything as it was', async () => {
  const municipality = await aMunicipality()
  const budget = await aBudget(municipality, { at: 'voting', proposals: [...two, { title: 'Offen' }] })
  const stored = () => prisma.poll.count({ where: { municipalityId: municipality.id } })
  expect(await fixBudget(budget.staff, budget.id, wish)).toMatchObject({ reason: 'undecided' })
  await rejectProposal(budget.staff, budget.proposals[2]!.id, 'Gibt es schon')
  expect(await fixBudget(budget.staff, budget.id, { ...wish, texts: { ...wish.texts, purpose: '' } })).toMatchObject({
    reason: 'incomplete',
  })
  expect(await stored()).toBe(0)
  expect(await prisma.budget.findFirst({ where: { id: budget.id } })).toMatchObject({ fixedAt: null, pollId: null })
  await rejectProposal(budget.staff, budget.proposals[1]!.id, 'Gibt es schon')
  expect(await fixBudget(budget.staff, budget.id, wish)).toMatchObject({ reason: 'few-proposals' })
  expect(await stored()).toBe(0)
})

test('a proposal whose idea was hidden does not come onto the ballot', async () => {
  const municipality = await aMunicipality()
  const budget = await aBudget(municipality, { at: 'voting', proposals: [...two, { title: 'Böse', cost: 5 }] })
  await prisma.idea.updateMany({ where: { id: budget.ideas[2]!.id }, data: { hiddenAt: new Date() } })
  expect((await fixed(budget)).poll.questions[0]!.options.map(({ title }) => title)).toEqual(['Bank', 'Baum'])
})
