import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
// oxlint-disable-next-line import/no-named-as-default -- its types know the default alone
import PDFDocument from 'pdfkit'
import { font } from './pdf.server.ts'

export type Pdf = PDFKit.PDFDocument

const plentyBytes = 1_000_000

/**
 * A document that is sent while it is still being drawn: thousands of sheets need no more memory than one. `sheets` draws one after the other; each
 * begins on a page of its own.
 */
export function streamedPdf(title: string, language: string, sheets: Iterable<(doc: Pdf) => void>): ReadableStream {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: language === 'de' ? 'de-DE' : 'en-GB',
    info: { Title: title },
    font: font('400'),
  })
  doc.registerFont('regular', font('400')).registerFont('bold', font('600'))
  drawAll(doc, sheets).catch((error: unknown) => doc.destroy(error as Error))
  // the same stream under two names: that of Node and that of the web
  return Readable.toWeb(doc) as unknown as ReadableStream
}

async function drawAll(doc: Pdf, sheets: Iterable<(doc: Pdf) => void>): Promise<void> {
  for (const draw of sheets) {
    doc.addPage()
    draw(doc)
    // other requests have their turn, and whoever reads slowly is waited for
    do await setImmediate()
    while ((doc as unknown as Readable).readableLength > plentyBytes && !(doc as unknown as Readable).destroyed)
    if ((doc as unknown as Readable).destroyed) return
  }
  doc.end()
}
