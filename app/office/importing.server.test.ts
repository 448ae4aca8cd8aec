import { expect, test } from 'vitest'
import { countFigures } from '#app/home/figures.server.ts'
import { answerIdea } from '#app/ideas/answer.server.ts'
import { readIdea } from '#app/ideas/detail.server.ts'
import { openWork, triageQueue } from '#app/ideas/queue.server.ts'
import { queuePresets } from '#app/ideas/queue-filter.ts'
import { supportIdea } from '#app/ideas/support.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { viewImport } from './import-view.server.ts'
import { importJob } from './import-work.server.ts'
import { cancelImport, mapColumns, startImport } from './importing.server.ts'
import { readImport } from './imports.server.ts'
import { aFinishedImport, anUpload, peopleWithoutAccount, undone } from './office.factory.ts'

async function aTown() {
  const municipality = await aMunicipality()
  return { id: municipality.id, staff: await aStaffMember(municipality, ['administrator']) }
}

const ideasOf = (municipalityId: string) =>
  prisma.idea.findMany({
    where: { municipalityId },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true },
  })

const workshop = `Nr;Vorschlag;Beschreibung;Kategorie;Stadtteil;Datum;Von
1;Mehr Bäume am Ring;Der Ring ist heiß.;Verkehr;Neues Viertel;12.03.2025;Kim
2;Trinkbrunnen am Spielplatz;Wasser fehlt.;Wasser;Altstadt;2025-03-13;Kim
3;Bänke;Am Weg fehlen sie.;;;;
`

test('columns are guessed, topics and districts found or made, names become people without account', async () => {
  const { id, staff } = await aTown()
  const run = await aFinishedImport(staff, workshop)
  expect(run).toMatchObject({ state: 'finished', stored: 3, refused: 0, known: 0, done: 3, total: 3 })
  const first = await readIdea(id, 1, null)
  expect(first).toMatchObject({ title: 'Mehr Bäume am Ring', author: 'Kim', channel: 'imported', withoutAccount: true })
  expect(first?.submittedAt.toISOString()).toBe('2025-03-12T11:00:00.000Z')
  expect(await prisma.topic.count({ where: { municipalityId: id } })).toBe(4)
  expect(await prisma.district.count({ where: { municipalityId: id } })).toBe(3)
  const people = await peopleWithoutAccount(id)
  expect(people.map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(['Kim', null]))
  expect(people).toHaveLength(2)
  const told = await prisma.chronicleEntry.findMany({ where: { municipalityId: id, kind: 'idea.submitted' } })
  expect(told.map(({ actorId }) => actorId)).toEqual([staff.id, staff.id, staff.id])
})

test('a name nobody knows keeps its row out, unless somebody ticks that it shall be created', async () => {
  const { id, staff } = await aTown()
  const upload = await anUpload(staff, 'Titel;Text;Thema\nBäume;Der Ring ist heiß.;Verker\nBänke;Am Weg fehlen sie.;\n')
  const view = await viewImport(id, upload, false)
  expect(view).toMatchObject({ step: 'check', count: 1, bad: 1, unknown: ['Verker'], created: { topics: [] } })
  const run = await readImport(id, upload)
  await mapColumns(staff, upload, { mapping: run!.mapping, addAreas: true })
  expect(await viewImport(id, upload, false)).toMatchObject({ count: 2, unknown: [], created: { topics: ['Verker'] } })
})

test('what comes from elsewhere waits since the day it came, and its old answers are not ours', async () => {
  const { id, staff } = await aTown()
  await aFinishedImport(
    staff,
    'Titel;Text;Datum;Stand;Antwort der Verwaltung;Antwort vom\nBäume;Der Ring ist heiß.;12.03.2020;;;\nBänke;Am Weg fehlen sie.;12.03.2020;Umgesetzt;Stehen seit Mai.;02.05.2020\n',
  )
  const { newIdeas, newSince } = await openWork(id)
  expect(newIdeas).toBe(1)
  expect(Date.now() - newSince!.getTime()).toBeLessThan(60_000)
  expect((await triageQueue(id, queuePresets.late, 1)).count).toBe(0)
  expect((await triageQueue(id, queuePresets.open, 1)).ideas).toMatchObject([
    { statusSince: new Date('2020-03-12T11:00:00Z'), waitingSince: newSince },
  ])
  const [done] = await prisma.idea.findMany({ where: { municipalityId: id, status: 'done' } })
  await prisma.ideaAnswer.updateMany({
    where: { municipalityId: id, ideaId: done!.id },
    data: { answeredAt: new Date(Date.now() - 86_400_000) },
  })
  expect((await countFigures(id)).answering).toMatchObject({ answered: 0, medianDays: null })
})

test('what is wrong is said by row and column; the rest can come in', async () => {
  const { id, staff } = await aTown()
  const upload = await anUpload(
    staff,
    'Titel;Text;Datum;lat;lon;Name;Stand\nBäume;Der Ring ist heiß.;31.02.2025;9,7;50,5;a@b.de;weg\n;x;;50,5;;;\nGut so;Alles richtig.;;50,5;9,7;;Umgesetzt\n',
  )
  const view = await viewImport(id, upload, false)
  if (view?.step !== 'check') throw new Error('no check')
  expect(view).toMatchObject({ count: 1, bad: 2 })
  const named = view.errors.map(({ line, errors }) => [line, errors.map(({ field, mistake }) => `${field} ${mistake}`)])
  expect(named).toEqual([
    [
      2,
      ['author address-in-name', 'submittedAt no-date', 'status unknown-status', 'latitude abroad', 'longitude abroad'],
    ],
    [3, ['title missing', 'text too-short', 'longitude half-a-place']],
  ])
})

test('nothing comes twice: the same rows, a file that grew, two clicks', async () => {
  const { id, staff } = await aTown()
  await aFinishedImport(staff, workshop)
  expect(await aFinishedImport(staff, workshop)).toMatchObject({
    stored: 0,
    known: 3,
    sameFile: { id: expect.any(String) },
  })
  const grown = await anUpload(
    staff,
    `${workshop}4;Noch etwas Neues;Ganz neu dabei.;;;;\n4;Noch etwas Neues;Ganz neu dabei.;;;;\n`,
  )
  await Promise.all([startImport(staff, grown), startImport(staff, grown)])
  const work = { municipalityId: id, id: grown, undo: false }
  await importJob.work(work)
  await importJob.work(work)
  expect(await readImport(id, grown)).toMatchObject({ stored: 1, known: 4 })
  expect(await ideasOf(id)).toHaveLength(4)
})

test('rows without an own id are known by their words and day', async () => {
  const { id, staff } = await aTown()
  const file = 'Titel;Text\nEine Bank;Am Weg.\nEine Bank;Am Weg.\nEine Bank;Am Bach.\n'
  expect(await aFinishedImport(staff, file)).toMatchObject({ stored: 2, known: 1 })
  expect(await ideasOf(id)).toHaveLength(2)
})

test('a run is taken back, except for what somebody reacted to', async () => {
  const { id, staff } = await aTown()
  const run = await aFinishedImport(staff, workshop)
  const [one, two] = await ideasOf(id)
  await supportIdea(await aCitizen({ id }), one!.number)
  const words = {
    status: 'inReview',
    reason: null,
    forwardedTo: null,
    text: 'Wir prüfen das.',
    seenAnswerId: null,
  } as const
  await answerIdea(staff, two!.id, { id: newId(), ...words })
  expect(await undone(staff, run.id)).toMatchObject({ undone: true, kept: 2, state: 'finished' })
  expect((await ideasOf(id)).map(({ title }) => title)).toEqual(['Mehr Bäume am Ring', 'Trinkbrunnen am Spielplatz'])
  // what is gone may come again, the rest is still known
  expect(await aFinishedImport(staff, workshop)).toMatchObject({ stored: 1, known: 2 })
})

test('a run that is stopped keeps what it has stored and says so', async () => {
  const { id, staff } = await aTown()
  const rows = Array.from({ length: 600 }, (_, n) => `Idee Nummer ${n};Text dazu ${n}`)
  const upload = await anUpload(staff, `Titel;Text\n${rows.join('\n')}`)
  const run = (await readImport(id, upload))!
  await mapColumns(staff, upload, { mapping: run.mapping, addAreas: true })
  await startImport(staff, upload)
  await cancelImport(staff, upload)
  await importJob.work({ municipalityId: id, id: upload, undo: false })
  expect(await readImport(id, upload)).toMatchObject({ state: 'cancelled', stored: 250, total: 600 })
})

test('a run belongs to its municipality', async () => {
  const { staff } = await aTown()
  const upload = await anUpload(staff, workshop)
  const elsewhere = await aTown()
  expect(await viewImport(elsewhere.id, upload, true)).toBeNull()
  expect(await startImport(elsewhere.staff, upload)).toEqual({ ok: false, reason: 'unknown' })
})
