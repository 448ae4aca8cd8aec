import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { hideIdea, showIdea } from './hiding.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { withdrawIdea } from './submission.server.ts'

const because = { reason: 'personalData', text: 'Nennt die Telefonnummer eines Nachbarn.' } as const

async function aScene() {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const idea = await aPublishedIdea(municipality, { supporters: 2 })
  const kinds = async () => {
    const where = { municipalityId: municipality.id, subjectId: idea.id }
    const entries = await prisma.chronicleEntry.findMany({ where, orderBy: { id: 'asc' } })
    return entries.map((entry) => [entry.kind, entry.public])
  }
  return { municipality, staff, idea, kinds }
}

test('hiding keeps the reason and tells the public nothing', async () => {
  const { staff, idea, kinds } = await aScene()
  const hiding = { id: newId(), ...because }
  expect(await hideIdea(staff, idea.id, hiding)).toEqual({ ok: true, value: undefined })
  const row = await prisma.idea.findFirstOrThrow({ where: { id: idea.id }, include: { hidings: true } })
  expect(row.hiddenAt).not.toBeNull()
  expect(row.hidings).toMatchObject([{ ...hiding, hiddenById: staff.id, shownAt: null }])
  expect(await kinds()).toEqual([
    ['idea.submitted', true],
    ['idea.hidden', false],
  ])
})

test('sent twice it is hidden once; a colleague is told', async () => {
  const { municipality, staff, idea } = await aScene()
  const hiding = { id: newId(), ...because }
  const twice = await Promise.all([hideIdea(staff, idea.id, hiding), hideIdea(staff, idea.id, hiding)])
  expect(twice.every((outcome) => outcome.ok)).toBe(true)
  const colleague = await aStaffMember(municipality)
  expect(await hideIdea(colleague, idea.id, { ...hiding, id: newId() })).toEqual({
    ok: false,
    reason: 'already-hidden',
  })
  expect(await prisma.ideaHiding.count({ where: { ideaId: idea.id } })).toBe(1)
})

test('shown again it is as before, and the hiding stays on record', async () => {
  const { staff, idea, kinds } = await aScene()
  await hideIdea(staff, idea.id, { id: newId(), ...because })
  expect(await showIdea(staff, idea.id)).toEqual({ ok: true, value: undefined })
  expect(await showIdea(staff, idea.id)).toEqual({ ok: false, reason: 'not-hidden' })
  const row = await prisma.idea.findFirstOrThrow({ where: { id: idea.id }, include: { hidings: true } })
  expect(row).toMatchObject({ hiddenAt: null, status: 'new', supportCount: 2 })
  expect(row.hidings[0]!.shownAt).not.toBeNull()
  expect(row.hidings[0]!.shownById).toBe(staff.id)
  expect((await kinds()).at(-1)).toEqual(['idea.shown', false])
})

test('withdrawn and foreign ideas cannot be hidden', async () => {
  const { staff, idea } = await aScene()
  const foreign = await aPublishedIdea(await aMunicipality())
  expect(await hideIdea(staff, foreign.id, { id: newId(), ...because })).toEqual({ ok: false, reason: 'unknown' })
  expect(await showIdea(staff, foreign.id)).toEqual({ ok: false, reason: 'unknown' })
  await withdrawIdea(idea.author, idea.number)
  expect(await hideIdea(staff, idea.id, { id: newId(), ...because })).toEqual({ ok: false, reason: 'withdrawn' })
})
