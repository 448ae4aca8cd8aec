import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { type Entry, enterIdea } from './entering.server.ts'
import type { ExportFormat, ExportSubject } from './export-subjects.ts'
import { exportJob, startExport } from './exporting.server.ts'
import { importJob } from './import-work.server.ts'
import { mapColumns, startImport, takeFile, undoImport } from './importing.server.ts'
import { readImport } from './imports.server.ts'

type Staff = { municipalityId: string; id: string }

/** An idea staff have entered for somebody on the phone. */
export async function anEntry(staff: Staff, details: Partial<Entry> = {}) {
  const entered = await enterIdea(staff, {
    id: newId(),
    title: 'Eine Bank am Friedhof',
    text: 'Oben am Friedhof fehlt eine Bank. Der Weg ist steil, und viele sind nicht mehr gut zu Fuß.',
    channel: 'phone',
    name: null,
    contactEmail: null,
    contactAddress: null,
    ...details,
  })
  if (!entered.ok) throw new Error(`not entered: ${entered.reason}`)
  return entered.value
}

/** A file uploaded, its columns as guessed, waiting for somebody to press the button. */
export async function anUpload(staff: Staff, content: string | Uint8Array, name = 'ideen.csv'): Promise<string> {
  const id = newId()
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const taken = await takeFile(staff, { id, name, bytes })
  if (!taken.ok) throw new Error(`not taken: ${taken.reason}`)
  return id
}

/** A file uploaded and read in, as the job does it. */
export async function aFinishedImport(staff: Staff, content: string | Uint8Array, name?: string) {
  const id = await anUpload(staff, content, name)
  const { municipalityId } = staff
  const run = await readImport(municipalityId, id)
  await mapColumns(staff, id, { mapping: run!.mapping, addAreas: true })
  await startImport(staff, id)
  await work(importJob, { municipalityId, id, undo: false })
  return (await readImport(municipalityId, id))!
}

/** The run taken back, as the job does it. */
export async function undone(staff: Staff, id: string) {
  await undoImport(staff, id)
  await work(importJob, { municipalityId: staff.municipalityId, id, undo: true })
  return (await readImport(staff.municipalityId, id))!
}

/** A table written, as the job does it. */
export async function aFinishedExport(staff: Staff, subject: ExportSubject, format: ExportFormat): Promise<string> {
  const id = newId()
  await startExport(staff, { id, subject, format })
  await work(exportJob, { municipalityId: staff.municipalityId, id })
  return id
}

/** The people of a municipality who have no account. */
export function peopleWithoutAccount(municipalityId: string) {
  return prisma.person.findMany({
    where: { municipalityId, withoutAccount: true },
    select: { id: true, displayName: true, email: true, deletedAt: true },
  })
}

// queues store data as JSON; here it goes straight to whoever works
function work<Data extends object>(job: { work: (data: Data) => Promise<void> }, data: Data): Promise<void> {
  return job.work(data)
}
