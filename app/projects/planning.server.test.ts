import { describe, expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { dayOf } from './day.ts'
import { linkIdea, unlinkIdea } from './idea-link.server.ts'
import { addMilestone, editMilestone, removeMilestone } from './milestone.server.ts'
import { createProject, editProject } from './planning.server.ts'
import { aPlannedProject, aPublishedProject, plainProject } from './project.factory.ts'
import { discardProject, publishProject } from './publication.server.ts'

function row(municipality: { id: string }, id: string) {
  return prisma.project.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId: municipality.id, id } } })
}

function entries(municipality: { id: string }, subjectId: string) {
  return prisma.chronicleEntry.findMany({
    where: { municipalityId: municipality.id, subjectId },
    orderBy: { id: 'asc' },
  })
}

describe('creating', () => {
  test('numbers count up per municipality, and a form sent twice is stored once', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()]
    const staff = await aStaffMember(here, ['projectLead'])
    const id = newId()
    const both = await Promise.all([1, 2].map(() => createProject(staff, { ...plainProject, id })))
    expect(both).toEqual([1, 2].map(() => ({ ok: true, value: { id, number: 1 } })))
    expect((await aPlannedProject(here)).number).toBe(2)
    expect((await aPlannedProject(there)).number).toBe(1)
  })

  test('an idea becomes planned with the answer given', async () => {
    const municipality = await aMunicipality()
    const idea = await aPublishedIdea(municipality)
    const { id } = await aPlannedProject(municipality, { ideaIds: [idea.id], answer: 'Der Rat hat zugestimmt.' })
    const stored = await prisma.idea.findUniqueOrThrow({
      where: { municipalityId_id: { municipalityId: municipality.id, id: idea.id } },
      select: {
        status: true,
        answers: { select: { status: true, text: true } },
        projects: { select: { projectId: true } },
      },
    })
    expect(stored).toEqual({
      status: 'planned',
      answers: [{ status: 'planned', text: 'Der Rat hat zugestimmt.' }],
      projects: [{ projectId: id }],
    })
  })

  test('nothing is stored when an idea belongs elsewhere or no answer is given', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()]
    const staff = await aStaffMember(here, ['projectLead'])
    const [foreign, own] = [await aPublishedIdea(there), await aPublishedIdea(here)]
    const refusals = [
      await createProject(staff, { ...plainProject, id: newId(), ideaIds: [own.id, foreign.id] }),
      await createProject(staff, { ...plainProject, id: newId(), ideaIds: [own.id], answer: ' ' }),
      await createProject(staff, { ...plainProject, id: newId(), topicId: there.topics[0]!.id }),
      await createProject(staff, { ...plainProject, id: newId(), districtId: there.districts[0]!.id }),
    ]
    expect(refusals.map((refusal) => !refusal.ok && refusal.reason)).toEqual([
      'unknown-idea',
      'answer-missing',
      'unknown-topic',
      'unknown-district',
    ])
    expect(await prisma.project.count({ where: { municipalityId: here.id } })).toBe(0)
    expect(await prisma.ideaAnswer.count({ where: { municipalityId: here.id } })).toBe(0)
  })

  test('the id of a project elsewhere is taken here for a new one', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()]
    const { id } = await aPlannedProject(there)
    const staff = await aStaffMember(here, ['projectLead'])
    expect(await createProject(staff, { ...plainProject, id })).toEqual({ ok: true, value: { id, number: 1 } })
  })
})

describe('publishing', () => {
  test('freezes what is promised, and the database keeps it', async () => {
    const municipality = await aMunicipality()
    const project = await aPublishedProject(municipality, {
      startPlanned: '2026-02-01',
      endPlanned: '2026-09-30',
      costEstimate: 120_000_00,
      costApproved: 100_000_00,
      milestones: [{ title: 'Planung', planned: '2026-04-01' }],
    })
    const stored = await row(municipality, project.id)
    expect([stored.startFirstPromised, stored.endFirstPromised].map(dayOf)).toEqual(['2026-02-01', '2026-09-30'])
    expect(stored.costFirstPromised).toBe(120_000_00n)
    const milestone = await prisma.milestone.findFirstOrThrow({ where: { projectId: project.id } })
    expect(dayOf(milestone.firstPromised)).toBe('2026-04-01')
    await expect(
      prisma.project.updateMany({ where: { id: project.id }, data: { endFirstPromised: new Date('2027-01-01') } }),
    ).rejects.toThrow(/first promise/)
    await expect(
      prisma.milestone.updateMany({ where: { id: milestone.id }, data: { firstPromised: new Date('2027-01-01') } }),
    ).rejects.toThrow(/first promise/)
  })

  test('twice is once, also at the same time', async () => {
    const municipality = await aMunicipality()
    const project = await aPlannedProject(municipality)
    await Promise.all([1, 2, 3].map(() => publishProject(project.staff, project.id)))
    const kinds = (await entries(municipality, project.id)).map((entry) => entry.kind)
    expect(kinds.filter((kind) => kind === 'project.published')).toHaveLength(1)
  })

  test('authors of its ideas follow it, those without an account any more do not', async () => {
    const municipality = await aMunicipality()
    const [kept, deleted] = [await aCitizen(municipality), await aCitizen(municipality)]
    const ideas = [
      await aPublishedIdea(municipality, { author: kept }),
      await aPublishedIdea(municipality, { author: deleted }),
    ]
    await prisma.person.updateMany({ where: { id: deleted.id }, data: { deletedAt: new Date() } })
    const project = await aPublishedProject(municipality, { ideaIds: ideas.map((idea) => idea.id) })
    const followers = await prisma.follow.findMany({ where: { subjectId: project.id } })
    expect(followers.map((follower) => follower.personId)).toEqual([kept.id])
  })

  test('a finished project with open milestones is not shown', async () => {
    const municipality = await aMunicipality()
    const project = await aPlannedProject(municipality, { state: 'done', milestones: [{ title: 'Abnahme' }] })
    expect(await publishProject(project.staff, project.id)).toEqual({ ok: false, reason: 'milestones-open' })
  })
})

describe('editing', () => {
  test('before publication everything may change, milestones too', async () => {
    const municipality = await aMunicipality()
    const { staff, id } = await aPlannedProject(municipality)
    await editProject(staff, id, { title: 'Neuer Name', endPlanned: '2027-01-31', costEstimate: 12_34 })
    const milestone = { id: newId(), title: 'Bau', weight: 3, planned: null, actual: null }
    await addMilestone(staff, id, milestone)
    await addMilestone(staff, id, milestone)
    await editMilestone(staff, id, milestone.id, { ...milestone, title: 'Bau des Stegs', planned: '2026-12-01' })
    const stored = await row(municipality, id)
    expect(stored).toMatchObject({ title: 'Neuer Name', costEstimate: 12_34n })
    const milestones = await prisma.milestone.findMany({ where: { projectId: id } })
    expect(milestones.map(({ title, weight }) => ({ title, weight }))).toEqual([{ title: 'Bau des Stegs', weight: 3 }])
    await removeMilestone(staff, id, milestone.id)
    expect(await prisma.milestone.count({ where: { projectId: id } })).toBe(0)
  })

  test('afterwards promises are refused, the contact is not', async () => {
    const municipality = await aMunicipality()
    const project = await aPublishedProject(municipality, { milestones: [{ title: 'Bau' }] })
    const { staff, id } = project
    const milestone = { title: 'Bau', weight: 1, planned: '2026-12-01', actual: null }
    const refusals = [
      await editProject(staff, id, { endPlanned: '2027-01-31' }),
      await editProject(staff, id, { state: 'done' }),
      await addMilestone(staff, id, { ...milestone, id: newId() }),
      await editMilestone(staff, id, project.milestoneIds[0]!, milestone),
      await removeMilestone(staff, id, project.milestoneIds[0]!),
    ]
    expect(refusals.map((refusal) => !refusal.ok && refusal.reason)).toEqual(Array(5).fill('promised'))
    expect(await editProject(staff, id, { contactName: 'Ali Demir', place: 'Am Teich 3' })).toMatchObject({ ok: true })
    expect(await row(municipality, id)).toMatchObject({ contactName: 'Ali Demir', place: 'Am Teich 3' })
  })

  test('a corrected text leaves its old words in the public history', async () => {
    const municipality = await aMunicipality()
    const { staff, id, number } = await aPublishedProject(municipality, { summary: 'Ein neuer Stek.' })
    await editProject(staff, id, { title: plainProject.title, summary: 'Ein neuer Steg.' })
    const corrections = (await entries(municipality, id)).filter((entry) => entry.kind === 'project.corrected')
    expect(corrections).toMatchObject([
      { public: true, facts: { number, field: 'summary', was: 'Ein neuer Stek.', now: 'Ein neuer Steg.' } },
    ])
  })

  test('nobody changes the project of another municipality', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()]
    const foreign = await aPlannedProject(there, { milestones: [{ title: 'Bau' }] })
    const staff = await aStaffMember(here, ['administrator'])
    const milestone = { title: 'X', weight: 1, planned: null, actual: null }
    const refusals = [
      await editProject(staff, foreign.id, { title: 'X' }),
      await publishProject(staff, foreign.id),
      await addMilestone(staff, foreign.id, { ...milestone, id: newId() }),
      await editMilestone(staff, foreign.id, foreign.milestoneIds[0]!, milestone),
      await removeMilestone(staff, foreign.id, foreign.milestoneIds[0]!),
      await linkIdea(staff, foreign.id, 1, 'Ja.'),
      await unlinkIdea(staff, foreign.id, newId()),
    ]
    expect(refusals.map((refusal) => !refusal.ok && refusal.reason)).toEqual(Array(7).fill('unknown'))
  })
})

describe('discarding', () => {
  test('only what nobody outside has seen, and only here', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()]
    const idea = await aPublishedIdea(here)
    const planned = await aPlannedProject(here, { ideaIds: [idea.id], milestones: [{ title: 'Bau' }] })
    const published = await aPublishedProject(here)
    const stranger = await aStaffMember(there, ['administrator'])
    expect(await discardProject(stranger, planned.id)).toEqual({ ok: false, reason: 'unknown' })
    expect(await discardProject(published.staff, published.id)).toEqual({ ok: false, reason: 'published' })
    expect(await discardProject(planned.staff, planned.id)).toMatchObject({ ok: true })
    expect(await prisma.project.count({ where: { municipalityId: here.id } })).toBe(1)
    expect(await prisma.ideaAnswer.count({ where: { ideaId: idea.id } })).toBe(1)
  })
})

describe('linking ideas later', () => {
  test('links once, answers, lets the author follow, and can be taken back', async () => {
    const municipality = await aMunicipality()
    const author = await aCitizen(municipality)
    const idea = await aPublishedIdea(municipality, { author })
    const { staff, id } = await aPublishedProject(municipality)
    await linkIdea(staff, id, idea.number, 'Passt dazu.')
    await linkIdea(staff, id, idea.number, 'Passt dazu.')
    expect(await prisma.projectIdea.count({ where: { projectId: id } })).toBe(1)
    expect(await prisma.ideaAnswer.count({ where: { ideaId: idea.id } })).toBe(1)
    expect(await prisma.follow.count({ where: { subjectId: id, personId: author.id } })).toBe(1)
    await unlinkIdea(staff, id, idea.id)
    expect(await prisma.projectIdea.count({ where: { projectId: id } })).toBe(0)
  })
})
