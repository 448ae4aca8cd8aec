import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeXlsx } from '#app/platform/xlsx.server.ts'
import { damagedTables } from '#tests/forms/tables.ts'
import { readTable } from './table-file.server.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const wanted = { ok: true, value: { columns: ['Titel', 'Straße'], rows: [['Bäume für den Ring', 'Ösenweg, 3']] } }

test.each([
  ['semicolons', 'Titel;Straße\nBäume für den Ring;Ösenweg, 3\n'],
  ['commas and quotes', 'Titel,Straße\r\n"Bäume für den Ring","Ösenweg, 3"\r\n'],
  ['tabs', 'Titel\tStraße\nBäume für den Ring\tÖsenweg, 3'],
  ['a byte order mark', '\uFEFFTitel;Straße\nBäume für den Ring;Ösenweg, 3'],
  ['empty lines around', '\n\nTitel;Straße\n\nBäume für den Ring;Ösenweg, 3\n;\n\n'],
])('a CSV file with %s', async (_, text) => {
  expect(await readTable(bytes(text))).toEqual(wanted)
})

test('a CSV file in Windows-1252, and one in UTF-16', async () => {
  const text = 'Titel;Straße\nBäume für den Ring;Ösenweg, 3'
  expect(await readTable(Uint8Array.from(Buffer.from(text, 'latin1')))).toEqual(wanted)
  expect(await readTable(Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(wanted)
})

test('the guard against formulas is taken off again, other apostrophes stay', async () => {
  expect(await readTable(bytes(`Titel\n"'=SUMME(1;2)"\n's Bächle`))).toMatchObject({
    value: { rows: [['=SUMME(1;2)'], ["'s Bächle"]] },
  })
})

test('a workbook comes back as it was written: emoji, other scripts, signs, numbers, lines', async () => {
  const rows = [
    ['🌳👩‍👩‍👧 & <b>"x"</b>', 'حديقة جديدة', 1.5],
    ['=HYPERLINK("x")', 'zwei\nZeilen', null],
    ['kaputt \uD83C, Zeichen\u0007', '', -3],
  ]
  const out = new PassThrough()
  const whole = buffer(out)
  await writeXlsx(out, { name: 'Blatt: 1/2', head: ['A', 'B', 'C'] }, batches(rows))
  const read = await readTable(new Uint8Array(await whole))
  expect(read).toEqual({
    ok: true,
    value: {
      columns: ['A', 'B', 'C'],
      rows: [
        ['🌳👩‍👩‍👧 & <b>"x"</b>', 'حديقة جديدة', '1.5'],
        ['=HYPERLINK("x")', 'zwei\nZeilen', ''],
        ['kaputt \uFFFD, Zeichen', '', '-3'],
      ],
    },
  })
})

test('what is no table, too much or a trap is refused by name', async () => {
  const reasons: Record<string, string> = {}
  for (const file of damagedTables()) {
    const read = await readTable(new Uint8Array(await file.arrayBuffer()))
    reasons[file.name] = read.ok ? 'taken' : read.reason
  }
  expect(reasons).toEqual({
    'bild.csv': 'no-table',
    'ideen.xlsx': 'broken',
    'ideen.csv': 'no-table',
    'ideen.xls': 'old-excel',
    'halb.xlsx': 'broken',
    'bombe.xlsx': 'bomb',
    'leer.csv': 'empty',
    'nur-kopf.csv': 'empty',
    'lang.csv': 'too-many-rows',
    'breit.csv': 'too-many-columns',
    'gross.csv': 'too-big',
  })
})

test('a lost cell far away does not fill the memory with empty ones', async () => {
  const out = new PassThrough()
  const whole = buffer(out)
  await writeXlsx(out, { name: 'Blatt', head: ['A', 'B'] }, batches([['Bank', 'Am Bach']]))
  const files = unzipSync(new Uint8Array(await whole))
  const sheet = Buffer.from(files['xl/worksheets/sheet1.xml']!).toString()
  const withCell = (row: number, place: string) => {
    const xml = sheet.replace('</sheetData>', `<row r="${row}"><c r="${place}" s="1"/></row></sheetData>`)
    return readTable(zipSync({ ...files, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(xml) }))
  }
  expect(await withCell(900, 'C900')).toMatchObject({ ok: true, value: { rows: [['Bank', 'Am Bach']] } })
  expect(await withCell(3_000, 'XFD3000')).toEqual({ ok: false, reason: 'bomb' })
  expect(await withCell(1_048_576, 'A1048576')).toEqual({ ok: false, reason: 'bomb' })
})

async function* batches<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  for (const row of rows) yield [row]
}
