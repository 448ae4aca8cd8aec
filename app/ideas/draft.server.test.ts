import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { draftOf, keepDraft, submitDraft, tidyDrafts } from './draft.server.ts'
import { submittedIdea } from './submission.server.ts'

const words = { title: 'Trinkbrunnen am Markt', text: 'Im Sommer fehlt Wasser auf dem Marktplatz.' }

test('a draft is written step by step without an account and becomes an idea with one', async () => {
  const municipality = await aMunicipality()
  const token = await keepDraft(municipality.id, null, words, null)
  const place = { latitude: 50.51, longitude: 9.71, districtId: municipality.districts[0]!.id }
  expect(await keepDraft(municipality.id, token, place, null)).toBe(token)
  expect(await draftOf(municipality.id, token)).toMatchObject({ ...words, ...place, photoId: null })
  const author = await aCitizen(municipality)
  expect(await submitDraft(author, token)).toMatchObject({ ok: true, value: { number: 1 } })
  expect(await draftOf(municipality.id, token)).toBeNull()
})

test('a draft submitted ten times at once is one idea', async () => {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality)
  const token = await keepDraft(municipality.id, null, words, null)
  const { ideaId } = (await draftOf(municipality.id, token))!
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => submitDraft(author, token)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await prisma.idea.count({ where: { municipalityId: municipality.id } })).toBe(1)
  expect(await submittedIdea(author, ideaId)).toMatchObject({ number: 1 })
  expect(await submittedIdea(await aCitizen(municipality), ideaId)).toBeNull()
})

test('a draft belongs to its token and its municipality', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const token = await keepDraft(here.id, null, words, null)
  expect(await draftOf(there.id, token)).toBeNull()
  expect(await draftOf(here.id, `${token}x`)).toBeNull()
  expect(await submitDraft(await aCitizen(there), token)).toEqual({ ok: false, reason: 'no-draft' })
})

test('a token nobody gave out is never taken over', async () => {
  const municipality = await aMunicipality()
  const token = await keepDraft(municipality.id, 'chosen-by-a-stranger-0123456789', words, null)
  expect(token).not.toBe('chosen-by-a-stranger-0123456789')
})

test('drafts go after thirty days', async () => {
  const municipality = await aMunicipality()
  const [old, young] = [
    await keepDraft(municipality.id, null, words, null),
    await keepDraft(municipality.id, null, words, null),
  ]
  const { ideaId } = (await draftOf(municipality.id, old))!
  const updatedAt = new Date(Date.now() - 31 * 86_400_000)
  await prisma.ideaDraft.updateMany({ where: { municipalityId: municipality.id, ideaId }, data: { updatedAt } })
  await tidyDrafts()
  expect(await draftOf(municipality.id, old)).toBeNull()
  expect(await draftOf(municipality.id, young)).not.toBeNull()
})
