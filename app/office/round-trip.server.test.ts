import { Buffer } from 'node:buffer'
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { answerIdea } from '#app/ideas/answer.server.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { withdrawIdea } from '#app/ideas/submission.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { openExport } from './export-file.server.ts'
import type { ExportFormat } from './export-subjects.ts'
import { aFinishedExport, aFinishedImport, anEntry } from './office.factory.ts'

/** A municipality with ideas as life writes them. */
async function aLivelyTown() {
  const municipality = await aMunicipality()
  const { id } = municipality
  const staff = await aStaffMember(municipality, ['administrator'])
  const [topic, district] = [newId(), newId()]
  await prisma.topic.create({ data: { municipalityId: id, id: topic, name: 'Wege & Straßen', icon: 'traffic' } })
  await prisma.district.create({ data: { municipalityId: id, id: district, name: 'Ober-Öden' } })
  const anna = await aCitizen(municipality, { displayName: 'Anna "die Schnelle"; Müller' })
  const place = { latitude: 50.5512345, longitude: 9.6812345 }
  const one = await aPublishedIdea(municipality, {
    author: anna,
    title: '=SUMME(1;2) im Titel',
    text: '- erste Zeile\n\n"Zitat"; mit , und\ttab\n=HYPERLINK("x") 🌳 حديقة',
    topic: { id: topic },
    district: { id: district },
    place,
    supporters: 2,
  })
  const two = await aPublishedIdea(municipality, { title: 'Zweite Idee ohne alles' })
  const three = await aPublishedIdea(municipality, { title: 'Dritte geht in der ersten auf' })
  const four = await aPublishedIdea(municipality, { title: 'Vierte wird zurückgezogen' })
  await anEntry(staff, { title: '@Bank am Friedhof' })
  await answerIdea(staff, two.id, {
    id: newId(),
    status: 'declined',
    reason: 'tooExpensive',
    forwardedTo: null,
    text: 'Das kostet zu viel.\nEs tut uns nicht gut.',
    seenAnswerId: null,
  })
  await prisma.idea.updateMany({
    where: { municipalityId: id, id: three.id },
    data: { status: 'merged', mergedIntoId: one.id },
  })
  await withdrawIdea(four.author, four.number)
  await prisma.idea.updateMany({
    where: { municipalityId: id, id: one.id },
    data: { submittedAt: new Date('2025-10-26T00:30:15Z') },
  })
  return { id, staff }
}

async function ideasOf(municipalityId: string) {
  const ideas = await prisma.idea.findMany({
    where: { municipalityId, withdrawnAt: null, hiddenAt: null },
    select: {
      title: true,
      text: true,
      status: true,
      latitude: true,
      longitude: true,
      submittedAt: true,
      statusSince: true,
      topic: { select: { name: true } },
      district: { select: { name: true } },
      author: { select: { displayName: true } },
      mergedInto: { select: { title: true } },
      answers: { select: { text: true, status: true, reason: true, forwardedTo: true, answeredAt: true } },
    },
    orderBy: { number: 'asc' },
  })
  // files hold seconds
  return JSON.parse(JSON.stringify(ideas).replaceAll(/\.\d{3}Z/g, 'Z')) as unknown[]
}

async function fileOf(municipalityId: string, id: string, format: string): Promise<Buffer> {
  const file = await openExport({ municipalityId, id, format })
  return await buffer(file!.body)
}

test.each<ExportFormat>(['csv', 'xlsx'])(
  'an export read into an empty municipality gives the same ideas: %s',
  async (format) => {
    const town = await aLivelyTown()
    const run = await aFinishedExport(town.staff, 'ideas', format)
    const bytes = await fileOf(town.id, run, format)
    const empty = await aMunicipality()
    const staff = await aStaffMember(empty, ['administrator'])
    const read = await aFinishedImport(staff, bytes, `ideen.${format}`)
    expect(read).toMatchObject({ state: 'finished', stored: 4, refused: 0 })
    const [before, after] = [await ideasOf(town.id), await ideasOf(empty.id)]
    expect(before).toHaveLength(4)
    expect(after).toEqual(before)
    // the same file again brings nothing, nor does it where it came from
    expect(await aFinishedImport(staff, bytes)).toMatchObject({ stored: 0, known: 4 })
    expect(await aFinishedImport(town.staff, bytes)).toMatchObject({ stored: 0, known: 4 })
  },
)

test('a spreadsheet takes nothing in an export for a formula', async () => {
  const town = await aLivelyTown()
  const csv = String(await fileOf(town.id, await aFinishedExport(town.staff, 'ideas', 'csv'), 'csv'))
  expect(csv).toContain(`'=SUMME`)
  expect(csv).toContain(`'@Bank`)
  const cells = parse(csv, { delimiter: ';', bom: true }).flat()
  expect(cells.length).toBeGreaterThan(60)
  expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([])
  const xlsx = await fileOf(town.id, await aFinishedExport(town.staff, 'ideas', 'xlsx'), 'xlsx')
  const { unzipSync, strFromU8 } = await import('fflate')
  const sheet = strFromU8(unzipSync(new Uint8Array(xlsx))['xl/worksheets/sheet1.xml']!)
  expect(sheet).toContain('=SUMME')
  expect(sheet).not.toContain('<f>')
})
