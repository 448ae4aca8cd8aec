import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { mergeIdeas } from '#app/ideas/merge.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { readChain } from './chain.server.ts'
import { reachedStages, stepsOf } from './chain.ts'
import { aPlannedProject, aPublishedProject, aPublishedUpdate } from './project.factory.ts'

test('the whole way from idea to result, in the order of time', async () => {
  const town = await aMunicipality()
  const staff = await aStaffMember(town, ['projectLead'], { displayName: 'Jana Ebert' })
  const author = await aCitizen(town, { displayName: 'Ines Roth' })
  const idea = await aPublishedIdea(town, { author, supporters: 2 })
  const project = await aPublishedProject(town, {
    staff,
    ideaIds: [idea.id],
    publishedAt: new Date('2026-01-10T10:00:00Z'),
    milestones: [{ title: 'Planung' }, { title: 'Fest', planned: '2099-05-01' }],
  })
  await aPublishedUpdate(project, {
    title: 'Planung fertig',
    at: new Date('2026-03-02T10:00:00Z'),
    changes: [{ milestoneId: project.milestoneIds[0]!, field: 'actual', now: '2026-03-01' }],
  })
  const chain = await readChain(town.id, idea.number)
  expect(chain).toMatchObject({
    mergedFrom: null,
    idea: { author: 'Ines Roth', supportCount: 2, answers: [{ status: 'planned', by: 'Jana Ebert' }] },
    projects: [{ number: project.number, progress: { share: 0.5 } }],
  })
  expect(stepsOf(chain!.projects[0]!).map((step) => step.kind)).toEqual(['published', 'reached', 'update', 'expected'])
  expect(reachedStages(chain!)).toEqual({
    idea: true,
    support: true,
    answer: true,
    project: true,
    milestones: true,
    result: false,
  })
})

test('a merged idea leads to what became of the other one', async () => {
  const town = await aMunicipality()
  const [from, into] = [await aPublishedIdea(town), await aPublishedIdea(town, { title: 'Die andere Idee' })]
  await mergeIdeas(await aStaffMember(town), from.id, into.number)
  const chain = await readChain(town.id, from.number)
  expect(chain).toMatchObject({ mergedFrom: { number: from.number }, idea: { number: into.number }, projects: [] })
})

test('what is hidden, planned in silence or elsewhere does not show', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const idea = await aPublishedIdea(here)
  await aPlannedProject(here, { ideaIds: [idea.id] })
  expect((await readChain(here.id, idea.number))?.projects).toEqual([])
  expect(await readChain(there.id, idea.number)).toBeNull()
  expect(await readChain(here.id, Number('x'))).toBeNull()
  await prisma.idea.updateMany({ where: { id: idea.id }, data: { hiddenAt: new Date() } })
  expect(await readChain(here.id, idea.number)).toBeNull()
})
