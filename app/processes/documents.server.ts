import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { isPdf, maxPdfBytes } from './document.ts'
import { lockProcess, type Staff } from './lock.server.ts'
import { note } from './planning.server.ts'

type Key = { municipalityId: string; id: string }
export type PdfRefusal = 'unknown' | 'not-a-pdf' | 'too-big'

/** Stores a PDF after looking into it. Sent twice, it is stored once. */
export async function addPdf(
  staff: Staff,
  processId: string,
  { id, title, bytes }: { id: string; title: string; bytes: Uint8Array },
): Promise<Outcome<void, PdfRefusal>> {
  if (bytes.byteLength > maxPdfBytes) return refused('too-big')
  if (!isPdf(bytes)) return refused('not-a-pdf')
  const key = { municipalityId: staff.municipalityId, id }
  // the id comes with the form: it stores once, and never into the file of another document
  if ((await prisma.processDocument.count({ where: key })) > 0) return done()
  // the file first: no row points to one that is not there; a file without a row is found by nobody
  await putFile(key, bytes)
  return await add(staff, processId, { id, title, url: null, bytes: bytes.byteLength })
}

/** Adds a link to what is published elsewhere. */
export function addLink(
  staff: Staff,
  processId: string,
  { id, title, url }: { id: string; title: string; url: string },
): Promise<Outcome<void, 'unknown'>> {
  return add(staff, processId, { id, title, url, bytes: null })
}

/** Takes a document away, with its file. */
export async function removeDocument(staff: Staff, processId: string, id: string): Promise<Outcome<void, 'unknown'>> {
  const { municipalityId } = staff
  const outcome = await inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, processId)
    if (!process) return refused('unknown')
    const removed = await tx.processDocument.deleteMany({ where: { municipalityId, processId, id } })
    if (removed.count === 0) return refused('unknown')
    await note(tx, staff, 'process.changed', process, process.public)
    return done()
  })
  if (outcome.ok) await rm(fileOf({ municipalityId, id }), { force: true })
  return outcome
}

export type ShownDocument = { title: string; bytes: Uint8Array<ArrayBuffer> }

/** The bytes of a document of this process, or null. `unpublished`: staff look, too. */
export async function readDocument(
  municipalityId: string,
  number: number,
  id: string,
  { unpublished }: { unpublished: boolean },
): Promise<ShownDocument | null> {
  const [row] = await prisma.$queryRaw<{ title: string }[]>`
    select d.title from "ProcessDocument" d
    join "Process" p on p."municipalityId" = d."municipalityId" and p.id = d."processId"
    where d."municipalityId" = ${municipalityId}::uuid and d.id = ${id}::uuid and d.url is null and p.number = ${number}::int
      and (${unpublished} or p."publishedAt" <= now())`
  if (!row) return null
  try {
    return { title: row.title, bytes: await readFile(fileOf({ municipalityId, id })) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function add(
  staff: Staff,
  processId: string,
  document: { id: string; title: string; url: string | null; bytes: number | null },
): Promise<Outcome<void, 'unknown'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, processId)
    if (!process) return refused('unknown')
    const row = { ...document, municipalityId, processId, addedById: staff.id }
    const added = await tx.processDocument.createMany({ data: [row], skipDuplicates: true })
    if (added.count === 1) await note(tx, staff, 'process.changed', process, process.public)
    return done()
  })
}

async function putFile(key: Key, bytes: Uint8Array): Promise<void> {
  const file = fileOf(key)
  await mkdir(path.dirname(file), { recursive: true })
  // sent twice at once, each writes its own part
  const part = `${file}.${newId()}.part`
  await writeFile(part, bytes)
  await rename(part, file)
}

function fileOf({ municipalityId, id }: Key): string {
  return path.join(env().DATA_DIR, 'documents', municipalityId, `${id}.pdf`)
}
