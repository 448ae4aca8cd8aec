import { beforeAll, expect, test, vi } from 'vitest'
import { hiddenByModeration } from '#app/moderation/moderation.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { answerIdea } from './answer.server.ts'
import { ideaDossier } from './dossier.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { mergeIdeas } from './merge.server.ts'
import { openWork, presetCounts, triageQueue } from './queue.server.ts'
import { mostCounted, type QueueFilter, queuePresets } from './queue-filter.ts'
import { withdrawIdea } from './submission.server.ts'

const all: QueueFilter = { ...queuePresets.open, status: 'all' }

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000)
}

async function numbers(municipality: { id: string }, filter: Partial<QueueFilter>): Promise<number[]> {
  const { ideas, count } = await triageQueue(municipality.id, { ...all, ...filter }, 1)
  expect(count).toBe(ideas.length)
  return ideas.map((idea) => idea.number)
}

/** Idea 1 new for 3 days, 2 in review for 20, 3 declined, 4 hidden, 5 withdrawn, 6 merged into 1, 7 new with 10 supporters */
async function aTownHall() {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const [altstadt, neudorf] = municipality.districts
  const [traffic, nature] = municipality.topics
  const one = await aPublishedIdea(municipality, {
    title: 'Zebrastreifen vor der Schule',
    topic: traffic!,
    district: altstadt!,
  })
  const two = await aPublishedIdea(municipality, {
    title: 'Obstbäume an den Feldweg',
    topic: nature!,
    district: neudorf!,
  })
  const three = await aPublishedIdea(municipality, { title: 'Seilbahn zum Bahnhof' })
  const four = await aPublishedIdea(municipality)
  const five = await aPublishedIdea(municipality)
  const six = await aPublishedIdea(municipality)
  await aPublishedIdea(municipality, { title: 'Freibad länger öffnen', supporters: 10 })
  const answer = { reason: null, forwardedTo: null, seenAnswerId: null, text: 'Danke, wir sehen uns das genau an.' }
  await answerIdea(staff, two.id, { ...answer, id: newId(), status: 'inReview' })
  await answerIdea(staff, three.id, { ...answer, id: newId(), status: 'declined', reason: 'tooExpensive' })
  await hiddenByModeration(staff, { kind: 'idea', id: four.id })
  await withdrawIdea(five.author, five.number)
  await mergeIdeas(staff, six.id, one.number)
  await prisma.idea.update({ where: keyOf(municipality, one), data: { statusSince: daysAgo(3) } })
  await prisma.idea.update({ where: keyOf(municipality, two), data: { statusSince: daysAgo(20) } })
  return { municipality, altstadt, nature }
}

function keyOf(municipality: { id: string }, idea: { id: string }) {
  return { municipalityId_id: { municipalityId: municipality.id, id: idea.id } }
}

test('who waits longest stands on top; hidden, withdrawn and merged ideas do not wait', async () => {
  const { municipality } = await aTownHall()
  expect(await numbers(municipality, queuePresets.open)).toEqual([2, 1, 7])
})

test('each filter narrows the queue', async () => {
  const { municipality, altstadt, nature } = await aTownHall()
  expect(await numbers(municipality, {})).toEqual([2, 1, 7, 3])
  expect(await numbers(municipality, queuePresets.new)).toEqual([1, 7])
  expect(await numbers(municipality, queuePresets.inReview)).toEqual([2])
  expect(await numbers(municipality, queuePresets.late)).toEqual([2])
  expect(await numbers(municipality, queuePresets.popular)).toEqual([7])
  expect(await numbers(municipality, queuePresets.hidden)).toEqual([4])
  expect(await numbers(municipality, { status: 'declined' })).toEqual([3])
  expect(await numbers(municipality, { answer: 'with' })).toEqual([2, 3])
  expect(await numbers(municipality, { topicId: nature!.id })).toEqual([2])
  expect(await numbers(municipality, { districtId: altstadt!.id })).toEqual([1])
  expect(await numbers(municipality, { sort: 'supported' })).toEqual([7, 1, 3, 2])
  expect(await numbers(municipality, { sort: 'newest' })).toEqual([7, 3, 2, 1])
})

test('search finds words in any form, parts of titles and numbers', async () => {
  const { municipality } = await aTownHall()
  expect(await numbers(municipality, { search: 'Obstbaum' })).toEqual([2])
  expect(await numbers(municipality, { search: 'seilb' })).toEqual([3])
  expect(await numbers(municipality, { search: 'Idee 7' })).toEqual([7])
  expect(await numbers(municipality, { search: '#1' })).toEqual([1])
  expect(await numbers(municipality, { search: '100%_\\' })).toEqual([])
  expect(await numbers(municipality, { search: '\'; drop table "Idea"; --' })).toEqual([])
})

test('the views say how much waits in them, the start page how long', async () => {
  const { municipality } = await aTownHall()
  expect(await presetCounts(municipality.id)).toEqual({ open: 3, new: 2, inReview: 1, late: 1, popular: 1, hidden: 1 })
  const work = await openWork(municipality.id)
  expect(work).toMatchObject({ newIdeas: 2, inReview: 1 })
  const days = (since: Date | null) => Math.round((Date.now() - since!.getTime()) / 86_400_000)
  expect([days(work.newSince), days(work.inReviewSince)]).toEqual([3, 20])
  const empty = await aMunicipality()
  expect(await openWork(empty.id)).toEqual({
    newIdeas: 0,
    newSince: null,
    inReview: 0,
    inReviewSince: null,
  })
})

test('the dossier of an idea stays within its municipality and shows what staff must know', async () => {
  const { municipality } = await aTownHall()
  const reader = await aStaffMember(municipality)
  const dossier = await ideaDossier(municipality.id, 1, reader.id)
  // the author of idea 6 came with it
  expect(dossier).toMatchObject({ number: 1, merged: [{ number: 6 }], audience: { author: true, supporters: 1 } })
  expect(await ideaDossier(municipality.id, 4, reader.id)).toMatchObject({
    decisions: [{ measure: 'hide', rule: 'insult' }],
  })
  expect(await ideaDossier((await aMunicipality()).id, 1, reader.id)).toBeNull()
})

test('an audience counts mailboxes that are read, without the one who writes', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const idea = await aPublishedIdea(municipality, { supporters: [staff] })
  const unread = await aStaffMember(municipality, [], { verified: false })
  await prisma.ideaSupport.create({ data: { municipalityId: municipality.id, ideaId: idea.id, personId: unread.id } })
  expect((await ideaDossier(municipality.id, 1, staff.id))!.audience).toEqual({ author: true, supporters: 0 })
})

test('the number of queries does not grow with the number of ideas', async () => {
  const municipality = await aMunicipality()
  const count = async () => {
    const query = vi.spyOn(pool, 'query')
    await Promise.all([triageQueue(municipality.id, queuePresets.open, 1), presetCounts(municipality.id)])
    const { length } = statementsOf(query.mock.calls)
    query.mockRestore()
    return length
  }
  const empty = await count()
  for (let n = 0; n < 12; n++) await aPublishedIdea(municipality)
  expect(await count()).toBe(empty)
  expect(empty).toBeLessThanOrEqual(3)
})

const crowd = { id: '' }

beforeAll(async () => {
  const municipality = await aMunicipality()
  crowd.id = municipality.id
  const author = await aStaffMember(municipality)
  await prisma.$executeRaw`
    insert into "Idea" ("municipalityId", id, number, title, text, status, "statusSince", "submittedAt", "supportCount", "authorId", "hiddenAt")
    select ${municipality.id}::uuid, gen_random_uuid(), n, 'Idee für Platz ' || n, 'Ein Text über Wege und Bäume ' || n,
      (array['new', 'inReview', 'accepted', 'planned', 'done', 'declined'])[n % 6 + 1]::"IdeaStatus",
      now() - n * interval '1 hour', now() - n * interval '1 hour', n % 40, ${author.id}::uuid, case when n % 400 = 0 then now() end
    from generate_series(1, 20000) n`
  await prisma.$executeRaw`analyze "Idea"`
}, 60_000)

test('twenty thousand ideas: counted up to the limit, no query reads many of them', async () => {
  const query = vi.spyOn(pool, 'query')
  const views = Object.values(queuePresets)
  for (const filter of views) await triageQueue(crowd.id, filter, 40)
  await triageQueue(crowd.id, { ...all, search: 'Platz 4711' }, 1)
  await openWork(crowd.id)
  const counts = await presetCounts(crowd.id)
  const asked = statementsOf(query.mock.calls)
  query.mockRestore()
  expect(counts.new).toBe(mostCounted + 1)
  expect(counts.hidden).toBe(50)
  expect(asked.length).toBe(views.length * 2 + 4)
  for (const { text, values } of asked) {
    const { rows } = await pool.query(`explain (analyze, format json) ${text}`, values)
    expect({ text, read: ideasRead(rows[0]['QUERY PLAN'][0].Plan) < 8 * mostCounted }).toEqual({ text, read: true })
  }
})

// the job queue looks for work on the same pool
function statementsOf(calls: unknown[][]): { text: string; values: unknown[] }[] {
  return calls
    .map(([statement]) => statement as { text: string; values: unknown[] })
    .filter(({ text }) => text?.includes('"Idea"'))
}

type Plan = {
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

/** by the scan of the plan that reads most */
function ideasRead(plan: Plan): number {
  const rows = (plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)
  const own = plan['Relation Name'] === 'Idea' ? rows * (plan['Actual Loops'] ?? 1) : 0
  return Math.max(own, ...(plan.Plans ?? []).map(ideasRead))
}
