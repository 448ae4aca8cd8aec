import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { readWholeBoard } from './board.server.ts'
import { projectsCsv, projectsGeoJson } from './board-files.ts'
import { readBoardFilter } from './board-filter.ts'
import { aPublishedProject } from './project.factory.ts'

const all = readBoardFilter(new URLSearchParams())

test('the table has every project of the choice with names, words and euros; the map those with a place', async () => {
  const town = await aMunicipality()
  const [topic, district] = [town.topics[0]!, town.districts[1]!]
  await aPublishedProject(town, {
    title: 'Steg; neu',
    summary: '=SUM(A1)',
    topicId: topic.id,
    districtId: district.id,
    latitude: 50.25,
    longitude: 9.75,
    state: 'running',
    costApproved: 123_456_78,
    milestones: [{ title: 'Bau' }],
  })
  await aPublishedProject(town, { title: 'Ohne Ort' })
  const areas = { topics: town.topics, districts: town.districts }
  const context = { language: 'de' as const, origin: 'https://x.de', areas }
  const { items } = await readWholeBoard(town.id, all)
  const lines = projectsCsv(items, context).trim().split('\r\n')
  expect(lines).toHaveLength(3)
  const line = lines.find((one) => one.includes('Steg; neu'))!
  expect(line).toMatch(/^1;"Steg; neu";'=SUM\(A1\);läuft;/)
  expect(line).toContain(`;nein;0;Verkehr;Neudorf;Mühlenteich;50,25;9,75;Tiefbau;`)
  expect(line).toContain(';;123456,78;;')
  expect(line.endsWith(';https://x.de/vorhaben/1')).toBe(true)
  expect(projectsGeoJson(items, context).features).toMatchObject([
    {
      geometry: { coordinates: [9.75, 50.25] },
      properties: { title: 'Steg; neu', state: 'running', topic: 'Verkehr', costApproved: 123456.78 },
    },
  ])
})

test('files hold more than a page, and only what the filter leaves', async () => {
  const town = await aMunicipality()
  for (let n = 0; n < 26; n++) await aPublishedProject(town, { title: `Vorhaben ${n}` })
  await aPublishedProject(town, { title: 'Laufendes', state: 'running' })
  expect((await readWholeBoard(town.id, { ...all, page: 2 })).items).toHaveLength(27)
  const running = await readWholeBoard(town.id, { ...all, state: 'running' })
  expect(running.items.map(({ title }) => title)).toEqual(['Laufendes'])
})
