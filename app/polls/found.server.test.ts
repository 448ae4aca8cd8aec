import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { search } from '#app/search/hits.server.ts'
import { aPoll } from './poll.factory.ts'

test('a poll is found by its words once everybody may see it', async () => {
  const municipality = await aMunicipality()
  const found = async () => {
    const { hits } = await search(municipality.id, 'Brunnenfigur', { kinds: ['poll'], only: null, page: 1 })
    return hits.map(({ path }) => path)
  }
  const title = 'Welche Brunnenfigur kommt auf den Markt?'
  await aPoll(municipality, { title, released: false })
  const later = await aPoll(municipality, { title, publishedAt: new Date(Date.now() + 86_400_000) })
  expect(await found()).toEqual([])
  const poll = await aPoll(municipality, { title })
  expect(await found()).toEqual([`/abstimmungen/${poll.number}`])
  // its process comes out
  await prisma.process.update({
    where: { municipalityId_id: { municipalityId: municipality.id, id: later.process.id } },
    data: { publishedAt: new Date(Date.now() - 1_000), publicationToldAt: new Date() },
  })
  expect(await found()).toHaveLength(2)
})
