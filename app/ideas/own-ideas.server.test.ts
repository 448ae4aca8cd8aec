import { expect, test } from 'vitest'
import { hiddenByModeration } from '#app/moderation/moderation.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { ownIdeas } from './own-ideas.server.ts'
import { withdrawIdea } from './submission.server.ts'

test('people find their own ideas again, hidden ones marked, withdrawn ones gone', async () => {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality)
  await aPublishedIdea(municipality)
  await aPublishedIdea(municipality, { author, title: 'Erste Idee' })
  const hidden = await aPublishedIdea(municipality, { author, title: 'Zweite Idee' })
  const withdrawn = await aPublishedIdea(municipality, { author, title: 'Dritte Idee' })
  const staff = await aStaffMember(municipality)
  await hiddenByModeration(staff, { kind: 'idea', id: hidden.id })
  await withdrawIdea(author, withdrawn.number)
  const found = await ownIdeas(author)
  expect(found.map(({ title, hiddenAt }) => [title, hiddenAt !== null])).toEqual([
    ['Zweite Idee', true],
    ['Erste Idee', false],
  ])
})
