import { writeCode } from '#app/people/code.ts'
import type { Pdf } from '#app/platform/pdf-stream.server.ts'
import { streamedPdf } from '#app/platform/pdf-stream.server.ts'
import { qrPath } from '#app/platform/qr.server.ts'
import { formatDateTime, formatMoney } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { isChosenKind } from './ballot.ts'
import type { BallotOption, BallotQuestion } from './poll.ts'
import type { ShownPoll } from './reading.server.ts'
import { sheetTexts } from './texts/sheets.ts'
import { paperTexts } from './texts/staff-paper.ts'

type Sheet = {
  language: Language
  town: { name: string; kind: string; origin: string }
  poll: ShownPoll
  code: string
}

const margin = 48
const width = 595.28 - 2 * margin
const bottom = 841.89 - 60

/** One ballot per code, each with its own number. */
export function printBallots(print: Omit<Sheet, 'code'> & { codes: readonly string[] }): ReadableStream {
  const title = textsIn(paperTexts, print.language).sheet.title(print.poll)
  return streamedPdf(title, print.language, sheets())

  function* sheets() {
    for (const code of print.codes) yield (doc: Pdf) => drawBallot(doc, { ...print, code })
  }
}

/** A paper ballot from the page at hand on; further pages carry its number as well. */
export function drawBallot(doc: Pdf, sheet: Sheet): void {
  const { language, town, poll, code } = sheet
  const t = textsIn(paperTexts, language).sheet
  const square = 84
  const { size, path } = qrPath(`${town.origin}/verwaltung/abstimmungen/${poll.number}/papier/eingabe?bogen=${code}`)
  doc
    .save()
    .translate(margin + width - square, 40)
    .scale(square / size)
    .path(path)
    .fill('#000000')
    .restore()
  doc.font('regular').fontSize(7.5).fillColor('#555555')
  doc.text(t.qr, margin + width - square, 40 + square, { width: square, align: 'center' })
  const room = width - square - 20
  doc.font('bold').fontSize(10).fillColor('#000000').text(`${town.kind} ${town.name}`, margin, 44, { width: room })
  doc.fontSize(20).text(t.title(poll), margin, doc.y + 4, { width: room })
  doc
    .font('regular')
    .fontSize(10.5)
    .text(t.howTo, margin, doc.y + 6, { width: room })
  doc.y = Math.max(doc.y, 52 + square) + 12
  footer(doc, sheet)
  for (const question of poll.questions) drawQuestion(doc, sheet, question)
  doc.font('bold').fontSize(11)
  need(doc, sheet, 50)
  const until = poll.endsAt ? formatDateTime(language, poll.endsAt) : null
  doc.text(t.handIn({ until }), margin, doc.y + 8, { width })
}

function drawQuestion(doc: Pdf, sheet: Sheet, question: BallotQuestion): void {
  const { language } = sheet
  const t = textsIn(sheetTexts, language)
  const { position, title, text, options } = question
  const lead = [text, t.howTo(question, (cents) => formatMoney(language, cents))].filter(Boolean).join('\n')
  const heading = `${position}. ${title}`
  doc.font('bold').fontSize(13)
  const headingHeight = doc.heightOfString(heading, { width })
  doc.font('regular').fontSize(10)
  // a question does not stand alone at the foot of a page
  need(doc, sheet, headingHeight + doc.heightOfString(lead, { width }) + 60)
  doc
    .font('bold')
    .fontSize(13)
    .text(heading, margin, doc.y + 6, { width })
  doc
    .font('regular')
    .fontSize(10)
    .text(lead, margin, doc.y + 2, { width })
  doc.y += 6
  for (const option of options) drawOption(doc, sheet, question, option)
}

function drawOption(doc: Pdf, sheet: Sheet, { kind }: BallotQuestion, { title, text, cost }: BallotOption): void {
  const chosen = isChosenKind(kind)
  const box = chosen ? 15 : 30
  const [x, room] = [margin + 42, width - 42]
  const name = cost === null ? title : `${title} (${formatMoney(sheet.language, cost)})`
  doc.font('bold').fontSize(11.5)
  const nameHeight = doc.heightOfString(name, { width: room })
  doc.font('regular').fontSize(9)
  const height = Math.max(nameHeight + (text ? doc.heightOfString(text, { width: room }) : 0), chosen ? 18 : 24)
  need(doc, sheet, height + 8)
  const top = doc.y
  doc
    .rect(margin + (chosen ? 8 : 0), top, box, chosen ? 15 : 22)
    .lineWidth(1)
    .stroke('#000000')
  doc
    .font('bold')
    .fontSize(11.5)
    .fillColor('#000000')
    .text(name, x, top + (chosen ? 0 : 4), { width: room })
  if (text) doc.font('regular').fontSize(9).text(text, x, doc.y, { width: room })
  doc.y = top + height + 8
}

function need(doc: Pdf, sheet: Sheet, height: number): void {
  if (doc.y + height <= bottom) return
  doc.addPage()
  footer(doc, sheet)
  doc.y = margin
}

function footer(doc: Pdf, { code, language }: Sheet): void {
  const y = doc.y
  const t = textsIn(paperTexts, language).sheet
  doc.font('regular').fontSize(9).fillColor('#000000')
  doc.text(t.number({ code: writeCode(code) }), margin, 841.89 - 42, { width, lineBreak: false })
  doc.y = y
}
