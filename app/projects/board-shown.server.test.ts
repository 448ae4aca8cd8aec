import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { pool } from '#app/platform/db.server.ts'
import { readBoard } from './board.server.ts'
import { type BoardView, readBoardFilter } from './board-filter.ts'
import { shownIn, yearsToChoose } from './board-shown.server.ts'
import { aPublishedProject, aPublishedUpdate } from './project.factory.ts'

const all = readBoardFilter(new URLSearchParams())

async function lateProject(town: { id: string }, title: string) {
  const project = await aPublishedProject(town, { title, endPlanned: '2026-05-01', latitude: 50.5, longitude: 9.7 })
  await aPublishedUpdate(project, {
    at: new Date('2026-02-01'),
    changes: [{ field: 'endPlanned', now: '2026-06-01', reason: 'staff', explanation: 'Niemand da.' }],
  })
  await aPublishedUpdate(project, {
    at: new Date('2026-03-01'),
    changes: [{ field: 'endPlanned', now: '2026-08-01', reason: 'weather', explanation: 'Es fror.' }],
  })
  return project
}

test('the timeline knows why the end was moved last, and why a project was stopped', async () => {
  const town = await aMunicipality()
  await lateProject(town, 'Steg')
  const stopped = await lateProject(town, 'Seilbahn')
  await aPublishedUpdate(stopped, {
    changes: [{ field: 'state', now: 'stopped', reason: 'politics', explanation: 'Der Rat will sie nicht.' }],
  })
  const { items } = await readBoard(town.id, { ...all, view: 'timeline', order: 'title' })
  const shown = await shownIn(town.id, 'timeline', items)
  expect(shown.items).toMatchObject([
    { title: 'Seilbahn', why: 'Der Rat will sie nicht.' },
    { title: 'Steg', why: 'Es fror.' },
  ])
})

test.each<[BoardView, number]>([
  ['list', 1],
  ['map', 1],
  ['timeline', 2],
])('the %s takes the same number of queries for one project and for four', async (view, expected) => {
  const town = await aMunicipality()
  await lateProject(town, 'A')
  const one = await queriesOf(view, town.id)
  for (const title of ['B', 'C', 'D']) await lateProject(town, title)
  expect([one, await queriesOf(view, town.id)]).toEqual([expected, expected])
})

test('years to choose hold this year, the chosen one and no centuries', () => {
  const figures = { count: 1, running: 0, done: 0, late: 0, approved: 0, spent: 0, firstYear: 2024, lastYear: 2026 }
  expect(yearsToChoose(figures, null, '2025-05-01')).toEqual([2026, 2025, 2024])
  expect(yearsToChoose(figures, 2022, '2025-05-01')).toContain(2022)
  expect(yearsToChoose({ ...figures, lastYear: 2206 }, null, '2025-05-01').length).toBeLessThanOrEqual(40)
})

async function queriesOf(view: BoardView, municipalityId: string): Promise<number> {
  let queries = 0
  const query = pool.query
  pool.query = function (this: typeof pool, ...args: never[]) {
    queries += 1
    return (query as never as (...all: never[]) => unknown).apply(this, args)
  } as never
  try {
    const { items } = await readBoard(municipalityId, { ...all, view })
    await shownIn(municipalityId, view, items)
  } finally {
    pool.query = query
  }
  return queries
}
