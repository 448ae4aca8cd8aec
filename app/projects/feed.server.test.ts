import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aPhoto } from '#app/photos/photo.factory.ts'
import { pool } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { draftUpdate } from './draft.server.ts'
import { latestNews } from './feed.server.ts'
import { feedEntry } from './feed-entry.ts'
import { aPlannedProject, aPublishedProject, aPublishedUpdate } from './project.factory.ts'

const origin = 'https://musterdorf.de'

test('updates and new projects, newest first; drafts, what is not published and what belongs elsewhere are not there', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  await aPlannedProject(here, { title: 'Geheim' })
  await aPublishedUpdate(await aPublishedProject(there, { title: 'Anderswo' }))
  const steg = await aPublishedProject(here, { title: 'Steg', publishedAt: new Date('2026-01-01') })
  await aPublishedProject(here, { title: 'Brunnen', publishedAt: new Date('2026-02-01') })
  await aPublishedUpdate(steg, { title: 'Fundament fertig', at: new Date('2026-03-01') })
  await draftUpdate(steg.staff, steg.id, { id: newId(), title: 'Entwurf', text: '', photoId: null, changes: [] })
  const news = await latestNews(here.id)
  expect(news.map(({ title }) => title)).toEqual(['Fundament fertig', 'Brunnen', 'Steg'])
  expect((await latestNews(here.id, steg.id)).map(({ title }) => title)).toEqual(['Fundament fertig', 'Steg'])
  expect(await latestNews(there.id, steg.id)).toEqual([])
})

test('an entry says what changed and why, shows the photo, and stays text', async () => {
  const town = await aMunicipality()
  const project = await aPublishedProject(town, { title: 'Steg', endPlanned: '2026-05-01', state: 'running' })
  const photo = await aPhoto(town, { uploadedById: project.staff.id, description: 'Der "neue" Steg' })
  await aPublishedUpdate(project, {
    title: 'Später',
    text: 'Erste Zeile\nzweite <script>\n\nAbsatz',
    photoId: photo.id,
    changes: [{ field: 'endPlanned', now: '2026-08-01', reason: 'weather', explanation: 'Es fror.' }],
  })
  const [news] = await latestNews(town.id, project.id)
  const entry = feedEntry('de', origin, news!, true)
  expect(entry).toMatchObject({
    id: `urn:uuid:${news!.id}`,
    title: 'Steg: Später',
    href: `${origin}/vorhaben/${project.number}#meldung-${news!.id}`,
  })
  const { html } = entry.content as { html: string }
  expect(html).toContain('<p>Erste Zeile<br/>zweite &lt;script&gt;</p><p>Absatz</p>')
  expect(html).toContain('Geplantes Ende: 1. Mai 2026 → 1. August 2026 (3 Monate später). Grund: Wetter. Es fror.')
  expect(html).toContain(`<img src="${origin}/fotos/${photo.id}/`)
  expect(html).toContain('alt="Der &quot;neue&quot; Steg"')
})

test('one query, however much happened', async () => {
  const town = await aMunicipality()
  for (const title of ['A', 'B', 'C']) await aPublishedUpdate(await aPublishedProject(town, { title }))
  let queries = 0
  const query = pool.query
  pool.query = function (this: typeof pool, ...args: never[]) {
    queries += 1
    return (query as never as (...all: never[]) => unknown).apply(this, args)
  } as never
  try {
    expect(await latestNews(town.id)).toHaveLength(6)
    expect(queries).toBe(1)
  } finally {
    pool.query = query
  }
})
