import { readFileSync } from 'node:fs'
import { type OpenedDirectory, openDirectory, rowAt, writeDirectory } from './directory-file.ts'
import { directoryInForce, shippedDirectory } from './directory-place.ts'
import { boundaryAttribution } from './entry.ts'
import { decodeRegister, parseRegister } from './gv100ad.ts'
import { problemText, reportText } from './import-report.ts'
import { mergeRegister } from './merge-register.ts'
import { cellNeighbours } from './neighbours.ts'
import { parsePostcodes } from './postcodes.ts'

interface ImportOrder {
  register: string
  postcodes: string | null
  /** Where the new directory is written; null to only report. */
  target: string | null
}

/** Germany had over 10,700 municipalities in 2023; a file of one Land would delete all others. */
const fewest = 9000

/**
 * Brings the directory that ships to the state of a register file and writes it. Always from the one that ships: an
 * import can be repeated, and one of an older file leaves no trace of the newer. Answers with the report, or with one
 * sentence on what is wrong; then nothing was written.
 */
export function importRegister(order: ImportOrder): { ok: boolean; text: string } {
  const bytes = bytesOf(order.register)
  if (!bytes) return { ok: false, text: `Die Datei ${order.register} lässt sich nicht lesen.` }
  const decoded = decodeRegister(bytes)
  if (!decoded.ok) return { ok: false, text: problemText(decoded.problem) }
  const register = parseRegister(decoded.value)
  if (!register.ok) return { ok: false, text: problemText(register.problem) }
  const found = register.value.municipalities.length
  if (found < fewest) {
    return {
      ok: false,
      text: `Die Datei enthält nur ${found} Gemeinden; gebraucht wird das Verzeichnis für ganz Deutschland.`,
    }
  }
  const list = order.postcodes
    ? parsePostcodes(bytesOf(order.postcodes)?.toString('utf8') ?? '')
    : new Map<string, string[]>()
  if (!list) return { ok: false, text: `Die Datei ${order.postcodes} ist keine CSV-Datei mit den Spalten ags und plz.` }

  const shipped = openDirectory(shippedDirectory())
  const { rows, report } = mergeRegister(
    allRows(shipped),
    register.value,
    cellNeighbours(shipped.boundaries()),
    list,
    allRows(openDirectory(directoryInForce())),
  )
  if (order.target)
    writeDirectory(order.target, originAfter(shipped, report.asOf, list.size > 0), rows, shipped.boundaries())
  return { ok: true, text: reportText(report, order.postcodes) }
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

function allRows(directory: OpenedDirectory) {
  return Array.from({ length: directory.rows }, (_, index) => rowAt(directory, index))
}

function originAfter(shipped: OpenedDirectory, asOf: string, postcodes: boolean) {
  const register = `© Statistisches Bundesamt (Destatis), GV-ISys, ${asOf.split('-').toReversed().join('.')}`
  return {
    asOf,
    boundariesAsOf: shipped.origin.boundariesAsOf,
    attributions: [boundaryAttribution, register, ...(postcodes ? ['Postleitzahlen © OpenStreetMap-Mitwirkende'] : [])],
  }
}
