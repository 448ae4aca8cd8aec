import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aProcess, inDays } from '#app/processes/process.factory.ts'
import { aBudget } from './budget.factory.ts'
import { budgetRules } from './budget.ts'
import { createBudget, editBudget } from './planning.server.ts'

const pot = (title: string, amount: number, districtId: string | null = null) => ({
  id: newId(),
  title,
  amount,
  districtId,
})
const terms = {
  ballotKind: 'points' as const,
  rule: budgetRules.greedy,
  maximum: 5,
  points: 10,
  checkUntil: '2026-12-01',
}

test('a process with a budget phase becomes a round, once, however often it is sent', async () => {
  const municipality = await aMunicipality()
  const { id: processId, staff } = await aProcess(municipality, { phases: [{ kind: 'budget', endsAt: inDays(9) }] })
  const id = newId()
  const wanted = { ...terms, id, processId, pots: [pot('Stadt', 5000)] }
  expect(await createBudget(staff, wanted)).toEqual({ ok: true, value: { id, number: 1 } })
  expect(await createBudget(staff, wanted)).toEqual({ ok: true, value: { id, number: 1 } })
  expect(await createBudget(staff, { ...wanted, id: newId(), pots: [pot('Noch einmal', 1)] })).toMatchObject({
    reason: 'taken',
  })
  const stored = await prisma.budget.findFirstOrThrow({ where: { id }, include: { pots: true } })
  expect(stored).toMatchObject({ ballotKind: 'points', points: 10, maximum: null, fixedAt: null })
  expect(stored.pots).toMatchObject([{ title: 'Stadt', amount: 5000n, position: 1 }])
})

test('without a budget phase, without money, with a district of others nothing is planned', async () => {
  const [municipality, other] = [await aMunicipality(), await aMunicipality()]
  const ideas = await aProcess(municipality)
  const vote = await aProcess(municipality, { phases: [{ kind: 'budget', endsAt: inDays(9) }] })
  const plan = (processId: string, pots = [pot('Stadt', 5000)]) =>
    createBudget(vote.staff, { ...terms, id: newId(), processId, pots })
  expect(await plan(ideas.id)).toMatchObject({ reason: 'no-budget-phase' })
  expect(await plan(newId())).toMatchObject({ reason: 'unknown' })
  expect(await plan(vote.id, [])).toMatchObject({ reason: 'no-pot' })
  expect(await plan(vote.id, [pot('Nachbarn', 1, other.districts[0]!.id)])).toMatchObject({
    reason: 'unknown-district',
  })
  expect(await prisma.budget.count({ where: { municipalityId: municipality.id } })).toBe(0)
})

test('pots change places, names and sums; one that holds proposals stays', async () => {
  const municipality = await aMunicipality()
  const pots = [pot('Ganze Stadt', 100), pot('Altstadt', 50, municipality.districts[0]!.id)]
  const { id, staff } = await aBudget(municipality, { pots, proposals: [{ title: 'Eine Bank' }] })
  const [whole, old] = [pots[0]!, pots[1]!]
  expect(await editBudget(staff, id, { ...terms, pots: [old] })).toMatchObject({ reason: 'pot-in-use' })
  expect(await editBudget(staff, id, { ...terms, pots: [{ ...old, amount: 70 }, whole, pot('Neu', 5)] })).toMatchObject(
    { ok: true },
  )
  const stored = await prisma.budgetPot.findMany({ where: { budgetId: id }, orderBy: { position: 'asc' } })
  expect(stored.map(({ title, amount }) => [title, Number(amount)])).toEqual([
    ['Altstadt', 70],
    ['Ganze Stadt', 100],
    ['Neu', 5],
  ])
})
