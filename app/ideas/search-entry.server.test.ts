import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { mergeIdeas } from './merge.server.ts'
import { withdrawIdea } from './submission.server.ts'
import { supportIdea } from './support.server.ts'

type Entry = { title: string; visible: boolean; version: string }

async function entryOf({ id }: { id: string }, word = ''): Promise<Entry | undefined> {
  const { rows } = await pool.query<Entry>(
    `select title, visible, xmin::text as version from "SearchEntry" where kind = 'idea' and "subjectId" = $1
     and ($2 = '' or words @@ plainto_tsquery('german', $2))`,
    [id, word],
  )
  return rows[0]
}

test('what can be found follows the words of an idea', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality, { title: 'Trinkbrunnen am Markt' })
  expect(await entryOf(idea, 'Markt')).toMatchObject({ title: 'Trinkbrunnen am Markt', visible: true })
  await prisma.idea.updateMany({ where: { id: idea.id }, data: { title: 'Brunnen im Park' } })
  expect(await entryOf(idea, 'Markt')).toBeUndefined()
  expect(await entryOf(idea, 'Park')).toMatchObject({ title: 'Brunnen im Park' })
})

test('what is withdrawn, merged or hidden cannot be found by everybody, and can again once it is shown', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality, ['moderator'])
  const [withdrawn, merged, hidden] = [
    await aPublishedIdea(municipality),
    await aPublishedIdea(municipality),
    await aPublishedIdea(municipality),
  ]
  await withdrawIdea(withdrawn.author, withdrawn.number)
  await mergeIdeas(staff, merged.id, hidden.number)
  await prisma.idea.updateMany({ where: { id: hidden.id }, data: { hiddenAt: new Date() } })
  for (const idea of [withdrawn, merged, hidden]) expect(await entryOf(idea)).toMatchObject({ visible: false })
  await prisma.idea.updateMany({ where: { id: hidden.id }, data: { hiddenAt: null } })
  expect(await entryOf(hidden)).toMatchObject({ visible: true })
})

test('a support leaves what can be found untouched', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  const before = await entryOf(idea)
  await supportIdea(await aCitizen(municipality), idea.number)
  expect(await entryOf(idea)).toEqual(before)
})

test('an idea that is deleted leaves the search', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  await prisma.idea.deleteMany({ where: { municipalityId: municipality.id, id: idea.id } })
  expect(await entryOf(idea)).toBeUndefined()
})
