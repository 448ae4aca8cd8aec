import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { newId } from '#app/platform/id.ts'
import { isPdf, maxPdfBytes } from './document.ts'
import { addLink, addPdf, readDocument, removeDocument } from './documents.server.ts'
import { aProcess } from './process.factory.ts'
import { readProcess } from './process-page.server.ts'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

test('a file is a PDF by its bytes, not by its name', () => {
  expect(isPdf(pdf)).toBe(true)
  for (const text of ['', 'MZ executable', '<html>%PDF-1.7 %%EOF</html>', '%PDF-1.7 cut off'])
    expect(isPdf(Buffer.from(text))).toBe(false)
})

test('documents are added once, read by everybody once public, and removed with their file', async () => {
  const municipality = await aMunicipality()
  const { id, number, staff } = await aProcess(municipality)
  const document = { id: newId(), title: 'Lageplan', bytes: pdf }
  expect(await addPdf(staff, id, { ...document, bytes: Buffer.from('nichts') })).toEqual({
    ok: false,
    reason: 'not-a-pdf',
  })
  expect(await addPdf(staff, id, { ...document, bytes: Buffer.alloc(maxPdfBytes + 1) })).toEqual({
    ok: false,
    reason: 'too-big',
  })
  const twice = await Promise.all([addPdf(staff, id, document), addPdf(staff, id, document)])
  expect(twice.every(({ ok }) => ok)).toBe(true)
  await addLink(staff, id, { id: newId(), title: 'Ratsinformation', url: 'https://example.org/vorlage' })
  const shown = async () => (await readProcess(municipality.id, number, { unpublished: false }))!.documents
  expect((await shown()).map(({ title }) => title)).toEqual(['Lageplan', 'Ratsinformation'])
  const read = await readDocument(municipality.id, number, document.id, { unpublished: false })
  expect(Buffer.from(read!.bytes).equals(pdf)).toBe(true)
  const other = await aProcess(municipality)
  await addPdf(staff, other.id, { ...document, bytes: Buffer.concat([pdf, pdf]) })
  const still = await readDocument(municipality.id, number, document.id, { unpublished: false })
  expect(Buffer.from(still!.bytes).equals(pdf)).toBe(true)
  expect((await removeDocument(staff, id, document.id)).ok).toBe(true)
  expect(await readDocument(municipality.id, number, document.id, { unpublished: false })).toBeNull()
})

test('documents of an unpublished or foreign process are not there', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const { id, number, staff } = await aProcess(here, { publishedAt: null })
  const document = { id: newId(), title: 'Entwurf', bytes: pdf }
  await addPdf(staff, id, document)
  expect(await readDocument(here.id, number, document.id, { unpublished: false })).toBeNull()
  expect(await readDocument(here.id, number, document.id, { unpublished: true })).toMatchObject({ title: 'Entwurf' })
  expect(await readDocument(there.id, number, document.id, { unpublished: true })).toBeNull()
})
