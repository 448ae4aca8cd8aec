import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import type { EntryToTell, Recipient } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aBudget, type MadeBudget } from './budget.factory.ts'
import { rejectProposal } from './checks.server.ts'
import { offerCombination } from './combining.server.ts'
import { budgetTellings } from './tell.server.ts'

async function told(budget: MadeBudget, kind: string) {
  const entries = await prisma.chronicleEntry.findMany({
    where: { municipalityId: budget.municipalityId, kind },
    orderBy: { id: 'asc' },
  })
  return await Promise.all(entries.map((entry) => budgetTellings[kind]!(entry as unknown as EntryToTell)))
}
const reader = (personId: string): Recipient => ({ personId, language: 'de', displayName: null, role: 'author' })

test('the author of a proposal is told what the department says, that it is admitted, and why not', async () => {
  const municipality = await aMunicipality()
  const budget = await aBudget(municipality, {
    at: 'checking',
    proposals: [{ title: 'Bank', cost: 5_00 }, { title: 'Baum' }],
  })
  const [author, other] = budget.ideas.map((idea) => idea.author.id)
  const [checked] = await told(budget, 'proposal.checked')
  expect(checked!.people![0]).toMatchObject({ role: 'author', personIds: [author] })
  expect(checked!.letter(reader(author!))!.paragraphs.join(' ')).toContain('Bauamt hat Ihren Vorschlag „Bank“ geprüft')
  expect((await told(budget, 'proposal.admitted')).length).toBe(1)
  await rejectProposal(budget.staff, budget.proposals[1]!.id, 'Dort liegt eine Leitung.')
  const [rejected] = await told(budget, 'proposal.rejected')
  expect(rejected!.people![0]!.personIds).toEqual([other])
  expect(rejected!.letter(reader(other!))!.paragraphs).toContain('Dort liegt eine Leitung.')
  await prisma.idea.updateMany({ where: { id: budget.ideas[1]!.id }, data: { hiddenAt: new Date() } })
  expect(await told(budget, 'proposal.rejected')).toEqual([null])
})

test('whoever has to agree to a combination is asked with the own proposal, and nobody else', async () => {
  const municipality = await aMunicipality()
  const budget = await aBudget(municipality, {
    at: 'checking',
    proposals: [{ title: 'Bank' }, { title: 'Bänke' }, { title: 'Baum' }],
  })
  const proposalIds = budget.proposals.slice(0, 2).map(({ id }) => id)
  const wish = { id: newId(), title: 'Zwei Bänke', summary: '', wishCost: null, proposalIds }
  await offerCombination(budget.staff, budget.id, wish)
  const [offered] = await told(budget, 'budget.combinationOffered')
  const [one, other, third] = budget.ideas.map((idea) => idea.author.id)
  expect(offered!.people![0]!.personIds.toSorted()).toEqual([one!, other!].toSorted())
  expect(offered!.letter(reader(other!))).toMatchObject({
    action: { path: `/buergerhaushalt/${budget.number}/vorschlag/2` },
  })
  expect(offered!.letter(reader(third!))).toBeNull()
})
