import { expect, test, vi } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { pool } from '#app/platform/db.server.ts'
import { datesOfProcesses } from './calendar.server.ts'
import { listProcesses } from './listing.server.ts'
import { aProcess, inDays } from './process.factory.ts'
import { readProcess } from './process-page.server.ts'
import { stopProcess } from './publication.server.ts'
import { listForStaff } from './staff-list.server.ts'

const all = { state: null, topicId: null, districtId: null, page: 1 }

test('the list shows what runs by its end, what comes by its start, what is done with the latest first', async () => {
  const municipality = await aMunicipality()
  const make = (title: string, from: number, to: number | null) =>
    aProcess(municipality, {
      title,
      publishedAt: inDays(-90),
      phases: [{ kind: 'ideas', startsAt: inDays(from), endsAt: to === null ? null : inDays(to) }],
    })
  await make('läuft lange', -5, 20)
  await make('endet bald', -5, 2)
  await make('ohne Ende', -5, null)
  await make('kommt spät', 30, 40)
  await make('kommt bald', 3, 40)
  await make('lange vorbei', -60, -50)
  await make('eben vorbei', -60, -1)
  const stopped = await make('abgebrochen', -5, 20)
  await stopProcess(stopped.staff, stopped.id, 'Kein Geld mehr da.')
  await aProcess(municipality, { title: 'Entwurf', publishedAt: null })
  await aProcess(municipality, { title: 'geplant', publishedAt: inDays(1) })
  const list = await listProcesses(municipality.id, all)
  expect(list.processes.map(({ title, state }) => `${state}: ${title}`)).toEqual([
    'running: endet bald',
    'running: läuft lange',
    'running: ohne Ende',
    'coming: kommt bald',
    'coming: kommt spät',
    'stopped: abgebrochen',
    'done: eben vorbei',
    'done: lange vorbei',
  ])
  expect(list.counts).toEqual({ running: 3, coming: 2, done: 3 })
  expect(list.turn!.getTime()).toBeGreaterThan(Date.now())
  const done = await listProcesses(municipality.id, { ...all, state: 'done' })
  expect(done.processes).toHaveLength(3)
})

test('the list is narrowed by topic and district, and counts the ideas everybody sees', async () => {
  const municipality = await aMunicipality()
  const [topic] = municipality.topics
  const [district, other] = municipality.districts
  const { phaseIds } = await aProcess(municipality, { topicId: topic!.id, districtIds: [district!.id] })
  await aProcess(municipality, { title: 'Etwas anderes' })
  await aPublishedIdea(municipality, { phaseId: phaseIds[0]! })
  const list = (filter: object) => listProcesses(municipality.id, { ...all, ...filter })
  expect((await list({ topicId: topic!.id })).processes).toMatchObject([{ ideas: 1, districtIds: [district!.id] }])
  expect((await list({ districtId: district!.id })).processes).toHaveLength(1)
  expect((await list({ districtId: other!.id })).processes).toHaveLength(0)
})

test('list, page, calendar and staff list take one query each, however much there is', async () => {
  const municipality = await aMunicipality()
  for (let n = 0; n < 4; n++) {
    const { phaseIds } = await aProcess(municipality, {
      phases: [{ kind: 'ideas' }, { kind: 'result', startsAt: inDays(14) }],
    })
    await aPublishedIdea(municipality, { phaseId: phaseIds[0]! })
  }
  const query = vi.spyOn(pool, 'query')
  const counted = async (work: () => Promise<unknown>) => {
    query.mockClear()
    await work()
    return query.mock.calls.length
  }
  expect(await counted(() => listProcesses(municipality.id, all))).toBe(1)
  expect(await counted(() => readProcess(municipality.id, 1, { unpublished: false }))).toBe(1)
  expect(await counted(() => datesOfProcesses(municipality.id, null))).toBe(1)
  expect(await counted(() => listForStaff(municipality.id))).toBe(1)
  query.mockRestore()
})
