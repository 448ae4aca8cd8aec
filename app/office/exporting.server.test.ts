import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { aComment } from '#app/comments/comment.factory.ts'
import { answerIdea } from '#app/ideas/answer.server.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aReport, hiddenByModeration } from '#app/moderation/moderation.factory.ts'
import { reportBarrier } from '#app/municipalities/barrier-report.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aProcess } from '#app/processes/process.factory.ts'
import { aPublishedProject, aPublishedUpdate } from '#app/projects/project.factory.ts'
import { openExport } from './export-file.server.ts'
import { subjectsFor } from './export-rights.ts'
import { type ExportSubject, exportSubjects } from './export-subjects.ts'
import { exportTables } from './export-tables.ts'
import { cancelExport, exportJob, startExport, tidyExports } from './exporting.server.ts'
import { readExport } from './exports.server.ts'
import { aFinishedExport } from './office.factory.ts'

async function aTown() {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality, ['administrator'])
  const idea = await aPublishedIdea(municipality, { title: 'Öffentliche Idee' })
  const hidden = await aPublishedIdea(municipality, { title: 'Verborgene Idee' })
  await prisma.idea.updateMany({
    where: { municipalityId: municipality.id, id: hidden.id },
    data: { hiddenAt: new Date() },
  })
  const project = await aPublishedProject(municipality, {
    title: 'Der neue Steg',
    staff,
    milestones: [{ title: 'Der Steg liegt' }],
  })
  await aPublishedUpdate(project, { title: 'Der Bau beginnt' })
  await aProcess(municipality, { staff })
  const answer = { id: newId(), status: 'inReview', reason: null, forwardedTo: null, text: 'Wir prüfen das.' } as const
  await answerIdea(staff, idea.id, { ...answer, seenAnswerId: null })
  const report = { id: newId(), page: '/ideen', text: 'Der Vorleser überspringt die Karte.', email: 'kim@example.org' }
  await reportBarrier(municipality.id, 'de', report)
  const moderator = await aStaffMember(municipality, ['moderator'])
  await aReport(municipality, { kind: 'idea', id: idea.id }, { text: 'Das ist gelogen.' })
  await hiddenByModeration(moderator, { kind: 'idea', id: (await aPublishedIdea(municipality)).id })
  return { id: municipality.id, municipality, staff, idea }
}

async function csvOf(staff: { municipalityId: string; id: string }, subject: ExportSubject): Promise<string[][]> {
  const id = await aFinishedExport(staff, subject, 'csv')
  const file = await openExport({ municipalityId: staff.municipalityId, id, format: 'csv' })
  return parse(await buffer(file!.body), { delimiter: ';', bom: true })
}

test.each(exportSubjects)('a table has as many cells as columns: %s', async (subject) => {
  const { staff, municipality, idea } = await aTown()
  await aComment(municipality, { kind: 'idea', id: idea.id })
  const [head, ...lines] = await csvOf(staff, subject)
  expect(head).toEqual(exportTables[subject].columns)
  expect(lines.length).toBeGreaterThan(0)
  const { total, done } = (await prisma.exportRun.findFirst({ where: { municipalityId: staff.municipalityId } }))!
  expect([total, done]).toEqual([lines.length, lines.length])
})

test('what is hidden is in no file', async () => {
  const { staff } = await aTown()
  const ideas = JSON.stringify(await csvOf(staff, 'ideas'))
  expect(ideas).toContain('Öffentliche Idee')
  expect(ideas).not.toContain('Verborgene Idee')
})

test('internal tables name neither people nor the words that were judged, and are for those who do that work', async () => {
  const { staff } = await aTown()
  const cases = await csvOf(staff, 'cases')
  expect(cases.map((line) => [line[1], line[2], line[3], line[8]])).toEqual([
    ['Worum es geht', 'Weg', 'Meldungen', 'Maßnahme'],
    ['Idee', 'gemeldet', '1', ''],
    ['Idee', 'von der Verwaltung gefunden', '0', 'Ausgeblendet'],
  ])
  const barriers = await csvOf(staff, 'barriers')
  expect(barriers[1]!.slice(2, 4)).toEqual(['Der Vorleser überspringt die Karte.', 'ja'])
  expect(JSON.stringify([cases, barriers])).not.toMatch(/@|gelogen|beleidigt/)
  expect(subjectsFor({ roles: ['projectLead'] })).toEqual(exportSubjects.slice(0, -2))
  expect(subjectsFor({ roles: ['moderator'] })).toEqual(exportSubjects)
  expect(subjectsFor({ roles: ['editor'] })).toEqual([])
})

test('a run that is stopped leaves no file', async () => {
  const { id, staff } = await aTown()
  const run = newId()
  await startExport(staff, { id: run, subject: 'ideas', format: 'xlsx' })
  await startExport(staff, { id: run, subject: 'ideas', format: 'xlsx' })
  await cancelExport(staff, run)
  await exportJob.work({ municipalityId: id, id: run })
  expect(await readExport(id, run)).toMatchObject({ state: 'cancelled', bytes: null })
  expect(await openExport({ municipalityId: id, id: run, format: 'xlsx' })).toBeNull()
})

test('files go after seven days, the record stays', async () => {
  const { id, staff } = await aTown()
  const run = await aFinishedExport(staff, 'ideas', 'csv')
  await tidyExports()
  expect(await openExport({ municipalityId: id, id: run, format: 'csv' })).not.toBeNull()
  await prisma.exportRun.updateMany({ where: { municipalityId: id }, data: { finishedAt: new Date('2020-01-01') } })
  await tidyExports()
  expect(await openExport({ municipalityId: id, id: run, format: 'csv' })).toBeNull()
  expect(await readExport(id, run)).toMatchObject({ state: 'finished', gone: true })
})

test('another municipality knows nothing of a file', async () => {
  const { staff } = await aTown()
  const run = await aFinishedExport(staff, 'ideas', 'csv')
  expect(await readExport((await aTown()).id, run)).toBeNull()
})
