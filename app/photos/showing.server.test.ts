import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aPhoto } from './photo.factory.ts'
import { photoFile } from './showing.server.ts'

async function anIdeaWithPhoto() {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality)
  const photo = await aPhoto(municipality, { uploadedById: author.id })
  const id = newId()
  const idea = { municipalityId: municipality.id, id, number: 1, title: 'Bank am Bach', text: 'Eine Bank.' }
  await prisma.idea.create({ data: { ...idea, authorId: author.id, photoId: photo.id } })
  const see = async (viewer: { id: string; staff: boolean } | null, file = '480.webp') =>
    (await photoFile(municipality.id, photo.id, file, viewer)) !== null
  const change = (data: { hiddenAt?: Date | null; withdrawnAt?: Date }) =>
    prisma.idea.update({ where: { municipalityId_id: { municipalityId: municipality.id, id } }, data })
  return { municipality, author, photo, see, change }
}

test('the picture of a public idea is for everybody, in every form that was made', async () => {
  const { see } = await anIdeaWithPhoto()
  for (const file of ['480.avif', '960.webp', '1000.jpeg', 'klein.webp']) expect(await see(null, file)).toBe(true)
  for (const file of ['1600.webp', 'original', '../../secret', '480.svg']) expect(await see(null, file)).toBe(false)
})

test.each(['hiddenAt', 'withdrawnAt'])(
  'once the idea is gone (%s) only staff and the author see the picture',
  async (field) => {
    const { author, see, change } = await anIdeaWithPhoto()
    await change({ [field]: new Date() })
    expect(await see(null)).toBe(false)
    expect(await see({ id: newId(), staff: false })).toBe(false)
    expect(await see({ id: author.id, staff: false })).toBe(true)
    expect(await see({ id: newId(), staff: true })).toBe(true)
  },
)

test('an upload that stands nowhere is not public; one in a draft goes by its address', async () => {
  const municipality = await aMunicipality()
  const { id: photoId } = await aPhoto(municipality)
  const seen = async () => (await photoFile(municipality.id, photoId, '480.webp', null)) !== null
  expect(await seen()).toBe(false)
  const draft = { municipalityId: municipality.id, tokenHash: newId().padEnd(64, '0'), ideaId: newId(), photoId }
  await prisma.ideaDraft.create({ data: draft })
  expect(await seen()).toBe(true)
})

test('another municipality does not have the picture', async () => {
  const { photo } = await anIdeaWithPhoto()
  const other = await aMunicipality()
  expect(await photoFile(other.id, photo.id, '480.webp', { id: newId(), staff: true })).toBeNull()
})
