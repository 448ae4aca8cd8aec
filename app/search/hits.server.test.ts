import { expect, test } from 'vitest'
import { aComment } from '#app/comments/comment.factory.ts'
import { setThreadVisible } from '#app/comments/visibility.server.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { aPublishedProject } from '#app/projects/project.factory.ts'
import { mark, search } from './hits.server.ts'
import { openKinds, type SearchKind } from './kinds.ts'

async function found(municipality: { id: string }, query: string, only: SearchKind | null = null) {
  const { hits, counts, alike } = await search(municipality.id, query, { kinds: openKinds([]), only, page: 1 })
  return { titles: hits.map(({ title }) => title), hits, counts, alike }
}

/** A town that talks about cycling in all ways. */
async function aTown() {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality, {
    title: 'Radweg an der Hauptstraße',
    text: 'Dort fahren viele Kinder zur Schule.',
  })
  await aPublishedIdea(municipality, { title: 'Mehr Bäume', text: 'Ein Spielplatz ohne Schatten ist im Sommer leer.' })
  await aPublishedProject(municipality, { title: 'Neuer Kinderspielplatz am Bach' })
  const comment = await aComment(
    municipality,
    { kind: 'idea', id: idea.id },
    { text: 'Auf dem **Radweg** bitte auch Laternen aufstellen.' },
  )
  return { municipality, idea, comment }
}

test('beginnings of words, forms of words and parts of titles are found; the rest is not', async () => {
  const { municipality } = await aTown()
  expect((await found(municipality, 'rad')).titles).toEqual(['Radweg an der Hauptstraße', ''])
  expect((await found(municipality, 'Baum')).titles).toEqual(['Mehr Bäume'])
  // inside the title of the project, as a word of its own in the text of the idea: the title comes first
  expect((await found(municipality, 'spielplatz')).titles).toEqual(['Neuer Kinderspielplatz am Bach', 'Mehr Bäume'])
  expect((await found(municipality, 'radweg hauptstraße')).titles).toEqual(['Radweg an der Hauptstraße'])
  expect((await found(municipality, 'radweg schwimmbad')).titles).toEqual([])
})

test('a slip of the pen is forgiven, and said', async () => {
  const { municipality } = await aTown()
  await aPublishedIdea(municipality, { title: 'Neuer Bolzplatz am Bach' })
  expect(await found(municipality, 'Bolzpaltz')).toMatchObject({ titles: ['Neuer Bolzplatz am Bach'], alike: true })
})

test('extracts mark what was found; a comment says what it is about; kinds are counted and chosen', async () => {
  const { municipality, comment } = await aTown()
  const { hits, counts } = await found(municipality, 'radweg', 'comment')
  expect(hits).toHaveLength(1)
  expect(hits[0]).toMatchObject({
    kind: 'comment',
    path: `/beitraege/${comment.id}`,
    about: 'Radweg an der Hauptstraße',
  })
  expect(hits[0]!.extract).toContain(`${mark.start}Radweg${mark.stop}`)
  expect(counts.filter(({ count }) => count > 0)).toEqual([
    { kind: 'idea', count: 1, more: false },
    { kind: 'comment', count: 1, more: false },
  ])
})

test('what is hidden is not found, nor what is said about it, nor anything of another town', async () => {
  const { municipality, idea } = await aTown()
  const other = await aMunicipality()
  expect((await found(other, 'radweg')).hits).toEqual([])
  const hide = (hiddenAt: Date | null) =>
    inTransaction(async (tx) => {
      await tx.idea.updateMany({ where: { municipalityId: municipality.id, id: idea.id }, data: { hiddenAt } })
      await setThreadVisible(tx, municipality.id, { kind: 'idea', id: idea.id }, hiddenAt === null)
    })
  await hide(new Date())
  expect((await found(municipality, 'radweg')).hits).toEqual([])
  await hide(null)
  expect((await found(municipality, 'radweg')).hits).toHaveLength(2)
})

test.each(["'", '\\', ':*', '&&& |', 'a:b!', '()', '%', '_', 'und', '👩‍🌾', 'ش', '"radweg'])(
  'whatever is typed is no fault: %s',
  async (query) => {
    const { municipality } = await aTown()
    const { hits } = await found(municipality, query)
    expect(hits.length).toBe(query === '"radweg' ? 2 : 0)
  },
)

test('pages of the footer are found once they are written', async () => {
  const municipality = await aMunicipality()
  await prisma.legalPage.create({
    data: {
      municipalityId: municipality.id,
      kind: 'impressum',
      language: 'de',
      body: 'Vertreten durch die Bürgermeisterin Ulrike Zander.',
    },
  })
  expect((await found(municipality, 'zander')).hits).toMatchObject([{ kind: 'page', path: '/impressum' }])
})

test('one query, however many hits', async () => {
  const { municipality } = await aTown()
  const { pool } = await import('#app/platform/db.server.ts')
  const { vi } = await import('vitest')
  const query = vi.spyOn(pool, 'query')
  await found(municipality, 'radweg')
  const few = query.mock.calls.length
  for (let n = 0; n < 12; n++) await aPublishedIdea(municipality, { title: `Radweg Nummer ${n}` })
  query.mockClear()
  const { hits } = await found(municipality, 'radweg')
  expect(hits.length).toBe(14)
  expect(query.mock.calls.length).toBeLessThanOrEqual(few)
  query.mockRestore()
})
