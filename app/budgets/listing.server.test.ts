import { expect, test, vi } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aBudget, withProposals } from './budget.factory.ts'
import { budgetList, proposalPoints, roundPage } from './listing.server.ts'
import { proposalPage } from './proposal-page.server.ts'
import { plainView } from './proposal-view.ts'
import { staffBudgets, staffWork } from './staff-list.server.ts'

test('a round shows its stage, money and proposals by state and pot', async () => {
  const municipality = await aMunicipality()
  const [district] = municipality.districts
  const pots = [
    { id: newId(), title: 'Alle', amount: 900_00, districtId: null },
    { id: newId(), title: 'Altstadt', amount: 500_00, districtId: district!.id },
  ]
  const place = { latitude: 50.5, longitude: 9.7 }
  const budget = await aBudget(municipality, {
    pots,
    proposals: [{ title: 'Bank', cost: 100_00, place }, { title: 'Baum', district: district! }, { title: 'Brunnen' }],
  })
  const page = async (view = {}) => (await roundPage(municipality.id, budget.number, { ...plainView, ...view }))!
  const { round, proposals, count } = await page()
  expect(round).toMatchObject({
    stage: 'collecting',
    amount: 1400_00,
    proposals: 3,
    states: { admitted: 1, submitted: 2 },
  })
  expect(round.openPhaseId).toBe(budget.process.phaseIds[0])
  expect(round.pots).toMatchObject([
    { title: 'Alle', proposals: 2, admitted: 1, districtName: null },
    { title: 'Altstadt', proposals: 1, admitted: 0, districtName: district!.name },
  ])
  expect([count, ...proposals.map(({ title }) => title)]).toEqual([3, 'Bank', 'Baum', 'Brunnen'])
  expect(proposals[0]).toMatchObject({ cost: 100_00, placed: true, won: null, ideaNumber: budget.ideas[0]!.number })
  expect((await page({ states: ['admitted'] })).proposals).toMatchObject([{ title: 'Bank' }])
  expect((await page({ potId: pots[1]!.id })).proposals).toMatchObject([{ title: 'Baum' }])
  expect(await proposalPoints(municipality.id, budget.id, plainView)).toEqual([
    { number: 1, title: 'Bank', state: 'admitted', realised: null, lat: 50.5, lng: 9.7 },
  ])
  expect(await staffWork(municipality.id, budget.id)).toEqual({ open: 0, late: 0, unasked: 2, undecided: 0 })
})

test('hidden ideas show nowhere, drafts and other municipalities neither', async () => {
  const [municipality, other] = [await aMunicipality(), await aMunicipality()]
  const budget = await aBudget(municipality, { proposals: [{ title: 'Zu sehen' }, { title: 'Versteckt' }] })
  await prisma.idea.updateMany({ where: { id: budget.ideas[1]!.id }, data: { hiddenAt: new Date() } })
  const page = await roundPage(municipality.id, budget.number, plainView)
  expect(page).toMatchObject({ count: 1, proposals: [{ title: 'Zu sehen' }], round: { proposals: 1 } })
  expect(await proposalPage(municipality.id, budget.number, 2)).toBeNull()
  expect(await roundPage(other.id, budget.number, plainView)).toBeNull()
  const draft = await aBudget(other, { publishedAt: null })
  expect(await budgetList(other.id)).toEqual([])
  expect(await roundPage(other.id, draft.number, plainView)).toBeNull()
  expect((await staffBudgets(other.id)).rounds).toMatchObject([{ number: draft.number, stage: 'draft' }])
})

test('a page of a round asks the database three times, however many proposals there are', async () => {
  const municipality = await aMunicipality()
  let budget = await aBudget(municipality)
  for (const more of [1, 5]) {
    budget = await withProposals(
      budget,
      Array.from({ length: more }, (_, n) => ({ title: `Vorschlag ${more} ${n}` })),
    )
    const queries = vi.spyOn(pool, 'query')
    await roundPage(municipality.id, budget.number, plainView)
    expect(queries.mock.calls.length).toBe(3)
    queries.mockRestore()
  }
})
