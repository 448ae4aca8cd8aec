import { expect, test, vi } from 'vitest'
import { aComment } from '#app/comments/comment.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { follow } from '#app/notices/following.server.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { pool } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { answerIdea } from './answer.server.ts'
import { exportedIdeas } from './export.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import type { IdeaView } from './idea-filter.ts'
import { listIdeas } from './listing.server.ts'
import { ideasOnMap } from './map.server.ts'
import { withdrawIdea } from './submission.server.ts'

const all: IdeaView = {
  search: '',
  statuses: [],
  topicIds: [],
  districtIds: [],
  order: 'newest',
  seed: 1,
  page: 1,
  onMap: false,
}
const text = 'Das hätten hier viele Menschen gern, seit Jahren schon.'

test('the list shows what is public, the latest first, and counts it', async () => {
  const municipality = await aMunicipality()
  const first = await aPublishedIdea(municipality, { title: 'Radweg nach Neudorf' })
  const second = await aPublishedIdea(municipality, { title: 'Spielplatz am Wald', supporters: 2 })
  const gone = await aPublishedIdea(municipality, { title: 'Doch nicht' })
  await withdrawIdea(gone.author, gone.number)
  const list = await listIdeas(municipality.id, all)
  expect(list.ideas.map(({ number }) => number)).toEqual([second.number, first.number])
  expect(list).toMatchObject({ count: 2, more: false, pages: 1 })
  const supported = await listIdeas(municipality.id, { ...all, order: 'supported' })
  expect(supported.ideas.map(({ supportCount }) => supportCount)).toEqual([2, 0])
})

test('words are found by their stem, with slips of the pen, and by number', async () => {
  const municipality = await aMunicipality()
  await aPublishedIdea(municipality, { title: 'Radwege für alle Kinder', text })
  await aPublishedIdea(municipality, { title: 'Spielplatz am Wald', text })
  const titles = async (search: string) =>
    (await listIdeas(municipality.id, { ...all, search })).ideas.map(({ title }) => title)
  expect(await titles('Radweg')).toEqual(['Radwege für alle Kinder'])
  expect(await titles('kind')).toEqual(['Radwege für alle Kinder'])
  expect(await titles('Spilplatz')).toEqual(['Spielplatz am Wald'])
  expect(await titles('wald Speilplatz')).toEqual(['Spielplatz am Wald'])
  expect(await titles('Idee 1')).toEqual(['Radwege für alle Kinder'])
  expect(await titles('Kernkraftwerk')).toEqual([])
  expect(await titles(`'; drop table "Idea"; --`)).toEqual([])
})

test('several choices of one kind add up, choices of different kinds narrow', async () => {
  const municipality = await aMunicipality()
  const [traffic, nature] = municipality.topics
  const [oldTown, newTown] = municipality.districts
  const one = await aPublishedIdea(municipality, { topic: traffic!, district: oldTown! })
  const two = await aPublishedIdea(municipality, { topic: nature!, district: oldTown! })
  const three = await aPublishedIdea(municipality, { topic: nature!, district: newTown! })
  const staff = await aStaffMember(municipality)
  const answer = { id: newId(), status: 'planned' as const, reason: null, forwardedTo: null, text, seenAnswerId: null }
  await answerIdea(staff, three.id, answer)
  const numbers = async (change: Partial<IdeaView>) => {
    const { ideas, count } = await listIdeas(municipality.id, { ...all, ...change })
    expect(count).toBe(ideas.length)
    return ideas.map(({ number }) => number)
  }
  expect(await numbers({ topicIds: [traffic!.id, nature!.id] })).toEqual([three.number, two.number, one.number])
  expect(await numbers({ topicIds: [nature!.id], districtIds: [oldTown!.id] })).toEqual([two.number])
  expect(await numbers({ statuses: ['planned', 'done'] })).toEqual([three.number])
  const { facets } = await listIdeas(municipality.id, { ...all, topicIds: [nature!.id] })
  expect(facets).toEqual({
    statuses: { new: 1, planned: 1 },
    topics: { [traffic!.id]: 1, [nature!.id]: 2 },
    districts: { [oldTown!.id]: 1, [newTown!.id]: 1 },
  })
})

test('a seed mixes the same way on every page, and every idea comes once', async () => {
  const municipality = await aMunicipality()
  for (let n = 0; n < 25; n++)
    await aPublishedIdea(municipality, { author: await someone(municipality), title: `Idee Nummer ${n}` })
  const pages = async (seed: number) => {
    const first = await listIdeas(municipality.id, { ...all, order: 'mixed', seed })
    const second = await listIdeas(municipality.id, { ...all, order: 'mixed', seed, page: 2 })
    return [...first.ideas, ...second.ideas].map(({ number }) => number)
  }
  const mixed = await pages(5)
  expect(new Set(mixed).size).toBe(25)
  expect(await pages(5)).toEqual(mixed)
  expect(await pages(6)).not.toEqual(mixed)
})

test('list, map and file follow the same filter', async () => {
  const municipality = await aMunicipality()
  const place = { latitude: 50.51, longitude: 9.71 }
  const here = await aPublishedIdea(municipality, { title: 'Trinkbrunnen am Markt', text, place })
  await aPublishedIdea(municipality, { title: 'Bücherschrank am Bahnhof', text, place })
  await aPublishedIdea(municipality, { title: 'Trinkbrunnen im Park', text })
  const filter = { ...all, search: 'Trinkbrunnen' }
  const box = { west: 9, south: 50, east: 10, north: 51, zoom: 12 }
  expect((await listIdeas(municipality.id, filter)).count).toBe(2)
  expect(await ideasOnMap(municipality.id, filter, box)).toMatchObject([{ number: here.number, lat: 50.51, lng: 9.71 }])
  expect(await ideasOnMap(municipality.id, all, box)).toEqual([{ count: 2, lat: 50.51, lng: 9.71 }])
  const exported = []
  for await (const batch of exportedIdeas(municipality.id, filter)) exported.push(...batch.map(({ title }) => title))
  expect(exported).toEqual(['Trinkbrunnen im Park', 'Trinkbrunnen am Markt'])
})

test('nothing of another municipality is listed, mapped, found or given away', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  await aPublishedIdea(there, {
    title: 'Trinkbrunnen nebenan',
    place: { latitude: 50.5, longitude: 9.7 },
    topic: there.topics[0]!,
  })
  const box = { west: 9, south: 50, east: 10, north: 51, zoom: 12 }
  for (const view of [
    all,
    { ...all, search: 'Trinkbrunnen' },
    { ...all, topicIds: [there.topics[0]!.id] },
    { ...all, search: '1' },
  ]) {
    expect(await listIdeas(here.id, view)).toMatchObject({ count: 0, ideas: [] })
    expect(await ideasOnMap(here.id, view, box)).toEqual([])
    for await (const batch of exportedIdeas(here.id, view)) expect(batch).toEqual([])
  }
})

test('a page of the list asks the database at most four times, however many ideas there are', async () => {
  const municipality = await aMunicipality()
  const counts: number[] = []
  for (const more of [1, 15]) {
    for (let n = 0; n < more; n++) await aPublishedIdea(municipality, { author: await someone(municipality) })
    counts.push(await queriesOf(() => listIdeas(municipality.id, all)))
  }
  expect(counts[0]).toBe(counts[1])
  expect(counts[0]).toBeLessThanOrEqual(4)
  const search = { ...all, search: 'Bänke' }
  expect(await queriesOf(() => listIdeas(municipality.id, search))).toBeLessThanOrEqual(5)
  // leafing and looking again: only the mark and the page itself are read
  expect(await queriesOf(() => listIdeas(municipality.id, { ...search, seed: 9 }))).toBe(2)
})

const authors = new Map<string, Promise<{ municipalityId: string; id: string }>>()

function someone(municipality: { id: string }) {
  const known = authors.get(municipality.id) ?? aStaffMember(municipality)
  authors.set(municipality.id, known)
  return known
}

/** Counts what is sent through the pool while `work` runs. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const counted = vi.spyOn(pool, 'query')
  await work()
  const queries = counted.mock.calls.length
  counted.mockRestore()
  return queries
}

test('the most discussed come first, with words and without', async () => {
  const municipality = await aMunicipality()
  const quiet = await aPublishedIdea(municipality, { title: 'Trinkbrunnen im Park', text })
  const lively = await aPublishedIdea(municipality, { title: 'Trinkbrunnen am Markt', text })
  await aPublishedIdea(municipality, { title: 'Bücherschrank', text })
  await aComment(municipality, { kind: 'idea', id: lively.id })
  await aComment(municipality, { kind: 'idea', id: lively.id })
  await aComment(municipality, { kind: 'idea', id: quiet.id })
  const order = async (search: string) =>
    (await listIdeas(municipality.id, { ...all, search, order: 'discussed' })).ideas.map((idea) => [
      idea.number,
      idea.commentCount,
    ])
  expect((await order('')).slice(0, 2)).toEqual([
    [lively.number, 2],
    [quiet.number, 1],
  ])
  expect(await order('Trinkbrunnen')).toEqual([
    [lively.number, 2],
    [quiet.number, 1],
  ])
})

test('the list of one topic says whether who looks follows it, also where nothing is found', async () => {
  const municipality = await aMunicipality()
  const topic = municipality.topics[0]!
  await aPublishedIdea(municipality, { title: 'Trinkbrunnen im Park', text, topic })
  const [follower, other] = [await aCitizen(municipality), await aCitizen(municipality)]
  await follow(follower, { kind: 'topic', subjectId: topic.id })
  for (const search of ['', 'Trinkbrunnen', 'Kernkraftwerk']) {
    const view = { ...all, search, topicIds: [topic.id] }
    expect((await listIdeas(municipality.id, view, follower.id)).followed).toEqual([topic.id])
    expect((await listIdeas(municipality.id, view, other.id)).followed).toEqual([])
    expect((await listIdeas(municipality.id, view)).followed).toEqual([])
  }
})
