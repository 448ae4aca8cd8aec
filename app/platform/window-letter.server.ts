import type { Pdf } from './pdf-stream.server.ts'
import { qrPath } from './qr.server.ts'

/** A letter for an envelope with a window. */
export type WindowLetter = {
  /** who sends it, in one line above the address */
  sender: string
  /** lines of the address; none: to be written or stuck on */
  to: readonly string[]
  /** name and address of the town hall, beside the address */
  head: readonly string[]
  date: string
  subject: string
  paragraphs: readonly string[]
  /** what is typed, what it is called, and where the picture leads */
  code: { label: string; written: string; address: string; addressLabel: string; shown: string }
  closing: readonly string[]
}

// DIN 5008, form B: everything in millimetres from the upper left corner of the sheet
const mm = 72 / 25.4
const left = 25 * mm
const width = 165 * mm
const grey = '#555555'

/** Draws one letter on the page at hand. */
export function drawWindowLetter(doc: Pdf, letter: WindowLetter): void {
  marks(doc)
  addressField(doc, letter)
  head(doc, letter)
  doc.font('bold').fontSize(12).fillColor('#000000')
  doc.text(letter.subject, left, 98.5 * mm, { width })
  doc.moveDown(0.8).font('regular').fontSize(11)
  for (const paragraph of letter.paragraphs) doc.text(paragraph, left, doc.y, { width, lineGap: 1.5 }).moveDown(0.6)
  code(doc, letter.code, doc.y + 2 * mm)
  doc.font('regular').fontSize(11).fillColor('#000000')
  for (const paragraph of letter.closing) doc.text(paragraph, left, doc.y, { width, lineGap: 1.5 }).moveDown(0.6)
}

function addressField(doc: Pdf, { sender, to }: WindowLetter): void {
  doc.font('regular').fontSize(7.5).fillColor(grey)
  doc.text(sender, left, 58 * mm, { width: 80 * mm, height: 4 * mm, lineBreak: false, ellipsis: true })
  doc.fontSize(11).fillColor('#000000')
  to.slice(0, 6).forEach((line, at) => {
    doc.text(line, left, (63.5 + at * 4.6) * mm, { width: 80 * mm, height: 5 * mm, lineBreak: false, ellipsis: true })
  })
}

function head(doc: Pdf, { head: lines, date }: WindowLetter): void {
  doc.font('bold').fontSize(15).fillColor('#000000')
  doc.text(lines[0] ?? '', left, 18 * mm, { width })
  doc.font('regular').fontSize(9).fillColor(grey)
  const rest = [...lines.slice(1), '', date]
  rest.forEach((line, at) => doc.text(line, 125 * mm, (50 + at * 4.4) * mm, { width: 65 * mm, lineBreak: false }))
}

function code(doc: Pdf, { label, written, address, addressLabel, shown }: WindowLetter['code'], top: number): void {
  const [height, square] = [38 * mm, 32 * mm]
  doc.rect(left, top, width, height).lineWidth(0.8).stroke('#000000')
  const { size, path } = qrPath(address)
  doc.save().translate(left + width - square - 3 * mm, top + 3 * mm)
  doc
    .scale(square / size)
    .path(path)
    .fill('#000000')
    .restore()
  const [x, room] = [left + 5 * mm, width - square - 12 * mm]
  doc
    .font('regular')
    .fontSize(10)
    .fillColor('#000000')
    .text(label, x, top + 5 * mm, { width: room })
  doc
    .font('bold')
    .fontSize(24)
    .text(written, x, top + 10.5 * mm, { width: room, characterSpacing: 1.2 })
  doc
    .font('regular')
    .fontSize(10)
    .text(addressLabel, x, top + 23.5 * mm, { width: room })
  doc
    .font('bold')
    .fontSize(10)
    .text(shown, x, doc.y + 1, { width: room })
  doc.y = top + height + 5 * mm
}

/** Where to fold and to punch. */
function marks(doc: Pdf): void {
  for (const [at, length] of [
    [105, 4],
    [148.5, 6],
    [210, 4],
  ] as const)
    doc
      .moveTo(4 * mm, at * mm)
      .lineTo((4 + length) * mm, at * mm)
      .lineWidth(0.4)
      .stroke('#999999')
}
