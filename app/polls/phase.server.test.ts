import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { extendPhase } from '#app/processes/extension.server.ts'
import { addPhase, editPhase, removePhase } from '#app/processes/phases.server.ts'
import { discardProcess } from '#app/processes/planning.server.ts'
import { inDays } from '#app/processes/process.factory.ts'
import { unscheduleProcess } from '#app/processes/publication.server.ts'
import { aPoll } from './poll.factory.ts'

test('a phase in which people vote has an end, and keeps one', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality)
  const { staff, id } = poll.process
  const open = { until: null, reason: 'Es gibt keinen Grund zur Eile.', shift: false }
  expect(await extendPhase(staff, id, poll.phaseId, open)).toEqual({ ok: false, reason: 'end-needed' })
  expect(await extendPhase(staff, id, poll.phaseId, { ...open, until: inDays(20) })).toEqual({ ok: true })
  const where = { municipalityId_id: { municipalityId: municipality.id, id: poll.phaseId } }
  // the database itself, whoever writes
  await expect(prisma.phase.update({ where, data: { endsAt: null } })).rejects.toThrow(
    /Phase_of_released_poll|needs an end/,
  )
  await expect(prisma.phase.update({ where, data: { kind: 'discuss' } })).rejects.toThrow(/needs an end/)
})

test('taken back from publication, the phase of a released poll stays one for votes', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality, { publishedAt: inDays(1) })
  const { staff, id } = poll.process
  expect(await unscheduleProcess(staff, id)).toEqual({ ok: true })
  const words = { title: 'Reden', text: '', startsAt: inDays(2), endsAt: inDays(9), settings: {} }
  expect(await editPhase(staff, id, poll.phaseId, { ...words, kind: 'discuss' })).toEqual({
    ok: false,
    reason: 'in-use',
  })
  expect(await editPhase(staff, id, poll.phaseId, { ...words, kind: 'vote' })).toEqual({ ok: true })
})

test('a phase without an end is not taken for a vote, nor is a poll released in one', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality, { released: false, publishedAt: null })
  const { staff, id } = poll.process
  const endless = {
    id: newId(),
    kind: 'vote' as const,
    title: 'Abstimmen',
    text: '',
    startsAt: inDays(1),
    endsAt: null,
    settings: {},
  }
  expect(await addPhase(staff, id, endless)).toEqual({ ok: false, reason: 'end-needed' })
  await expect(aPoll(municipality, { endsAt: null })).rejects.toThrow(/needs an end/)
})

test('what a poll was prepared in is not thrown away', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality, { released: false, publishedAt: null })
  const { staff, id } = poll.process
  expect(await removePhase(staff, id, poll.phaseId)).toEqual({ ok: false, reason: 'in-use' })
  expect(await discardProcess(staff, id)).toEqual({ ok: false, reason: 'in-use' })
})
