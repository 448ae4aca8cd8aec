import { describe, expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { dayOf } from './day.ts'
import { discardUpdate, draftUpdate } from './draft.server.ts'
import { today } from './lock.server.ts'
import { aPlannedProject, aPublishedProject, aPublishedUpdate, type MadeProject } from './project.factory.ts'
import { publishUpdate } from './update.server.ts'
import type { DraftChange } from './update.ts'

const plain = { milestoneId: null, reason: null, explanation: '' }

function project(id: string) {
  return prisma.project.findFirstOrThrow({ where: { id } })
}

async function aDraft(made: MadeProject, changes: DraftChange[]): Promise<string> {
  const id = newId()
  const drafted = await draftUpdate(made.staff, made.id, { id, title: 'Neues', text: 'Text', photoId: null, changes })
  expect(drafted.ok).toBe(true)
  return id
}

describe('a draft', () => {
  test('changes nothing, is replaced when written again, and can be thrown away', async () => {
    const made = await aPublishedProject(await aMunicipality(), { endPlanned: '2026-09-30' })
    const change = { ...plain, field: 'endPlanned' as const, now: '2026-12-31' }
    const id = await aDraft(made, [change])
    await draftUpdate(made.staff, made.id, { id, title: 'Anders', text: '', photoId: null, changes: [change] })
    expect(dayOf((await project(made.id)).endPlanned)).toBe('2026-09-30')
    const stored = await prisma.projectUpdate.findFirstOrThrow({ where: { id }, include: { changes: true } })
    expect(stored).toMatchObject({ title: 'Anders', publishedAt: null, changes: [{ was: null, now: '2026-12-31' }] })
    expect(await discardUpdate(made.staff, id)).toEqual({ ok: true, value: undefined })
    expect(await discardUpdate(made.staff, id)).toEqual({ ok: false, reason: 'unknown' })
  })

  test('is refused for what nobody sees yet, for strangers, and under the id of what is published', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()]
    const [planned, published, foreign] = [
      await aPlannedProject(here),
      await aPublishedProject(here),
      await aPublishedProject(there, { milestones: [{ title: 'Bau' }] }),
    ]
    const sent = await aPublishedUpdate(published)
    const draft = { id: newId(), title: 'Neues', text: '', photoId: null, changes: [] }
    const stolen: DraftChange = { ...plain, milestoneId: foreign.milestoneIds[0]!, field: 'actual', now: '2026-01-01' }
    const refusals = [
      await draftUpdate(planned.staff, planned.id, draft),
      await draftUpdate(published.staff, foreign.id, draft),
      await draftUpdate(published.staff, published.id, { ...draft, id: sent }),
      await draftUpdate(published.staff, published.id, { ...draft, changes: [stolen] }),
      await draftUpdate(published.staff, published.id, { ...draft, photoId: newId() }),
    ]
    expect(refusals.map((refusal) => !refusal.ok && refusal.reason)).toEqual([
      'unpublished',
      'unknown',
      'published',
      'unknown-milestone',
      'unknown-photo',
    ])
    expect(await discardUpdate(published.staff, sent)).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('publishing', () => {
  test('makes all of it true at once and keeps was and now', async () => {
    const municipality = await aMunicipality()
    const made = await aPublishedProject(municipality, {
      endPlanned: '2026-09-30',
      costEstimate: 1_000_00,
      milestones: [{ title: 'Planung', planned: '2026-03-01' }, { title: 'Bau' }, { title: 'Fest' }],
    })
    const [planning, , party] = made.milestoneIds as [string, string, string]
    const why = { reason: 'supplier' as const, explanation: 'Das Holz kommt später.' }
    await aPublishedUpdate(made, {
      changes: [
        { field: 'endPlanned', now: '2026-12-31', ...why },
        { field: 'costEstimate', now: '120050', ...why },
        { field: 'costSpent', now: '20000' },
        { field: 'state', now: 'running' },
        { milestoneId: planning, field: 'actual', now: '2026-02-20' },
        { milestoneId: party, field: 'cancelledOn', now: '2026-03-03', ...why },
        { field: 'added', now: JSON.stringify({ title: 'Abnahme', planned: '2026-12-01', weight: 2 }) },
      ],
    })
    const stored = await project(made.id)
    expect(stored).toMatchObject({ state: 'running', costEstimate: 120050n, costSpent: 20000n })
    expect([stored.endPlanned, stored.endFirstPromised, stored.startActual].map(dayOf)).toEqual([
      '2026-12-31',
      '2026-09-30',
      await today(prisma),
    ])
    const milestones = await prisma.milestone.findMany({ where: { projectId: made.id }, orderBy: { position: 'asc' } })
    expect(
      milestones.map((one) => [one.title, dayOf(one.firstPromised), dayOf(one.actual), dayOf(one.cancelledOn)]),
    ).toEqual([
      ['Planung', '2026-03-01', '2026-02-20', null],
      ['Bau', null, null, null],
      ['Fest', null, null, '2026-03-03'],
      ['Abnahme', '2026-12-01', null, null],
    ])
    const kept = await prisma.projectChange.findMany({
      where: { update: { projectId: made.id } },
      orderBy: { id: 'asc' },
    })
    expect(kept.map((change) => change.field)).toEqual([
      'state',
      'endPlanned',
      'startActual',
      'costEstimate',
      'costSpent',
      'added',
      'actual',
      'cancelledOn',
    ])
    const end = await prisma.projectChange.findFirstOrThrow({
      where: { field: 'endPlanned', update: { projectId: made.id } },
    })
    expect(end).toMatchObject({ was: '2026-09-30', now: '2026-12-31', ...why })
  })

  test('compares with what the project says at that moment', async () => {
    const made = await aPublishedProject(await aMunicipality(), { endPlanned: '2026-09-30' })
    const change = {
      ...plain,
      field: 'endPlanned' as const,
      reason: 'permit' as const,
      explanation: 'Genehmigung fehlt.',
    }
    const late = await aDraft(made, [{ ...change, now: '2027-02-01' }])
    const same = await aDraft(made, [{ ...change, now: '2026-12-31' }])
    await aPublishedUpdate(made, { changes: [{ ...change, now: '2026-12-31' }] })
    await publishUpdate(made.staff, late)
    expect(await prisma.projectChange.findFirst({ where: { updateId: late } })).toMatchObject({ was: '2026-12-31' })
    const again = await aDraft(made, [{ ...change, now: '2027-02-01' }])
    await publishUpdate(made.staff, again)
    expect(await prisma.projectChange.count({ where: { updateId: again } })).toBe(0)
    await publishUpdate(made.staff, same)
    expect(await prisma.projectChange.findFirst({ where: { updateId: same } })).toMatchObject({ was: '2027-02-01' })
  })

  test.each<[string, DraftChange[]]>([
    ['a promise broken without a reason', [{ ...plain, field: 'endPlanned', now: '2027-01-01' }]],
    [
      'a reason without words',
      [{ ...plain, field: 'endPlanned', now: '2027-01-01', reason: 'staff', explanation: ' ' }],
    ],
    ['a stop without a reason', [{ ...plain, field: 'state', now: 'stopped' }]],
    ['an end before the start', [{ ...plain, field: 'endPlanned', now: '2025-01-01' }]],
    ['a deed of tomorrow', [{ ...plain, field: 'startActual', now: '2199-01-01' }]],
    ['an end while milestones are open', [{ ...plain, field: 'state', now: 'done' }]],
  ])('%s is refused and changes nothing', async (_, changes) => {
    const made = await aPublishedProject(await aMunicipality(), {
      startPlanned: '2026-01-01',
      endPlanned: '2026-09-30',
      milestones: [{ title: 'Bau' }],
    })
    const before = await project(made.id)
    expect(await publishUpdate(made.staff, await aDraft(made, changes))).toEqual({ ok: false, reason: 'incomplete' })
    expect(await project(made.id)).toEqual(before)
  })

  test('twice at the same time is once', async () => {
    const municipality = await aMunicipality()
    const made = await aPublishedProject(municipality)
    const id = await aDraft(made, [
      { ...plain, field: 'added', now: JSON.stringify({ title: 'Bau', planned: null, weight: 1 }) },
    ])
    const outcomes = await Promise.all([1, 2, 3].map(() => publishUpdate(made.staff, id)))
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true)
    expect(await prisma.milestone.count({ where: { projectId: made.id } })).toBe(1)
    expect(
      await prisma.chronicleEntry.count({
        where: { municipalityId: municipality.id, kind: 'project.updated', public: true },
      }),
    ).toBe(1)
  })

  test('nobody publishes for another municipality', async () => {
    const made = await aPublishedProject(await aMunicipality())
    const id = await aDraft(made, [])
    const stranger = await aStaffMember(await aMunicipality(), ['administrator'])
    expect(await publishUpdate(stranger, id)).toEqual({ ok: false, reason: 'unknown' })
  })

  test('a project that is done tells its ideas', async () => {
    const municipality = await aMunicipality()
    const idea = await aPublishedIdea(municipality)
    const made = await aPublishedProject(municipality, { ideaIds: [idea.id], state: 'running' })
    await aPublishedUpdate(made, { changes: [{ field: 'state', now: 'done' }] })
    expect(dayOf((await project(made.id)).endActual)).toBe(await today(prisma))
    const stored = await prisma.idea.findFirstOrThrow({ where: { id: idea.id }, include: { answers: true } })
    expect(stored.status).toBe('done')
    expect(stored.answers.find((answer) => answer.status === 'done')?.text).toContain('ist fertig')
  })
})
