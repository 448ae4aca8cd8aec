import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { aPhoto } from '#app/photos/photo.factory.ts'
import { draftOf, keepDraft, setDraftPhoto } from './draft.server.ts'
import { adoptDraft, continueDraft, deleteDraft, ownDrafts, readOwnDraft } from './own-drafts.server.ts'

const words = { title: 'Trinkbrunnen am Markt', text: 'Im Sommer fehlt Wasser auf dem Marktplatz.' }

test('several drafts stand in the account, also one that was begun before signing in', async () => {
  const municipality = await aMunicipality()
  const person = await aCitizen(municipality)
  await keepDraft(municipality.id, null, { ...words, title: 'Erste' }, person.id)
  const token = await keepDraft(municipality.id, null, { ...words, title: 'Zweite' }, null)
  await adoptDraft(person, token)
  expect((await ownDrafts(person)).map(({ title }) => title)).toEqual(['Zweite', 'Erste'])
  await adoptDraft(await aCitizen(municipality), token)
  expect(await ownDrafts(person)).toHaveLength(2)
})

test('an own draft goes on in another browser, and nobody else goes on with it', async () => {
  const municipality = await aMunicipality()
  const person = await aCitizen(municipality)
  const first = await keepDraft(municipality.id, null, words, person.id)
  const { id } = (await ownDrafts(person))[0]!
  const second = await continueDraft(person, id)
  expect(await draftOf(municipality.id, second)).toMatchObject(words)
  expect(await draftOf(municipality.id, first)).toBeNull()
  const stranger = await aCitizen(municipality)
  expect(await continueDraft(stranger, id)).toBeNull()
  expect(await readOwnDraft(stranger, id)).toBeNull()
  await deleteDraft(stranger, id)
  expect(await ownDrafts(person)).toHaveLength(1)
})

test('a deleted draft is gone, with its photo', async () => {
  const municipality = await aMunicipality()
  const person = await aCitizen(municipality)
  const token = await keepDraft(municipality.id, null, words, person.id)
  await setDraftPhoto(municipality.id, token, (await aPhoto(municipality)).id)
  const { id } = (await ownDrafts(person))[0]!
  await deleteDraft(person, id)
  await deleteDraft(person, id)
  expect(await ownDrafts(person)).toEqual([])
})
