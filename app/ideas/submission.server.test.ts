import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { submitIdea, withdrawIdea } from './submission.server.ts'

const words = { title: 'Trinkbrunnen am Markt', text: 'Im Sommer fehlt Wasser auf dem Marktplatz.' }

test('ideas are numbered one after the other and stand in the chronicle', async () => {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality)
  const first = await submitIdea(author, { id: newId(), ...words })
  const second = await submitIdea(author, { id: newId(), ...words })
  expect([first.number, second.number]).toEqual([1, 2])
  const entries = await prisma.chronicleEntry.findMany({ where: { municipalityId: municipality.id } })
  expect(entries.map(({ kind, subjectId, public: open }) => ({ kind, subjectId, open }))).toEqual([
    { kind: 'idea.submitted', subjectId: first.id, open: true },
    { kind: 'idea.submitted', subjectId: second.id, open: true },
  ])
})

test('the same form sent ten times at once is one idea and uses one number', async () => {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality)
  const id = newId()
  const answers = await Promise.all(Array.from({ length: 10 }, () => submitIdea(author, { id, ...words })))
  expect(new Set(answers.map((answer) => answer.number))).toEqual(new Set([1]))
  expect(await prisma.idea.count({ where: { municipalityId: municipality.id } })).toBe(1)
  expect((await submitIdea(author, { id: newId(), ...words })).number).toBe(2)
})

test('an idea cannot name topic or district of another municipality', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const author = await aCitizen(here)
  await expect(submitIdea(author, { id: newId(), ...words, topicId: there.topics[0]!.id })).rejects.toThrow()
  await expect(submitIdea(author, { id: newId(), ...words, districtId: there.districts[0]!.id })).rejects.toThrow()
  expect(await prisma.idea.count({ where: { authorId: author.id } })).toBe(0)
})

test('the author withdraws an undecided idea, nobody else does', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  const other = await aCitizen(municipality)
  expect(await withdrawIdea(other, idea.number)).toEqual({ ok: false, reason: 'not-yours' })
  expect(await withdrawIdea(idea.author, idea.number)).toEqual({ ok: true, value: undefined })
  expect(await withdrawIdea(idea.author, idea.number)).toEqual({ ok: true, value: undefined })
  const entries = await prisma.chronicleEntry.count({
    where: { municipalityId: municipality.id, kind: 'idea.withdrawn' },
  })
  expect(entries).toBe(1)
})

test('a decided idea stays on the record', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  await prisma.idea.updateMany({ where: { municipalityId: municipality.id }, data: { status: 'planned' } })
  expect(await withdrawIdea(idea.author, idea.number)).toEqual({ ok: false, reason: 'decided' })
})
