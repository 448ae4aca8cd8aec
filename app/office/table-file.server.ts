import { CsvError, parse } from 'csv-parse/sync'
import { Unzip, UnzipInflate } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { largestFile, mostColumns, mostRows } from './table-file.ts'

/** A table as it was sent: the headings, and rows of cells as text. */
export type Table = { columns: string[]; rows: string[][] }

/** what a workbook may hold when it is unpacked */
const largestUnpacked = 120 * 1024 * 1024
/** so many rows and cells, empty ones counted, are read in a second or two */
const farthestRow = 4 * mostRows
const mostCells = 2 * mostRows * mostColumns

export type TableRefusal =
  | 'too-big'
  | 'no-table'
  | 'old-excel'
  | 'broken'
  | 'bomb'
  | 'empty'
  | 'too-many-rows'
  | 'too-many-columns'

/** Reads a CSV or XLSX file by what is in it, whatever it calls itself. Formulas count for nothing: their last results are read. */
export async function readTable(bytes: Uint8Array): Promise<Outcome<Table, TableRefusal>> {
  if (bytes.byteLength > largestFile) return refused('too-big')
  if (bytes.byteLength === 0) return refused('empty')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused('old-excel')
  if (startsWith(bytes, [0x50, 0x4b])) return await fromWorkbook(bytes)
  const text = decode(bytes)
  return text === null ? refused('no-table') : fromText(text)
}

async function fromWorkbook(bytes: Uint8Array): Promise<Outcome<Table, TableRefusal>> {
  const packed = unpacked(bytes)
  if (packed === null) return refused('broken')
  if (packed.size > largestUnpacked || packed.rows > farthestRow || packed.rows * packed.columns > mostCells)
    return refused('bomb')
  try {
    const sheet = await readSheet(Buffer.from(bytes))
    return tableOf(sheet.map((row) => row.map(asText)))
  } catch {
    return refused('broken')
  }
}

type Unpacked = { size: number; rows: number; columns: number }

/**
 * Counts what comes out of an archive without keeping it, and stops where it is too much; null when it is none. `rows` and `columns`: where the
 * farthest cell of its sheets stands, as every cell before it takes memory, too, empty or not.
 */
function unpacked(bytes: Uint8Array): Unpacked | null {
  const found = { size: 0, rows: 0, columns: 0 }
  let broken = false
  const unzip = new Unzip((file) => {
    const look = /^xl\/worksheets\/[^/]+\.xml$/.test(file.name) ? lookForCells(found) : null
    file.ondata = (error, chunk) => {
      if (error) broken = true
      else found.size += chunk.length
      look?.(chunk)
      if (found.size > largestUnpacked) file.terminate()
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    const piece = 16 * 1024
    for (let at = 0; at < bytes.length && found.size <= largestUnpacked; at += piece)
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
  } catch {
    broken = true
  }
  return broken && found.size <= largestUnpacked ? null : found
}

function lookForCells(found: Unpacked): (chunk: Uint8Array) => void {
  let before = ''
  return (chunk) => {
    // a place may lie across two pieces
    const text = before + Buffer.from(chunk).toString('latin1')
    for (const [, column = '', row] of text.matchAll(/\sr=["']([A-Z]{1,3})(\d{1,7})["']/g)) {
      found.rows = Math.max(found.rows, Number(row))
      found.columns = Math.max(found.columns, columnNumber(column))
    }
    before = text.slice(-16)
  }
}

/** A: 1, Z: 26, AA: 27 */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function fromText(text: string): Outcome<Table, TableRefusal> {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: mostRows + 2,
      max_record_size: 1024 * 1024,
    })
    return tableOf(rows.map((row) => row.map(withoutGuard)))
  } catch (error) {
    if (error instanceof CsvError) return refused('broken')
    throw error
  }
}

function tableOf(all: string[][]): Outcome<Table, TableRefusal> {
  const filled = all.filter((row) => row.some((cell) => cell.trim() !== ''))
  const [head, ...rows] = filled
  if (!head || rows.length === 0) return refused('empty')
  if (rows.length > mostRows) return refused('too-many-rows')
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), head.length)
  if (width > mostColumns) return refused('too-many-columns')
  const columns = Array.from({ length: width }, (_, at) =>
    (head[at] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 100),
  )
  return done({ columns, rows: rows.map((row) => row.map(readable)) })
}

/** UTF-8 with or without mark, UTF-16 as spreadsheets write it, else Windows-1252; null: no text at all. */
function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  // pictures, PDF and programs have zeros; text has none
  if (bytes.includes(0) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    // oxlint-disable-next-line no-control-regex -- signs no text has
    return /[\u0001-\u0008\u000e-\u001f]/.test(text) ? null : text
  }
}

/** The sign that divides the first line into most columns. */
function delimiterOf(text: string): string {
  const unquoted = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '')
  const line = unquoted.split(/\r?\n/).find((one) => one.trim() !== '') ?? ''
  const counts = [';', ',', '\t', '|'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

// the apostrophe that keeps spreadsheets from taking text for a formula, as our own files have it
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? ''
      : value.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', '')
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return String(value)
  return ''
}

// the database takes no zeros and no halves of signs
function readable(cell: string): string {
  // oxlint-disable-next-line no-control-regex -- exactly these are taken out
  return cell.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
}

function startsWith(bytes: Uint8Array, signs: number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign)
}
