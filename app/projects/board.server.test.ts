import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { readBoard } from './board.server.ts'
import { type BoardFilter, boardHref, readBoardFilter } from './board-filter.ts'
import { dateOf, dayOf } from './day.ts'
import { progressOf } from './progress.ts'
import { aPlannedProject, aPublishedProject, aPublishedUpdate } from './project.factory.ts'
import { projectStates } from './project.ts'
import { isLate, trafficLight } from './traffic-light.ts'

const all = readBoardFilter(new URLSearchParams())
const today = '2026-06-01'

async function titles(municipality: { id: string }, filter: Partial<BoardFilter>) {
  const board = await readBoard(municipality.id, { ...all, ...filter }, today)
  return board.items.map((item) => item.title)
}

test('what is not published and what belongs elsewhere is not there', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  await aPlannedProject(here, { title: 'Geheim' })
  await aPublishedProject(there, { title: 'Anderswo' })
  await aPublishedProject(here, { title: 'Hier' })
  expect(await titles(here, {})).toEqual(['Hier'])
})

test('search, state, place, topic, year, light and delay narrow list and figures alike', async () => {
  const town = await aMunicipality()
  const [topic, other] = [town.topics[0]!, town.topics[1]!]
  await aPublishedProject(town, {
    title: 'Radweg zur Schule',
    topicId: topic.id,
    districtId: town.districts[0]!.id,
    state: 'running',
    startPlanned: '2025-03-01',
    endPlanned: '2026-04-01',
    costApproved: 500_000_00,
    costSpent: 123_45,
    publishedAt: new Date('2026-05-01'),
  })
  await aPublishedProject(town, {
    title: 'Stauden am Rathaus',
    topicId: other.id,
    startPlanned: '2026-09-01',
    endPlanned: '2027-10-01',
    costApproved: 1_000_01,
    publishedAt: new Date('2026-05-02'),
  })
  expect(await titles(town, { search: 'Radwege' })).toEqual(['Radweg zur Schule'])
  expect(await titles(town, { search: 'Rathuas' })).toEqual(['Stauden am Rathaus'])
  expect(await titles(town, { search: '#2' })).toEqual(['Stauden am Rathaus'])
  expect(await titles(town, { state: 'running' })).toEqual(['Radweg zur Schule'])
  expect(await titles(town, { topicId: other.id })).toEqual(['Stauden am Rathaus'])
  expect(await titles(town, { districtId: town.districts[0]!.id })).toEqual(['Radweg zur Schule'])
  expect(await titles(town, { year: 2025 })).toEqual(['Radweg zur Schule'])
  expect(await titles(town, { year: 2026 })).toHaveLength(2)
  expect(await titles(town, { year: 2028 })).toEqual([])
  expect(await titles(town, { late: true })).toEqual(['Radweg zur Schule'])
  expect(await titles(town, { light: 'red' })).toEqual(['Radweg zur Schule'])
  expect(await titles(town, { order: 'title' })).toEqual(['Radweg zur Schule', 'Stauden am Rathaus'])
  expect(await titles(town, { view: 'map' })).toEqual([])
  const { figures } = await readBoard(town.id, all, today)
  expect(figures).toEqual({
    count: 2,
    running: 1,
    done: 0,
    late: 1,
    approved: 501_000_01,
    spent: 123_45,
    firstYear: 2025,
    lastYear: 2027,
  })
  const narrowed = await readBoard(town.id, { ...all, state: 'running' }, today)
  expect(narrowed.figures).toMatchObject({ count: 1, approved: 500_000_00 })
})

test('one query, however many projects', async () => {
  const town = await aMunicipality()
  const queries: unknown[] = []
  const query = pool.query
  pool.query = function (this: typeof pool, ...args: never[]) {
    queries.push(args)
    return (query as never as (...all: never[]) => unknown).apply(this, args)
  } as never
  try {
    await readBoard(town.id, all)
    const empty = queries.length
    for (const title of ['A', 'B', 'C']) await aPublishedProject(town, { title, milestones: [{ title: 'Bau' }] })
    queries.length = 0
    await readBoard(town.id, all)
    expect([empty, queries.length]).toEqual([1, 1])
  } finally {
    pool.query = query
  }
})

test('a board that is read again is remembered, and shows what was published since', async () => {
  const town = await aMunicipality()
  await aPublishedProject(town, { title: 'Kanal' })
  const shown = async () => (await readBoard(town.id, all)).items.map(({ title }) => title)
  expect(await shown()).toEqual(['Kanal'])
  expect(await readBoard(town.id, all)).toBe(await readBoard(town.id, all))
  await aPublishedProject(town, { title: 'Schule' })
  expect(await shown()).toEqual(['Schule', 'Kanal'])
  expect((await readBoard(town.id, all)).figures.count).toBe(2)
})

test('the newest word comes first', async () => {
  const town = await aMunicipality()
  const old = await aPublishedProject(town, { title: 'Alt', publishedAt: new Date('2026-01-01') })
  await aPublishedProject(town, { title: 'Neu', publishedAt: new Date('2026-02-01') })
  expect(await titles(town, {})).toEqual(['Neu', 'Alt'])
  await aPublishedUpdate(old, { at: new Date('2026-03-01') })
  expect(await titles(town, {})).toEqual(['Alt', 'Neu'])
})

async function lightsOf(municipality: { id: string }, order: BoardFilter['order']) {
  const found = new Map<string, { light: string; late: boolean; share: number | null }>()
  for (let page = 1; page <= 20; page++) {
    const { items } = await readBoard(municipality.id, { ...all, order, page }, today)
    for (const { id, light, late, share } of items) found.set(id, { light, late, share })
  }
  return found
}

describe('the rule in SQL is the rule', () => {
  test('for whatever a project and its milestones say', { timeout: 120_000 }, async () => {
    const town = await aMunicipality()
    const day = fc.option(
      fc.integer({ min: -250, max: 250 }).map((days) => dayOf(new Date(Date.parse(today) + days * 86_400_000))),
    )
    const near = fc.option(fc.constantFrom(0, 99, 100, 101, 109, 110, 111, 125, 126, 500))
    const facts = fc.record({
      state: fc.constantFrom(...projectStates),
      startPlanned: day,
      endPlanned: day,
      endFirstPromised: day,
      endActual: day,
      costFirstPromised: near,
      costEstimate: near,
      costApproved: near,
      costSpent: near,
      lastUpdateAt: day,
      milestones: fc.array(
        fc.record({
          weight: fc.integer({ min: 1, max: 5 }),
          planned: day,
          actual: day,
          cancelledOn: fc.option(fc.constant('2026-01-01')),
        }),
        { maxLength: 4 },
      ),
    })
    const samples = fc.sample(facts, { numRuns: 400, seed: 7 })
    const ids = samples.map(() => newId())
    await prisma.project.createMany({
      data: samples.map((sample, index) => ({
        municipalityId: town.id,
        id: ids[index]!,
        number: index + 1,
        title: `Vorhaben ${index}`,
        summary: '',
        state: sample.state,
        startPlanned: dateOf(sample.startPlanned),
        endPlanned: dateOf(sample.endPlanned),
        endFirstPromised: dateOf(sample.endFirstPromised),
        endActual: dateOf(sample.endActual),
        costFirstPromised: sample.costFirstPromised,
        costEstimate: sample.costEstimate,
        costApproved: sample.costApproved,
        costSpent: sample.costSpent,
        publishedAt: new Date('2026-05-20T12:00:00Z'),
        lastUpdateAt: sample.lastUpdateAt && new Date(`${sample.lastUpdateAt}T12:00:00Z`),
      })),
    })
    await prisma.milestone.createMany({
      data: samples.flatMap(({ milestones }, index) =>
        milestones.map((milestone) => ({
          municipalityId: town.id,
          id: newId(),
          projectId: ids[index]!,
          title: 'M',
          weight: milestone.weight,
          planned: dateOf(milestone.planned),
          actual: dateOf(milestone.actual),
          cancelledOn: dateOf(milestone.cancelledOn),
        })),
      ),
    })
    // the page shown computes its lights one by one, an order by light all at once
    const found = await lightsOf(town, 'news')
    expect(await lightsOf(town, 'light')).toEqual(found)
    samples.forEach((sample, index) => {
      const overdue = sample.milestones.filter(
        (one) => !one.actual && !one.cancelledOn && one.planned && one.planned < today,
      )
      const lightFacts = {
        ...sample,
        lastNews: sample.lastUpdateAt ?? '2026-05-20',
        overdueMilestones: overdue.length,
        oldestOverdue: overdue.map((one) => one.planned!).toSorted()[0] ?? null,
        datedMilestones: sample.milestones.filter((one) => !one.cancelledOn && (one.planned ?? one.actual)).length,
      }
      expect({ sample, ...found.get(ids[index]!) }).toEqual({
        sample,
        light: trafficLight(lightFacts, today).light,
        late: isLate(lightFacts, today),
        share: progressOf(sample.milestones).share,
      })
    })
  })
})

test('the address carries the filter both ways, and nonsense is left out', () => {
  const filter: BoardFilter = {
    search: 'Rad & Weg',
    state: 'paused',
    light: 'yellow',
    late: true,
    topicId: newId(),
    districtId: newId(),
    year: 2026,
    view: 'timeline',
    order: 'end',
    page: 3,
  }
  const href = boardHref(filter, { page: 3 })
  expect(readBoardFilter(new URL(href, 'http://x').searchParams)).toEqual(filter)
  expect(boardHref(all)).toBe('/fortschritt')
  const nonsense = 'stand=kaputt&ampel=lila&thema=%27;drop&jahr=abc&seite=-4&ansicht=vr&sortierung=x'
  expect(readBoardFilter(new URLSearchParams(nonsense))).toEqual(all)
})
