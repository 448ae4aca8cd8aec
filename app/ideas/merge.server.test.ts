import { expect, test } from 'vitest'
import { hiddenByModeration } from '#app/moderation/moderation.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { mergeIdeas } from './merge.server.ts'
import { withdrawIdea } from './submission.server.ts'
import { supportIdea } from './support.server.ts'

async function supportersOf(ideaId: string): Promise<Set<string>> {
  const rows = await prisma.ideaSupport.findMany({ where: { ideaId }, select: { personId: true } })
  return new Set(rows.map((row) => row.personId))
}

test('supporters and the author follow once each, and the count agrees', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const [anna, bela, cem] = [await aCitizen(municipality), await aCitizen(municipality), await aCitizen(municipality)]
  const into = await aPublishedIdea(municipality, { supporters: [anna] })
  const from = await aPublishedIdea(municipality, { supporters: [anna, bela, cem] })
  expect(await mergeIdeas(staff, from.id, into.number)).toEqual({ ok: true, value: { number: into.number } })
  expect(await supportersOf(into.id)).toEqual(new Set([anna.id, bela.id, cem.id, from.author.id]))
  const target = await prisma.idea.findFirstOrThrow({ where: { id: into.id } })
  const merged = await prisma.idea.findFirstOrThrow({ where: { id: from.id } })
  expect(target).toMatchObject({ supportCount: 4, status: 'new', mergedIntoId: null })
  expect(merged).toMatchObject({ status: 'merged', mergedIntoId: into.id })
  const entry = await prisma.chronicleEntry.findFirstOrThrow({
    where: { municipalityId: municipality.id, kind: 'idea.merged' },
  })
  expect(entry).toMatchObject({ subjectId: from.id, public: true, facts: { intoNumber: into.number, followed: 3 } })
})

test('who wrote both ideas does not become supporter of the own one', async () => {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality)
  const into = await aPublishedIdea(municipality, { author })
  const from = await aPublishedIdea(municipality, { author })
  await mergeIdeas(await aStaffMember(municipality), from.id, into.number)
  expect(await supportersOf(into.id)).toEqual(new Set())
})

test('a deleted account does not come back as a supporter', async () => {
  const municipality = await aMunicipality()
  const [into, from] = [await aPublishedIdea(municipality), await aPublishedIdea(municipality)]
  await prisma.person.updateMany({ where: { id: from.author.id }, data: { deletedAt: new Date(), email: null } })
  await mergeIdeas(await aStaffMember(municipality), from.id, into.number)
  expect(await supportersOf(into.id)).toEqual(new Set())
})

test('chains are flattened: everything points to the last idea', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const a = await aPublishedIdea(municipality, { supporters: 2 })
  const [b, c] = [await aPublishedIdea(municipality), await aPublishedIdea(municipality)]
  await mergeIdeas(staff, a.id, b.number)
  await mergeIdeas(staff, b.id, c.number)
  const ideas = await prisma.idea.findMany({ where: { municipalityId: municipality.id }, orderBy: { number: 'asc' } })
  expect(ideas.map((idea) => idea.mergedIntoId)).toEqual([c.id, c.id, null])
  // two supporters of a, the authors of a and b
  expect(ideas[2]!.supportCount).toBe(4)
})

test('what makes no sense is refused with its reason', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const idea = await aPublishedIdea(municipality)
  const target = await aPublishedIdea(municipality)
  const merged = await aPublishedIdea(municipality)
  await mergeIdeas(staff, merged.id, target.number)
  const hidden = await aPublishedIdea(municipality)
  await hiddenByModeration(staff, { kind: 'idea', id: hidden.id })
  const withdrawn = await aPublishedIdea(municipality)
  await withdrawIdea(withdrawn.author, withdrawn.number)
  const elsewhere = await aMunicipality()
  const foreign = await aPublishedIdea(elsewhere)
  for (let n = 0; n < 9; n++) await aPublishedIdea(elsewhere)
  const tenth = await aPublishedIdea(elsewhere)

  const refusal = async (from: string, into: number) => {
    const outcome = await mergeIdeas(staff, from, into)
    return outcome.ok ? 'done' : outcome.reason
  }
  expect(await refusal(idea.id, idea.number)).toBe('same')
  expect(await refusal(idea.id, 999)).toBe('unknown-target')
  expect(await refusal(idea.id, tenth.number)).toBe('unknown-target')
  expect(await refusal(foreign.id, target.number)).toBe('unknown')
  expect(await refusal(idea.id, merged.number)).toBe('target-merged')
  expect(await refusal(idea.id, hidden.number)).toBe('target-hidden')
  expect(await refusal(idea.id, withdrawn.number)).toBe('target-withdrawn')
  expect(await refusal(hidden.id, target.number)).toBe('hidden')
  expect(await refusal(withdrawn.id, target.number)).toBe('withdrawn')
  expect(await refusal(merged.id, idea.number)).toBe('merged')
  // sent twice is no refusal
  expect(await refusal(merged.id, target.number)).toBe('done')
  expect((await prisma.idea.findFirstOrThrow({ where: { id: idea.id } })).status).toBe('new')
})

test('two merges into each other at the same time: one wins, nothing circles', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  for (let round = 0; round < 5; round++) {
    const [a, b] = [await aPublishedIdea(municipality), await aPublishedIdea(municipality)]
    const outcomes = await Promise.all([mergeIdeas(staff, a.id, b.number), mergeIdeas(staff, b.id, a.number)])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  }
})

test('support that arrives during the merge is not lost on the merged idea', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  for (let round = 0; round < 5; round++) {
    const [into, from] = [await aPublishedIdea(municipality), await aPublishedIdea(municipality)]
    const person = await aCitizen(municipality)
    const [, supported] = await Promise.all([mergeIdeas(staff, from.id, into.number), supportIdea(person, from.number)])
    expect((await supportersOf(into.id)).has(person.id)).toBe(supported.ok)
  }
})

test('five thousand supporters follow in a moment', async () => {
  const municipality = await aMunicipality()
  const [into, from] = [await aPublishedIdea(municipality), await aPublishedIdea(municipality)]
  await prisma.$executeRaw`
    insert into "Person" ("municipalityId", id, "displayName")
    select ${municipality.id}::uuid, gen_random_uuid(), 'Viele' from generate_series(1, 5000)`
  await prisma.$executeRaw`
    insert into "IdeaSupport" ("municipalityId", "ideaId", "personId")
    select "municipalityId", ${from.id}::uuid, id from "Person"
    where "municipalityId" = ${municipality.id}::uuid and "displayName" = 'Viele'`
  expect(await mergeIdeas(await aStaffMember(municipality), from.id, into.number)).toMatchObject({ ok: true })
  expect(await prisma.idea.findFirstOrThrow({ where: { id: into.id } })).toMatchObject({ supportCount: 5001 })
  // gone people take their support with them
  await prisma.person.deleteMany({ where: { municipalityId: municipality.id, displayName: 'Viele' } })
  expect(await prisma.idea.findFirstOrThrow({ where: { id: into.id } })).toMatchObject({ supportCount: 1 })
})
