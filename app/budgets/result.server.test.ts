import { expect, test, vi } from 'vitest'
import type { BudgetRule } from '#app/methods/count.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aBudget, decided, fixed } from './budget.factory.ts'
import { budgetRules } from './budget.ts'
import { overrule } from './council.server.ts'
import { explainDecision, explainLost, explainWon } from './explain.ts'
import { realise } from './realise.server.ts'
import { roundResult } from './result.server.ts'
import { settleBudget, settleBudgets } from './settling.server.ts'

const pot = { id: '', title: 'Ganze Stadt', amount: 1000_00, districtId: null }
const proposals = [
  { title: 'Bank', cost: 600_00, place: { latitude: 50.5, longitude: 9.7 } },
  { title: 'Baum', cost: 500_00 },
  { title: 'Brunnen', cost: 400_00 },
]
// six want bank and tree, four the fountain
const ballots = [...Array.from({ length: 6 }, () => [1, 1, 0]), ...Array.from({ length: 4 }, () => [0, 0, 1])]

async function aResult(rule: BudgetRule = budgetRules.greedy) {
  const municipality = await aMunicipality()
  const pots = [{ ...pot, id: newId() }]
  const budget = await decided(
    await fixed(await aBudget(municipality, { at: 'voting', rule, pots, proposals })),
    ballots,
  )
  const result = async () => (await roundResult(municipality.id, budget.number))!
  return { ...budget, result }
}

test('the count decides: winners, losers, what was missing, and all rules on the same ballots', async () => {
  const budget = await aResult()
  const { round, pots, turnout } = await budget.result()
  expect([round.stage, turnout]).toEqual(['decided', 10])
  const [{ result }] = pots as [(typeof pots)[0]]
  expect(result!.winners.map(({ proposal, said }) => [proposal.title, said.supporters])).toEqual([
    ['Baum', 6],
    ['Brunnen', 4],
  ])
  expect(result).toMatchObject({ asked: 10, spent: 900_00, left: 100_00, realisedCost: 900_00 })
  const [bank] = result!.losers
  expect(bank).toMatchObject({
    proposal: { title: 'Bank', won: false },
    point: { lat: 50.5, lng: 9.7 },
    said: { missing: 100_00 },
  })
  expect(explainLost(bank!.said, 'de')).toBe(
    '6 haben dafür gestimmt; als die Reihe daran kam, waren noch 500\u00A0€ da, es fehlten 100\u00A0€.',
  )
  expect(explainWon(result!.winners[0]!.said, 'de')).toBe(
    '6 haben dafür gestimmt; als die Reihe daran kam, reichte das Geld für die 500\u00A0€.',
  )
  expect(result!.outcomes.map(({ name, isRule }) => [name, isRule])).toEqual([
    ['greedy', true],
    ['equalShares', false],
    ['equalSharesCount', false],
    ['greedyPerCost', false],
  ])
  expect(result!.outcomes[0]!.winners).toEqual([2, 3])
})

test('with Equal Shares it is said who paid what', async () => {
  const { result } = await aResult(budgetRules.equalShares)
  const { winners, share } = (await result()).pots[0]!.result!
  expect(share).toBeGreaterThanOrEqual(100_00)
  expect(winners[0]!.said.payments).toMatchObject({ payers: 6 })
  expect(explainWon(winners[0]!.said, 'en')).toMatch(
    /^6 people voted for it; 6 pay €[56]00 together out of their share, everybody the same: €/,
  )
})

test('settled twice it is settled once, and other rounds stay as they are', async () => {
  const budget = await aResult()
  const entries = () =>
    prisma.chronicleEntry.count({ where: { municipalityId: budget.municipalityId, kind: 'budget.decided' } })
  await settleBudget(budget.municipalityId, budget.id)
  await settleBudgets()
  expect(await entries()).toBe(1)
  expect(await prisma.proposal.count({ where: { budgetId: budget.id, won: true } })).toBe(2)
})

test('four ballots say too much about each voter: nobody wins, and nothing is shown', async () => {
  const municipality = await aMunicipality()
  const budget = await decided(
    await fixed(await aBudget(municipality, { at: 'voting', proposals })),
    ballots.slice(0, 4),
  )
  expect((await roundResult(municipality.id, budget.number))!.pots).toMatchObject([{ result: null }])
  expect(await prisma.proposal.count({ where: { budgetId: budget.id, won: { not: null } } })).toBe(0)
})

test('the council decides otherwise only with reason and resolution; vote and decision both stay', async () => {
  const budget = await aResult()
  const [bank, tree] = budget.proposals
  const wish = {
    id: newId(),
    realised: true,
    reason: 'Spende eines Vereins',
    resolution: '2026/112',
    decidedOn: '2026-11-20',
  }
  const { staff } = budget
  expect(await overrule(staff, bank!.id, { ...wish, reason: ' ' })).toMatchObject({ reason: 'reason-missing' })
  expect(await overrule(staff, bank!.id, { ...wish, resolution: '' })).toMatchObject({ reason: 'resolution-missing' })
  expect(await overrule(staff, tree!.id, wish)).toMatchObject({ reason: 'same' })
  expect(await overrule(staff, bank!.id, wish)).toMatchObject({ ok: true })
  expect(await overrule(staff, bank!.id, wish)).toMatchObject({ ok: true })
  const { losers, realisedCost } = (await budget.result()).pots[0]!.result!
  expect(losers[0]).toMatchObject({
    proposal: { won: false, realised: true, overruled: true },
    decision: { realised: true, reason: 'Spende eines Vereins', resolution: '2026/112', decidedOn: '2026-11-20' },
  })
  expect(realisedCost).toBe(1500_00)
  expect(explainDecision(losers[0]!.decision!, 'de')).toContain('Beschluss 2026/112')
})

test('a winner becomes one project with place, cost and idea, and its idea is planned', async () => {
  const budget = await aResult(budgetRules.greedyPerCost)
  const { staff, municipalityId } = budget
  const [bank, tree, well] = budget.proposals
  expect(await realise(staff, bank!.id)).toMatchObject({ reason: 'not-won' })
  const clicks = await Promise.all([realise(staff, tree!.id), realise(staff, tree!.id)])
  expect(clicks).toEqual([
    { ok: true, value: { number: 1 } },
    { ok: true, value: { number: 1 } },
  ])
  const [project, ...more] = await prisma.project.findMany({ where: { municipalityId }, include: { ideas: true } })
  expect(more).toEqual([])
  expect(project).toMatchObject({ title: 'Baum', costEstimate: 500_00n, ideas: [{ ideaId: budget.ideas[1]!.id }] })
  expect(await prisma.idea.findFirst({ where: { id: budget.ideas[1]!.id } })).toMatchObject({ status: 'planned' })
  const wish = { id: newId(), realised: false, reason: 'Kein Geld', resolution: '7', decidedOn: '2026-11-20' }
  expect(await overrule(staff, tree!.id, wish)).toMatchObject({ reason: 'has-project' })
  await overrule(staff, well!.id, wish)
  expect(await realise(staff, well!.id)).toMatchObject({ reason: 'not-won' })
})

test('the result is read in four queries', async () => {
  const budget = await aResult()
  const queries = vi.spyOn(pool, 'query')
  await budget.result()
  expect(queries.mock.calls.length).toBe(4)
  queries.mockRestore()
})
