import { expect, test, vi } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { claimCases, releaseCase } from './claim.server.ts'
import { moderationCounts } from './counts.server.ts'
import { caseDossier } from './dossier.server.ts'
import { anAppeal, aReport, decided, hiddenByModeration, shownAgain } from './moderation.factory.ts'
import { caseQueue, caseWork } from './queue.server.ts'

async function aReportedIdea(municipality: { id: string }, title = 'Mehr Bänke am Mühlbach') {
  const idea = await aPublishedIdea(municipality, { title })
  return await aReport(municipality, { kind: 'idea', id: idea.id }, { reporter: await aCitizen(municipality) })
}

async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pool, 'query')
  await work()
  const { length } = query.mock.calls
  query.mockRestore()
  return length
}

test('the oldest stands on top; who works on it is seen; a second person and appeals wait in views of their own', async () => {
  const municipality = await aMunicipality()
  const [one, two] = [await aStaffMember(municipality), await aStaffMember(municipality)]
  const first = await aReportedIdea(municipality, 'Erste Idee')
  const second = await aReportedIdea(municipality, 'Zweite Idee')
  expect(await claimCases(one, [second.number])).toBe(1)
  expect(await claimCases(two, [second.number])).toBe(0)
  const { cases, count } = await caseQueue(two, 'offen', 1)
  expect(count).toBe(2)
  expect(cases.map(({ title, claimedBy, mine, reports }) => [title, claimedBy, mine, reports])).toEqual([
    ['Erste Idee', null, false, 1],
    ['Zweite Idee', 'Mitarbeit Beispiel', false, 1],
  ])
  expect((await caseQueue(one, 'meine', 1)).cases.map(({ title }) => title)).toEqual(['Zweite Idee'])
  await releaseCase(two, second.number)
  expect((await caseQueue(one, 'meine', 1)).count).toBe(0)

  await prisma.moderationSettings.create({ data: { municipalityId: municipality.id, fourEyes: true } })
  await decided(one, first.id)
  expect((await caseQueue(one, 'offen', 1)).count).toBe(1)
  expect(await caseWork(two)).toMatchObject({ open: 1, second: 1, appeals: 0 })
  // not for the one who proposed it
  expect(await caseWork(one)).toMatchObject({ second: 0 })
})

test('the number of queries does not grow with the number of cases', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const { number } = await aReportedIdea(municipality)
  const queue = () => queriesOf(() => Promise.all([caseQueue(staff, 'offen', 1), caseWork(staff)]))
  const dossier = () => queriesOf(() => caseDossier(municipality.id, number))
  await dossier()
  const before = [await queue(), await dossier()]
  for (let n = 0; n < 10; n++) await aReportedIdea(municipality)
  expect([await queue(), await dossier()]).toEqual(before)
  expect(before[0]).toBeLessThanOrEqual(4)
})

test('the figures count what was reported, decided and taken back, each in its quarter', async () => {
  const municipality = await aMunicipality()
  expect(await moderationCounts(municipality.id)).toEqual([])
  const staff = await aStaffMember(municipality)
  const author = await aCitizen(municipality)
  const { id: caseId } = await aReportedIdea(municipality)
  await decided(staff, caseId, { measure: 'leave', rule: null, text: '' })
  const idea = await aPublishedIdea(municipality, { author })
  const decision = await hiddenByModeration(staff, { kind: 'idea', id: idea.id }, { consequence: 'warning' })
  await anAppeal(author, decision)
  await shownAgain(staff, decision)
  await prisma.$executeRaw`update "Report" set "reportedAt" = now() - interval '4 months' where "caseId" = ${caseId}::uuid`
  await prisma.$executeRaw`update "ModerationCase" set "openedAt" = "closedAt" - interval '6 hours' where id = ${caseId}::uuid`
  const counts = await moderationCounts(municipality.id)
  expect(counts.length).toBeGreaterThanOrEqual(2)
  expect(counts[0]).toMatchObject({ reports: 0, hidden: 1, left: 1, warned: 1, appeals: 1, restored: 1 })
  expect(counts[0]!.medianHours).toBeCloseTo(6, 1)
  expect(counts.at(-1)).toMatchObject({ reports: 1, hidden: 0, medianHours: null })
})
