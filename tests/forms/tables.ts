import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'

/** Files people send as tables, on purpose or by mistake. */
export function damagedTables(): File[] {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  const program = new Uint8Array([0x4d, 0x5a, ...Array.from({ length: 2_000 }, () => 0)])
  const oldExcel = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  const otherZip = new Uint8Array(zipSync({ 'brief.txt': strToU8('kein Blatt') }))
  return [
    new File([png], 'bild.csv', { type: 'text/csv' }),
    new File([program], 'ideen.xlsx'),
    new File(['%PDF-1.7 nur der Anfang'], 'ideen.csv'),
    new File([oldExcel], 'ideen.xls'),
    new File([otherZip], 'ideen.xlsx'),
    new File([otherZip.slice(0, 40)], 'halb.xlsx'),
    new File([bomb()], 'bombe.xlsx'),
    new File([''], 'leer.csv'),
    new File(['Titel;Text\r\n'], 'nur-kopf.csv'),
    new File([`Titel;Text\n${'a;b\n'.repeat(200_000)}`], 'lang.csv'),
    new File([`${'a;'.repeat(100)}\n${'b;'.repeat(100)}\n`], 'breit.csv'),
    new File([new Uint8Array(11 * 1024 * 1024).fill(65)], 'gross.csv'),
  ]
}

/** 300 MB of zeros in a workbook of some hundred kilobytes. */
function bomb(): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 9 })
  zip.add(sheet)
  const zeros = new Uint8Array(1024 * 1024)
  for (let n = 0; n < 300; n++) sheet.push(zeros, n === 299)
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}
