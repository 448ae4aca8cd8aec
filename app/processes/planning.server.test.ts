import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { localTime, momentOf } from './berlin.ts'
import { blueprintKeys, blueprints } from './blueprints.ts'
import { copyProcess } from './copying.server.ts'
import { addPhase, editPhase, movePhase, removePhase } from './phases.server.ts'
import { createProcess, discardProcess, editProcess } from './planning.server.ts'
import { aProcess, plainProcess } from './process.factory.ts'
import { readProcess } from './process-page.server.ts'

const start = momentOf('2026-06-01T08:00')!

test.each(blueprintKeys)('%s becomes a process with three answers; everything else is filled in', async (blueprint) => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality, ['editor'])
  const wanted = { id: newId(), blueprint, title: 'Unser Markt', start, language: 'de' as const }
  const { number } = await createProcess(staff, wanted)
  expect(await createProcess(staff, wanted)).toMatchObject({ number })
  const process = await readProcess(municipality.id, number, { unpublished: true })
  expect(process).toMatchObject({ title: 'Unser Markt', state: 'draft', number: 1 })
  expect(process!.phases.map(({ kind }) => kind)).toEqual(blueprints[blueprint].phases.map(({ kind }) => kind))
  for (const text of [process!.summary, process!.purpose, process!.openText, process!.decidedBy])
    expect(text).not.toBe('')
  expect(await readProcess(municipality.id, number, { unpublished: false })).toBeNull()
})

test('phases are added, changed, swapped with their dates, and removed until publication', async () => {
  const municipality = await aMunicipality()
  const { id, number, staff } = await aProcess(municipality, {
    publishedAt: null,
    phases: [
      { kind: 'ideas', title: 'Erst', startsAt: start, endsAt: momentOf('2026-06-10T18:00') },
      { kind: 'result', title: 'Dann', startsAt: momentOf('2026-06-10T18:00')!, endsAt: null },
    ],
  })
  const phases = async () => (await readProcess(municipality.id, number, { unpublished: true }))!.phases
  const [first, second] = await phases()
  await movePhase(staff, id, second!.id, 'up')
  expect((await phases()).map(({ title, startsAt }) => `${title} ${localTime(startsAt)}`)).toEqual([
    'Dann 2026-06-01T08:00',
    'Erst 2026-06-10T18:00',
  ])
  await movePhase(staff, id, second!.id, 'down')
  const added = {
    id: newId(),
    kind: 'inform' as const,
    title: 'Neu',
    text: '',
    startsAt: start,
    endsAt: null,
    settings: {},
  }
  await addPhase(staff, id, added)
  await addPhase(staff, id, added)
  expect(await phases()).toHaveLength(3)
  await editPhase(staff, id, first!.id, { ...first!, title: 'Anders', endsAt: momentOf('2026-06-12T18:00') })
  expect((await phases())[0]).toMatchObject({ title: 'Anders', endsAt: momentOf('2026-06-12T18:00') })
  expect(await editPhase(staff, id, first!.id, { ...first!, endsAt: start })).toEqual({
    ok: false,
    reason: 'ends-before-start',
  })
  await removePhase(staff, id, added.id)
  expect(await phases()).toHaveLength(2)
})

test('once public, dates and number of phases stay; texts may be put right', async () => {
  const municipality = await aMunicipality()
  const { id, number, staff, phaseIds } = await aProcess(municipality)
  const [phase] = (await readProcess(municipality.id, number, { unpublished: false }))!.phases
  expect(await removePhase(staff, id, phaseIds[0]!)).toEqual({ ok: false, reason: 'published' })
  expect(await movePhase(staff, id, phaseIds[0]!, 'up')).toEqual({ ok: false, reason: 'published' })
  await editPhase(staff, id, phaseIds[0]!, { ...phase!, title: 'Neuer Titel', startsAt: start, endsAt: null })
  const [after] = (await readProcess(municipality.id, number, { unpublished: false }))!.phases
  expect(after).toMatchObject({ title: 'Neuer Titel', startsAt: phase!.startsAt, endsAt: phase!.endsAt })
  expect(await discardProcess(staff, id)).toEqual({ ok: false, reason: 'published' })
})

test('an area is the whole municipality, districts of it, or drawn', async () => {
  const municipality = await aMunicipality()
  const { id, number, staff } = await aProcess(municipality)
  const read = () => readProcess(municipality.id, number, { unpublished: false })
  const [district] = municipality.districts
  await editProcess(staff, id, { ...plainProcess, districtIds: [district!.id] })
  expect(await read()).toMatchObject({ districtIds: [district!.id], area: null })
  const area = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [9.7, 50.5],
        [9.8, 50.5],
        [9.8, 50.6],
        [9.7, 50.5],
      ],
    ],
  }
  await editProcess(staff, id, { ...plainProcess, area })
  expect(await read()).toMatchObject({ districtIds: [], area })
  await editProcess(staff, id, plainProcess)
  expect(await read()).toMatchObject({ districtIds: [], area: null })
  expect(await editProcess(staff, id, { ...plainProcess, districtIds: [newId()] })).toEqual({
    ok: false,
    reason: 'unknown-district',
  })
})

test('a copy begins on its own day, with all the distances kept and nothing of what happened', async () => {
  const municipality = await aMunicipality()
  const old = await aProcess(municipality, {
    phases: [
      { kind: 'ideas', startsAt: momentOf('2025-03-03T08:00')!, endsAt: momentOf('2025-04-14T18:00') },
      { kind: 'result', startsAt: momentOf('2025-04-14T18:00')!, endsAt: null },
    ],
    publishedAt: momentOf('2025-03-01T08:00')!,
  })
  const copied = await copyProcess(old.staff, old.id, { id: newId(), title: 'Noch einmal', start })
  const number = copied.ok ? copied.value.number : 0
  const process = await readProcess(municipality.id, number, { unpublished: true })
  expect(process).toMatchObject({ title: 'Noch einmal', state: 'draft', summary: plainProcess.summary })
  expect(process!.phases.map(({ startsAt }) => localTime(startsAt))).toEqual(['2026-06-01T08:00', '2026-07-13T18:00'])
  expect(process!.phases.every(({ startsFirst }) => startsFirst === null)).toBe(true)
})

test('a process of another municipality is not there', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const { id, number, phaseIds } = await aProcess(there)
  const staff = await aStaffMember(here, ['administrator'])
  expect(await readProcess(here.id, number, { unpublished: true })).toBeNull()
  expect(await editProcess(staff, id, plainProcess)).toEqual({ ok: false, reason: 'unknown' })
  expect(await removePhase(staff, id, phaseIds[0]!)).toEqual({ ok: false, reason: 'unknown' })
  expect(await copyProcess(staff, id, { id: newId(), title: 'x', start })).toEqual({ ok: false, reason: 'unknown' })
  expect(await prisma.process.count({ where: { municipalityId: here.id } })).toBe(0)
})
