import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { CsvValue } from './csv.ts'

/**
 * Writes a workbook with one sheet, batch by batch: memory stays that of one batch. Text is stored as text, never as a formula. Waits for slow
 * disks.
 */
export async function writeXlsx(
  out: Writable,
  sheet: { name: string; head: readonly string[] },
  batches: AsyncIterable<readonly (readonly CsvValue[])[]>,
): Promise<void> {
  let failed: Error | null = null
  let full = false
  const zip = new Zip((error, chunk, final) => {
    if (error) failed = error
    else if (!out.write(chunk)) full = true
    if (final && !error) out.end()
  })
  for (const [name, content] of Object.entries(frame(sheet.name))) {
    const file = new ZipPassThrough(name)
    zip.add(file)
    file.push(strToU8(content), true)
  }
  const file = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 })
  zip.add(file)
  file.push(strToU8(sheetStart(sheet.head.length)))
  let line = 1
  file.push(strToU8(row(sheet.head, line++, 1)))
  for await (const batch of batches) {
    let text = ''
    for (const values of batch) text += row(values, line++)
    file.push(strToU8(text))
    if (failed) throw failed as Error
    if (full) {
      full = false
      await once(out, 'drain')
    }
  }
  file.push(strToU8('</sheetData></worksheet>'), true)
  zip.end()
  if (failed) throw failed as Error
}

function row(values: readonly CsvValue[], line: number, style = 0): string {
  return `<row r="${line}">${values.map((value, at) => cell(value, `${columnName(at)}${line}`, style)).join('')}</row>`
}

function cell(value: CsvValue, at: string, style: number): string {
  if (value === null || value === undefined || value === '') return ''
  const look = style ? ` s="${style}"` : ''
  if (typeof value === 'number') return `<c r="${at}"${look}><v>${value}</v></c>`
  const text = typeof value === 'boolean' ? (value ? 'ja' : 'nein') : value
  return `<c r="${at}"${look} t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`
}

/** 0: A, 25: Z, 26: AA */
function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
}

// signs XML cannot hold at all, lone halves of emoji among them, are left out
function xml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(unfit, '')
    .replaceAll('\r', '&#13;')
}

// oxlint-disable-next-line no-control-regex -- exactly these are forbidden in XML
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function sheetStart(columns: number): string {
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="22" customWidth="1"/></cols><sheetData>`
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Everything around the sheet itself. */
function frame(sheetName: string): Record<string, string> {
  const name = xml(sheetName.replaceAll(/[:\\/?*[\]]/g, ' ').slice(0, 31))
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
  }
}
