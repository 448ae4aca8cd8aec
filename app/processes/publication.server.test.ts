import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { extendPhase } from './extension.server.ts'
import { currentProcess } from './permission.server.ts'
import { permission } from './permission.ts'
import { editProcess } from './planning.server.ts'
import { aProcess, inDays, plainProcess } from './process.factory.ts'
import { readProcess } from './process-page.server.ts'
import { publishProcess, stopProcess, unscheduleProcess } from './publication.server.ts'
import { publishResult } from './results.server.ts'
import { turnPhases } from './turning.server.ts'

const entries = (municipalityId: string) =>
  prisma.chronicleEntry.findMany({
    where: { municipalityId, public: true },
    select: { kind: true },
    orderBy: { id: 'asc' },
  })
const kindsOf = async (municipalityId: string) => (await entries(municipalityId)).map(({ kind }) => kind)

test('the clock opens and closes; the chronicle says so once, whoever looks how often', async () => {
  const municipality = await aMunicipality()
  const { id, phaseIds } = await aProcess(municipality, {
    publishedAt: inDays(-1),
    phases: [
      { kind: 'ideas', startsAt: inDays(1), endsAt: inDays(2) },
      { kind: 'result', startsAt: inDays(2), endsAt: null },
    ],
  })
  await turnPhases()
  expect(await kindsOf(municipality.id)).toEqual(['process.published'])
  // the database's clock cannot be set: the phase moves instead
  await prisma.phase.updateMany({
    where: { municipalityId: municipality.id, id: phaseIds[0]! },
    data: { startsAt: inDays(-1) },
  })
  expect(permission('submit', (await currentProcess(municipality.id, { processId: id }))!).open).toBe(true)
  await Promise.all([turnPhases(), turnPhases(), turnPhases()])
  await turnPhases()
  expect(await kindsOf(municipality.id)).toEqual(['process.published', 'process.phaseOpened'])
  await prisma.phase.updateMany({
    where: { municipalityId: municipality.id, id: phaseIds[0]! },
    data: { endsAt: inDays(-0.5) },
  })
  expect(permission('submit', (await currentProcess(municipality.id, { processId: id }))!)).toMatchObject({
    why: 'over',
  })
  await turnPhases()
  expect((await kindsOf(municipality.id)).slice(2)).toEqual(['process.phaseClosed'])
})

test('a publication to come shows itself and can be taken back before', async () => {
  const municipality = await aMunicipality()
  const { id, number, staff } = await aProcess(municipality, { publishedAt: inDays(1) })
  expect(await readProcess(municipality.id, number, { unpublished: false })).toBeNull()
  expect(await readProcess(municipality.id, number, { unpublished: true })).toMatchObject({ state: 'scheduled' })
  await turnPhases()
  expect(await kindsOf(municipality.id)).toEqual([])
  expect((await unscheduleProcess(staff, id)).ok).toBe(true)
  expect((await publishProcess(staff, id)).ok).toBe(true)
  expect(await readProcess(municipality.id, number, { unpublished: false })).toMatchObject({ state: 'running' })
  expect(await unscheduleProcess(staff, id)).toEqual({ ok: false, reason: 'published' })
})

test('what is missing keeps a process from being published', async () => {
  const municipality = await aMunicipality()
  const { id, staff } = await aProcess(municipality, { publishedAt: null, decidedBy: '' })
  expect(await publishProcess(staff, id)).toEqual({ ok: false, reason: 'decider-missing' })
  await editProcess(staff, id, { ...plainProcess, summary: ' ' })
  expect(await publishProcess(staff, id)).toEqual({ ok: false, reason: 'summary-missing' })
  const crossed = await aProcess(municipality, {
    publishedAt: null,
    phases: [
      { kind: 'ideas', startsAt: inDays(5), endsAt: inDays(6) },
      { kind: 'result', startsAt: inDays(1), endsAt: null },
    ],
  })
  expect(await publishProcess(staff, crossed.id)).toEqual({ ok: false, reason: 'phases-crossed' })
})

test('an end moves with a public reason alone; the first promise stays, what follows moves along', async () => {
  const municipality = await aMunicipality()
  const [first, then] = [inDays(3), inDays(10)]
  const { id, number, staff, phaseIds } = await aProcess(municipality, {
    phases: [
      { kind: 'ideas', endsAt: first },
      { kind: 'result', startsAt: first, endsAt: then },
    ],
  })
  const later = inDays(5)
  const extend = (changed: object) =>
    extendPhase(staff, id, phaseIds[0]!, { until: later, reason: 'Ferien', shift: true, ...changed })
  expect(await extend({ reason: '  ' })).toEqual({ ok: false, reason: 'reason-missing' })
  expect(await extend({ until: inDays(1) })).toEqual({ ok: false, reason: 'not-later' })
  expect((await extend({})).ok).toBe(true)
  const { phases } = (await readProcess(municipality.id, number, { unpublished: false }))!
  expect(phases[0]).toMatchObject({
    endsAt: later,
    endsFirst: first,
    extensions: [{ was: first, now: later, reason: 'Ferien' }],
  })
  expect(phases[1]!.startsAt.getTime() - first.getTime()).toBeGreaterThan(1.9 * 86_400_000)
  expect(phases[1]!.extensions.map(({ field }) => field)).toEqual(['end', 'start'])
  expect(await kindsOf(municipality.id)).toContain('process.phaseExtended')
  await expect(
    prisma.phase.updateMany({
      where: { municipalityId: municipality.id, id: phaseIds[0]! },
      data: { endsFirst: later },
    }),
  ).rejects.toThrow(/first promise/)
})

test('a phase that is over is not opened again', async () => {
  const municipality = await aMunicipality()
  const { id, staff, phaseIds } = await aProcess(municipality, {
    phases: [
      { kind: 'ideas', startsAt: inDays(-9), endsAt: inDays(-1) },
      { kind: 'result', startsAt: inDays(-1), endsAt: null },
    ],
  })
  const extension = { until: inDays(5), reason: 'Ferien', shift: false }
  expect(await extendPhase(staff, id, phaseIds[0]!, extension)).toEqual({ ok: false, reason: 'over' })
})

test('a stopped process says why, stays readable and lets nothing be done', async () => {
  const municipality = await aMunicipality()
  const { id, number, staff } = await aProcess(municipality)
  expect(await stopProcess(staff, id, ' ')).toEqual({ ok: false, reason: 'reason-missing' })
  expect((await stopProcess(staff, id, 'Die Förderung fällt weg.')).ok).toBe(true)
  const process = await readProcess(municipality.id, number, { unpublished: false })
  expect(process).toMatchObject({ state: 'stopped', stopReason: 'Die Förderung fällt weg.' })
  expect(permission('submit', (await currentProcess(municipality.id, { processId: id }))!)).toMatchObject({
    why: 'stopped',
  })
})

test('a result is news once; putting it right is a change', async () => {
  const municipality = await aMunicipality()
  const { id, number, staff } = await aProcess(municipality)
  expect((await publishResult(staff, id, 'Der Park bekommt ein Café.')).ok).toBe(true)
  expect((await publishResult(staff, id, 'Der Park bekommt ein Café mit Terrasse.')).ok).toBe(true)
  const kinds = await kindsOf(municipality.id)
  expect(kinds.filter((kind) => kind === 'process.resultPublished')).toHaveLength(1)
  expect(kinds).toContain('process.changed')
  const process = await readProcess(municipality.id, number, { unpublished: false })
  expect(process!.resultText).toBe('Der Park bekommt ein Café mit Terrasse.')
})
