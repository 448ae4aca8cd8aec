import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aPublishedIdea } from './idea.factory.ts'
import type { IdeaStatus } from './idea.ts'
import { withdrawIdea } from './submission.server.ts'
import { supportIdea, withdrawSupport } from './support.server.ts'

test('fifty clicks of one person at the same moment are one support', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality, { supporters: 2 })
  const citizen = await aCitizen(municipality)
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => supportIdea(citizen, idea.number)))
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true)
  expect(await stored(municipality.id, idea.id)).toEqual({ rows: 3, count: 3 })
})

test('different people at the same moment are all counted', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  const people = await Promise.all(Array.from({ length: 20 }, () => aCitizen(municipality)))
  await Promise.all(people.map((person) => supportIdea(person, idea.number)))
  expect(await stored(municipality.id, idea.id)).toEqual({ rows: 20, count: 20 })
})

test('a support can be taken back and given again', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  const citizen = await aCitizen(municipality)
  expect(await supportIdea(citizen, idea.number)).toEqual({ ok: true, value: 1 })
  expect(await supportIdea(citizen, idea.number)).toEqual({ ok: true, value: 1 })
  expect(await withdrawSupport(citizen, idea.number)).toEqual({ ok: true, value: 0 })
  expect(await withdrawSupport(citizen, idea.number)).toEqual({ ok: true, value: 0 })
  expect(await supportIdea(citizen, idea.number)).toEqual({ ok: true, value: 1 })
})

test.each<IdeaStatus>(['done', 'declined'])('an idea that is %s takes no support and says so', async (status) => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  await prisma.idea.updateMany({ where: { municipalityId: municipality.id, id: idea.id }, data: { status } })
  const outcome = await supportIdea(await aCitizen(municipality), idea.number)
  expect(outcome).toEqual({ ok: false, reason: status })
  expect(await stored(municipality.id, idea.id)).toEqual({ rows: 0, count: 0 })
})

test('a withdrawn idea takes no support', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  await withdrawIdea(idea.author, idea.number)
  expect(await supportIdea(await aCitizen(municipality), idea.number)).toEqual({ ok: false, reason: 'withdrawn' })
})

test('who is suspended supports nothing until it is over', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  const citizen = await aCitizen(municipality)
  const municipalityId = municipality.id
  const about = { subjectKind: 'idea', subjectId: idea.id, authorId: citizen.id, origin: 'reported' as const }
  const { id: caseId } = await prisma.moderationCase.create({
    data: { municipalityId, id: newId(), number: 1, ...about },
  })
  const measure = { measure: 'redact', rule: 'insult', effectiveAt: new Date(), text: 'Beleidigt.' } as const
  const { id: decisionId } = await prisma.moderationDecision.create({
    data: { municipalityId, id: newId(), caseId, ...measure },
  })
  const endsAt = new Date(Date.now() + 86_400_000)
  await prisma.suspension.create({ data: { municipalityId, decisionId, personId: citizen.id, endsAt } })
  expect(await supportIdea(citizen, idea.number)).toEqual({ ok: false, reason: 'suspended' })
  expect(await stored(municipalityId, idea.id)).toEqual({ rows: 0, count: 0 })
  await prisma.suspension.updateMany({ where: { municipalityId, decisionId }, data: { liftedAt: new Date() } })
  expect(await supportIdea(citizen, idea.number)).toEqual({ ok: true, value: 1 })
})

test('nobody supports an idea of another municipality', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const idea = await aPublishedIdea(there)
  const stranger = await aCitizen(here)
  expect(await supportIdea(stranger, idea.number)).toEqual({ ok: false, reason: 'unknown' })
  await expect(
    prisma.ideaSupport.create({
      data: { municipalityId: there.id, ideaId: idea.id, personId: stranger.id },
    }),
  ).rejects.toThrow()
  expect(await stored(there.id, idea.id)).toEqual({ rows: 0, count: 0 })
})

async function stored(municipalityId: string, ideaId: string) {
  const rows = await prisma.ideaSupport.count({ where: { municipalityId, ideaId } })
  const idea = await prisma.idea.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId, id: ideaId } } })
  return { rows, count: idea.supportCount }
}
