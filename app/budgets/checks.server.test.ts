import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { aBudget } from './budget.factory.ts'
import { admitProposal, answerCheck, askDepartment, rejectProposal } from './checks.server.ts'
import { proposalPage } from './proposal-page.server.ts'

async function aProposal() {
  const municipality = await aMunicipality()
  const budget = await aBudget(municipality, { at: 'checking', proposals: [{ title: 'Ein Brunnen' }] })
  const id = budget.proposals[0]!.id
  const shown = async () => (await proposalPage(municipality.id, budget.number, 1))!.proposal
  return { ...budget, id, shown }
}
const cost = { aspect: 'cost' as const, department: 'Bauamt', deadline: '2027-01-31' }

test('what departments say is public with its reason, and their cost counts from then on', async () => {
  const { staff, id, shown } = await aProposal()
  await prisma.proposal.updateMany({ where: { id }, data: { wishCost: 300_00n } })
  await askDepartment(staff, id, cost)
  expect(await shown()).toMatchObject({
    state: 'checking',
    cost: null,
    checks: [{ verdict: null, deadline: '2027-01-31' }],
  })
  const answer = {
    aspect: 'cost' as const,
    verdict: 'conditions' as const,
    reason: 'Nur mit Trinkwasser',
    cost: 450_00,
  }
  expect(await answerCheck(staff, id, answer)).toMatchObject({ ok: true })
  expect(await shown()).toMatchObject({
    wishCost: 300_00,
    cost: 450_00,
    checks: [{ department: 'Bauamt', verdict: 'conditions', reason: 'Nur mit Trinkwasser', cost: 450_00 }],
  })
  expect(await admitProposal(staff, id)).toMatchObject({ ok: true })
  expect(await shown()).toMatchObject({ state: 'admitted' })
})

test('nothing goes onto the ballot with open checks, without a cost, or dearer than its pot', async () => {
  const { staff, id, shown } = await aProposal()
  expect(await admitProposal(staff, id)).toMatchObject({ reason: 'cost-missing' })
  await askDepartment(staff, id, cost)
  expect(await admitProposal(staff, id)).toMatchObject({ reason: 'open-checks' })
  expect(await answerCheck(staff, id, { ...cost, verdict: 'yes', reason: 'Geht', cost: null })).toMatchObject({
    reason: 'cost-missing',
  })
  await answerCheck(staff, id, { ...cost, verdict: 'yes', reason: 'Geht', cost: 10_000_01 })
  expect(await admitProposal(staff, id)).toMatchObject({ reason: 'over-pot' })
  expect((await shown()).state).toBe('checking')
})

test('a rejection needs a reason, and an answer one that was asked', async () => {
  const { staff, id, shown } = await aProposal()
  expect(await rejectProposal(staff, id, '  ')).toMatchObject({ reason: 'reason-missing' })
  expect(await answerCheck(staff, id, { ...cost, verdict: 'no', reason: 'Nein', cost: null })).toMatchObject({
    reason: 'unknown',
  })
  expect(await rejectProposal(staff, id, 'Das Grundstück gehört der Bahn.')).toMatchObject({ ok: true })
  expect(await shown()).toMatchObject({ state: 'rejected', reason: 'Das Grundstück gehört der Bahn.' })
})

test('staff of another municipality find nothing', async () => {
  const [{ id }, other] = [await aProposal(), await aProposal()]
  expect(await rejectProposal(other.staff, id, 'Nicht unseres')).toMatchObject({ reason: 'unknown' })
})
