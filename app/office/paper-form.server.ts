// oxlint-disable-next-line import/no-named-as-default -- its types know the default alone
import PDFDocument from 'pdfkit'
import { collected, font } from '#app/platform/pdf.server.ts'
import { qrPath } from '#app/platform/qr.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { paperTexts } from './texts/paper.ts'

export type PaperForm = {
  language: Language
  municipality: { name: string; kind: string; address: string; contactEmail: string }
  /** what it is for; null: the standing box for ideas */
  process: string | null
  topics: readonly string[]
  /** where the code leads */
  address: string
  privacy: string
}

type Doc = PDFKit.PDFDocument

const margin = 48
const width = 595.28 - 2 * margin
const grey = '#555555'

/**
 * One sheet for people who write by hand: A4, German by default, text that can be read aloud (tagged, PDF/UA), the platform's own font inside.
 */
export async function paperForm(form: PaperForm): Promise<Uint8Array<ArrayBuffer>> {
  const t = textsIn(paperTexts, form.language)
  const title = form.process ?? t.title(form.municipality)
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 40, bottom: 30, left: margin, right: margin },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: form.language === 'de' ? 'de-DE' : 'en-GB',
    info: { Title: title, Author: `${form.municipality.kind} ${form.municipality.name}` },
    font: font('400'),
  } as object)
  doc.registerFont('regular', font('400')).registerFont('bold', font('600'))
  const bytes = collected(doc)
  const sheet = doc.struct('Document')
  doc.addStructure(sheet)
  draw(doc, sheet, form, title)
  sheet.end()
  doc.end()
  return await bytes
}

function draw(doc: Doc, sheet: PDFKit.PDFStructureElement, form: PaperForm, title: string): void {
  const t = textsIn(paperTexts, form.language)
  const { municipality, topics, address } = form
  const code = 92
  const textWidth = width - code - 24
  let y = 40

  say('P', `${municipality.kind} ${municipality.name}`, { size: 10, bold: true, room: textWidth })
  say('H1', title, { size: 21, bold: true, room: textWidth, after: 4 })
  say('P', t.lead, { size: 10.5, room: textWidth })
  const headEnd = y
  drawCode()
  y = Math.max(headEnd, 40 + code + 34) + 6

  say('H2', t.idea, { size: 11.5, bold: true })
  lines(1)
  say('H2', t.text, { size: 11.5, bold: true })
  // many topics take room from the lines: it stays one sheet
  lines(Math.max(3, 7 - Math.max(0, Math.ceil(topics.length / 3) - 4)))
  say('H2', t.place, { size: 11.5, bold: true })
  lines(1)
  if (topics.length > 0) {
    say('H2', t.topic, { size: 11.5, bold: true, after: 3 })
    tick(topics)
  }
  say('H2', t.who, { size: 11.5, bold: true, after: 3 })
  tick([t.unnamed], 1)
  tick([t.named], 1)
  lines(1)
  say('H2', t.contact, { size: 11.5, bold: true })
  lines(2)
  say('P', t.contactUse, { size: 8.5, colour: grey, after: 8 })
  tick([t.consent], 1)
  signature()
  foot()

  function say(
    tag: string,
    text: string,
    look: { size: number; bold?: boolean; room?: number; after?: number; colour?: string; x?: number },
  ) {
    const { size, bold = false, room = width, after = 2, colour = '#000000', x = margin } = look
    doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour)
    part(tag, () => void doc.text(text, x, y, { width: room }))
    y = doc.y + after
  }

  /** Lines to write on; nothing to read aloud. */
  function lines(count: number) {
    for (let n = 0; n < count; n++) {
      y += 21
      decoration(() =>
        doc
          .moveTo(margin, y)
          .lineTo(margin + width, y)
          .lineWidth(0.6)
          .stroke('#777777'),
      )
    }
    y += 9
  }

  function tick(words: readonly string[], columns = 3) {
    const room = width / columns
    for (let start = 0; start < words.length; start += columns) {
      let lowest = y
      for (const [at, word] of words.slice(start, start + columns).entries()) {
        const x = margin + at * room
        decoration(() =>
          doc
            .rect(x, y + 0.5, 11, 11)
            .lineWidth(0.9)
            .stroke('#000000'),
        )
        doc.font('regular').fontSize(10.5).fillColor('#000000')
        part('P', () => void doc.text(word, x + 18, y, { width: room - 24 }))
        lowest = Math.max(lowest, doc.y)
      }
      y = lowest + 4
    }
    y += 3
  }

  function drawCode() {
    const { size, path } = qrPath(address)
    const [x, top, scale] = [margin + width - code, 36, code / size]
    const alt = t.qr({ address })
    const picture = () => void doc.save().translate(x, top).scale(scale).path(path).fill('#000000').restore()
    part('Figure', picture, { alt, bbox: [x, top, x + code, top + code] })
    y = top + code
    say('P', t.online, { size: 8, room: code + 24, x: x - 12, after: 0 })
    say('P', address.replace(/^https?:\/\//, ''), { size: 8, bold: true, room: code + 24, x: x - 12 })
  }

  function signature() {
    y += 22
    decoration(() =>
      doc
        .moveTo(margin, y)
        .lineTo(margin + 130, y)
        .lineWidth(0.6)
        .stroke('#777777'),
    )
    decoration(() =>
      doc
        .moveTo(margin + 160, y)
        .lineTo(margin + width, y)
        .lineWidth(0.6)
        .stroke('#777777'),
    )
    y += 3
    const top = y
    say('P', t.date, { size: 8.5, colour: grey, room: 130 })
    y = top
    say('P', t.signature, { size: 8.5, colour: grey, room: 200, x: margin + 160, after: 8 })
  }

  function foot() {
    decoration(() =>
      doc
        .moveTo(margin, y)
        .lineTo(margin + width, y)
        .lineWidth(1.2)
        .stroke('#000000'),
    )
    y += 6
    const { name, kind, address: postal, contactEmail } = municipality
    const town = [`${kind} ${name}`, ...postal.split('\n').map((line) => line.trim())].filter(Boolean)
    say('P', t.back, { size: 9.5, bold: true, after: 1 })
    say('P', [...new Set([...town, contactEmail])].filter(Boolean).join(' · '), { size: 9.5, after: 2 })
    say('P', t.privacy({ address: form.privacy }), { size: 8.5, colour: grey })
  }

  /** What is read aloud, in this order. */
  function part(tag: string, paint: () => void, options: object = {}) {
    sheet.add(doc.struct(tag, options, [paint]))
  }

  function decoration(paint: () => unknown) {
    doc.markContent('Artifact', { type: 'Layout' })
    paint()
    doc.endMarkedContent()
  }
}
