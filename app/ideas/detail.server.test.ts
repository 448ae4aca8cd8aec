import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { answerIdea } from './answer.server.ts'
import { readIdea } from './detail.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { similarIdeas } from './similar.server.ts'

test('the page of an idea knows its answers in order, who looks, and who wrote it', async () => {
  const municipality = await aMunicipality()
  const supporter = await aCitizen(municipality)
  const author = await aCitizen(municipality, { displayName: 'Kim Wiese' })
  const idea = await aPublishedIdea(municipality, { author, supporters: [supporter] })
  const staff = await aStaffMember(municipality, ['moderator'], { displayName: 'Jana Roth' })
  const first = newId()
  const words = { reason: null, forwardedTo: null }
  await answerIdea(staff, idea.id, { id: first, status: 'inReview', text: 'Wir prüfen.', seenAnswerId: null, ...words })
  await answerIdea(staff, idea.id, {
    id: newId(),
    status: 'planned',
    text: 'Wir bauen.',
    seenAnswerId: first,
    ...words,
  })
  const page = await readIdea(municipality.id, idea.number, supporter.id)
  expect(page).toMatchObject({ author: 'Kim Wiese', status: 'planned', supportCount: 1, supported: true, projects: [] })
  expect(page!.answers.map(({ text, by }) => [text, by])).toEqual([
    ['Wir prüfen.', 'Jana Roth'],
    ['Wir bauen.', 'Jana Roth'],
  ])
  expect(await readIdea(municipality.id, idea.number, null)).toMatchObject({ supported: false })
})

test('only published projects are shown', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  const project = (number: number, publishedAt: Date | null) => ({
    municipalityId: municipality.id,
    id: newId(),
    number,
    title: `Vorhaben ${number}`,
    summary: '',
    publishedAt,
    ideas: { create: { ideaId: idea.id } },
  })
  await prisma.project.create({ data: project(1, new Date()) })
  await prisma.project.create({ data: project(2, null) })
  const page = await readIdea(municipality.id, idea.number, null)
  expect(page!.projects.map(({ number }) => number)).toEqual([1])
})

test('a deleted account leaves no name', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  await prisma.person.updateMany({
    where: { municipalityId: municipality.id, id: idea.author.id },
    data: { displayName: null, email: null, deletedAt: new Date() },
  })
  expect(await readIdea(municipality.id, idea.number, null)).toMatchObject({ author: null })
})

test('numbers of another municipality are unknown', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const idea = await aPublishedIdea(there)
  expect(await readIdea(here.id, idea.number, null)).toBeNull()
})

test('similar ideas are offered for a title being typed', async () => {
  const municipality = await aMunicipality()
  const text = 'Viele Menschen wünschen sich das seit langer Zeit.'
  const bench = await aPublishedIdea(municipality, { title: 'Mehr Bänke am Mühlbach', text })
  await aPublishedIdea(municipality, { title: 'Nachtbus zum Bahnhof', text })
  const found = await similarIdeas(municipality.id, 'Bank am Mühlbach')
  expect(found.map(({ number }) => number)).toEqual([bench.number])
  expect(await similarIdeas(municipality.id, 'xy')).toEqual([])
  expect(await similarIdeas((await aMunicipality()).id, 'Bänke am Mühlbach')).toEqual([])
})
