import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { aProcess, inDays } from '#app/processes/process.factory.ts'
import { stopProcess } from '#app/processes/publication.server.ts'
import { anAmendment } from './amendment.factory.ts'
import { declineAmendment, takeAmendment } from './amendment-decision.server.ts'
import { readIdea } from './detail.server.ts'
import { keepDraft, submitDraft } from './draft.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { everythingNewestFirst } from './idea-filter.ts'
import { listIdeas } from './listing.server.ts'
import { addressForAnother } from './phase.server.ts'
import { publicIdea } from './public-idea.server.ts'
import { reviseIdea } from './revision.server.ts'
import { ideaSubject } from './subject.server.ts'
import { supportIdea, withdrawSupport } from './support.server.ts'
import { whyWordingStays } from './wording-refusal.server.ts'

const words = { title: 'Ein Café am Teich', text: 'Im Sommer sitzen hier viele, aber es gibt nichts zu trinken.' }

async function over(municipality: { id: string }, phaseId: string) {
  await prisma.phase.updateMany({
    where: { municipalityId: municipality.id, id: phaseId },
    data: { endsAt: inDays(-0.1) },
  })
}

test('an idea is submitted into its phase while it runs, and kept as a draft when it does not', async () => {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality)
  const { phaseIds, number } = await aProcess(municipality)
  const phaseId = phaseIds[0]!
  const token = await keepDraft(municipality.id, null, { ...words, phaseId }, author.id)
  await over(municipality, phaseId)
  expect(await submitDraft(author, token)).toEqual({ ok: false, reason: 'phase-closed' })
  await keepDraft(municipality.id, token, { phaseId: null }, author.id)
  expect((await submitDraft(author, token)).ok).toBe(true)
  const inProcess = await listIdeas(municipality.id, { ...everythingNewestFirst, process: number })
  expect(inProcess).toMatchObject({ count: 0, ideas: [] })
})

test('support and discussion follow the phases of the process; what was given stays and can be taken back', async () => {
  const municipality = await aMunicipality()
  const [early, late] = [await aCitizen(municipality), await aCitizen(municipality)]
  const { phaseIds } = await aProcess(municipality)
  const { id, number } = await aPublishedIdea(municipality, { phaseId: phaseIds[0]! })
  expect(await supportIdea(early, number)).toEqual({ ok: true, value: 1 })
  expect(await supportIdea(early, number)).toEqual({ ok: true, value: 1 })
  expect(await ideaSubject.discussion!(municipality.id, id)).toEqual({ open: true })
  await over(municipality, phaseIds[0]!)
  expect(await supportIdea(late, number)).toEqual({ ok: false, reason: 'phase-closed' })
  expect(await ideaSubject.discussion!(municipality.id, id)).toMatchObject({
    open: false,
    why: { de: expect.stringContaining('Mitdiskutieren konnten Sie bis zum') },
  })
  expect(await withdrawSupport(early, number)).toEqual({ ok: true, value: 0 })
})

test('around the second a phase ends every support that was acknowledged is there, and no other', async () => {
  const municipality = await aMunicipality()
  const people = await Promise.all(Array.from({ length: 60 }, () => aCitizen(municipality)))
  const { phaseIds } = await aProcess(municipality)
  const { id, number } = await aPublishedIdea(municipality, { phaseId: phaseIds[0]! })
  const endsAt = new Date(Date.now() + 500)
  await prisma.phase.updateMany({ where: { municipalityId: municipality.id, id: phaseIds[0]! }, data: { endsAt } })
  const outcomes = await Promise.all(
    people.map(async (person, n) => {
      await sleep(n * 15)
      return await supportIdea(person, number)
    }),
  )
  const acknowledged = outcomes.filter(({ ok }) => ok).length
  expect(outcomes[0]).toMatchObject({ ok: true })
  expect(outcomes.at(-1)).toEqual({ ok: false, reason: 'phase-closed' })
  const where = { municipalityId: municipality.id, ideaId: id }
  expect(await prisma.ideaSupport.count({ where })).toBe(acknowledged)
  expect(await prisma.ideaSupport.count({ where: { ...where, supportedAt: { gte: endsAt } } })).toBe(0)
})

test('the words of an idea change while ideas are collected or discussed; what is voted on stays as people have read it', async () => {
  const municipality = await aMunicipality()
  const { phaseIds } = await aProcess(municipality, {
    phases: [
      { kind: 'ideas' },
      { kind: 'vote', settings: { support: true, discuss: true }, startsAt: inDays(14), endsAt: inDays(20) },
    ],
  })
  const { author, number } = await aPublishedIdea(municipality, { phaseId: phaseIds[0]! })
  const revise = (text: string, seenVersion: number) =>
    reviseIdea(author, number, { title: words.title, text, note: '', seenVersion })
  const why = async () =>
    whyWordingStays(await publicIdea(municipality.id, number, { id: author.id, staff: false }), 'de')
  const amendment = await anAmendment(municipality, { number })
  expect(await revise(words.text, 1)).toEqual({ ok: true, value: undefined })
  expect(await why()).toBeNull()
  await over(municipality, phaseIds[0]!)
  await prisma.phase.updateMany({
    where: { municipalityId: municipality.id, id: phaseIds[1]! },
    data: { startsAt: inDays(-0.1) },
  })
  expect(await revise(`${words.text} Und Kuchen.`, 2)).toEqual({ ok: false, reason: 'phase-closed' })
  const taken = { ...words, text: `${words.text} Und Tee.`, seenVersion: 2 }
  expect(await takeAmendment(author, number, amendment.id, taken)).toEqual({ ok: false, reason: 'phase-closed' })
  await expect(anAmendment(municipality, { number })).rejects.toThrow('phase-closed')
  expect(await why()).toMatch(/^Texte von Ideen ändern konnten Sie bis zum \d/)
  expect(await declineAmendment(author, number, amendment.id, 'Dafür ist es jetzt zu spät.')).toMatchObject({
    ok: true,
  })
  expect((await publicIdea(municipality.id, number, { id: author.id, staff: false })).text).toBe(words.text)
})

test('whoever submits another idea goes on in the same process while it takes ideas', async () => {
  const municipality = await aMunicipality()
  const { phaseIds } = await aProcess(municipality)
  const inside = await aPublishedIdea(municipality, { phaseId: phaseIds[0]! })
  const standing = await aPublishedIdea(municipality)
  const another = async ({ number }: { number: number }) =>
    addressForAnother((await readIdea(municipality.id, number, null))!)
  expect(await another(inside)).toBe(`/ideen/neu?phase=${phaseIds[0]}`)
  expect(await another(standing)).toBe('/ideen/neu')
  await over(municipality, phaseIds[0]!)
  expect(await another(inside)).toBe('/ideen/neu')
})

test('in a stopped process nothing can be done; the standing box is open all the same', async () => {
  const municipality = await aMunicipality()
  const person = await aCitizen(municipality)
  const { id, staff, phaseIds } = await aProcess(municipality)
  const inside = await aPublishedIdea(municipality, { phaseId: phaseIds[0]! })
  const standing = await aPublishedIdea(municipality)
  await stopProcess(staff, id, 'Die Förderung fällt weg.')
  expect(await supportIdea(person, inside.number)).toEqual({ ok: false, reason: 'phase-closed' })
  expect(await supportIdea(person, standing.number)).toEqual({ ok: true, value: 1 })
})

test('ideas are listed and counted by their process', async () => {
  const municipality = await aMunicipality()
  const one = await aProcess(municipality)
  const other = await aProcess(municipality, { title: 'Etwas anderes' })
  await aPublishedIdea(municipality, { phaseId: one.phaseIds[0]!, title: 'Mehr Bänke im Park' })
  await aPublishedIdea(municipality, { phaseId: other.phaseIds[0]! })
  await aPublishedIdea(municipality)
  const list = (process: number, search = '') =>
    listIdeas(municipality.id, { ...everythingNewestFirst, process, search })
  expect(await list(one.number)).toMatchObject({ count: 1, ideas: [{ title: 'Mehr Bänke im Park' }] })
  expect(await list(one.number, 'Bänke')).toMatchObject({ count: 1 })
  expect(await list(999)).toMatchObject({ count: 0, ideas: [] })
})
