import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { follow } from '#app/notices/following.server.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { readBoard } from './board.server.ts'
import { readBoardFilter } from './board-filter.ts'
import { editProject } from './planning.server.ts'
import { aPlannedProject, aPublishedProject, aPublishedUpdate, plainProject } from './project.factory.ts'
import { readProject } from './project-page.server.ts'

test('shows what was promised, what is, and everything said on the way', async () => {
  const town = await aMunicipality()
  const author = await aCitizen(town, { displayName: 'Ines Roth' })
  const idea = await aPublishedIdea(town, { author, supporters: 2 })
  const made = await aPublishedProject(town, {
    ideaIds: [idea.id],
    topicId: town.topics[0]!.id,
    endPlanned: '2026-09-30',
    costEstimate: 99_000_00,
    milestones: [{ title: 'Planung', weight: 2 }, { title: 'Bau' }],
  })
  const why = { reason: 'permit' as const, explanation: 'Die Genehmigung dauert länger.' }
  await aPublishedUpdate(made, {
    title: 'Planung fertig',
    changes: [
      { milestoneId: made.milestoneIds[0]!, field: 'actual', now: '2026-01-10' },
      { field: 'endPlanned', now: '2026-12-31', ...why },
    ],
  })
  await aPublishedUpdate(made, { title: 'Bagger da' })
  await editProject(made.staff, made.id, { title: 'Steg am Teich' })
  const page = await readProject(town.id, made.number)
  expect(page).toMatchObject({
    title: 'Steg am Teich',
    topic: { name: town.topics[0]!.name },
    endFirstPromised: '2026-09-30',
    endPlanned: '2026-12-31',
    costFirstPromised: 99_000_00,
    ideas: [{ number: idea.number, status: 'planned', supportCount: 2, author: 'Ines Roth' }],
    corrections: [{ field: 'title', was: plainProject.title, now: 'Steg am Teich' }],
    followers: 1,
    following: false,
    progress: { doneWeight: 2, countedWeight: 3 },
  })
  expect(page?.updates.map((update) => update.title)).toEqual(['Bagger da', 'Planung fertig'])
  expect(page?.updates[1]?.changes).toEqual([
    { field: 'endPlanned', milestone: null, was: '2026-09-30', now: '2026-12-31', ...why },
    { field: 'actual', milestone: 'Planung', was: null, now: '2026-01-10', reason: null, explanation: '' },
  ])
  const board = await readBoard(town.id, readBoardFilter(new URLSearchParams()))
  expect(board.items[0]).toMatchObject({ light: page?.light.light, share: page?.progress.share })
})

test('what is not public is for staff, what is elsewhere for nobody', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const planned = await aPlannedProject(here)
  expect(await readProject(here.id, planned.number)).toBeNull()
  expect(await readProject(here.id, planned.number, { personId: null, unpublished: true })).not.toBeNull()
  await aPublishedProject(there)
  expect(await readProject(here.id, 2)).toBeNull()
  expect(await readProject(here.id, Number.NaN)).toBeNull()
  expect(await readProject(here.id, 99_999_999_999)).toBeNull()
})

test('hidden ideas are not named, and following is told to the follower alone', async () => {
  const town = await aMunicipality()
  const idea = await aPublishedIdea(town)
  const made = await aPublishedProject(town, { ideaIds: [idea.id] })
  await prisma.idea.updateMany({ where: { id: idea.id }, data: { hiddenAt: new Date() } })
  const person = await aCitizen(town)
  await follow(person, { kind: 'project', subjectId: made.id })
  expect(await readProject(town.id, made.number, { personId: person.id, unpublished: false })).toMatchObject({
    ideas: [],
    following: true,
  })
  expect(await readProject(town.id, made.number)).toMatchObject({ following: false })
})
