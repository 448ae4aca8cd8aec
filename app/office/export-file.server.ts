import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { type CsvValue, csvHead, csvLine } from '#app/platform/csv.ts'
import { env } from '#app/platform/env.ts'
import { writeXlsx } from '#app/platform/xlsx.server.ts'
import type { ExportTable } from './export-sql.ts'
import type { ExportFormat } from './export-subjects.ts'

type Key = { municipalityId: string; id: string; format: string }
type Lines = AsyncIterable<readonly (readonly CsvValue[])[]>

/** Writes a table to its file and tells how large it became; nobody sees half of it. */
export async function writeExport(
  key: Key & { format: ExportFormat },
  table: ExportTable,
  lines: Lines,
): Promise<number> {
  const file = exportPath(key)
  const part = `${file}.part`
  await mkdir(path.dirname(file), { recursive: true })
  const out = createWriteStream(part)
  const written = finished(out)
  written.catch(() => {})
  try {
    if (key.format === 'csv') await writeCsv(out, table, lines)
    else await writeXlsx(out, { name: table.name, head: table.columns }, lines)
    await written
    await rename(part, file)
  } catch (error) {
    out.destroy()
    await rm(part, { force: true })
    throw error
  }
  return (await stat(file)).size
}

/** The file to be sent, piece by piece; null when it is gone. */
export async function openExport(key: Key): Promise<{ body: ReadableStream<Uint8Array>; size: number } | null> {
  const found = await stat(exportPath(key)).catch(() => null)
  if (!found) return null
  return { body: Readable.toWeb(createReadStream(exportPath(key))) as ReadableStream<Uint8Array>, size: found.size }
}

export async function removeExport(key: Key): Promise<void> {
  await rm(exportPath(key), { force: true })
}

async function writeCsv(out: Writable, table: ExportTable, lines: Lines): Promise<void> {
  out.write(csvHead(table.columns))
  for await (const batch of lines) {
    if (!out.write(batch.map(csvLine).join(''))) await once(out, 'drain')
  }
  out.end()
}

function exportPath({ municipalityId, id, format }: Key): string {
  return path.join(env().DATA_DIR, 'exports', municipalityId, `${id}.${format}`)
}
