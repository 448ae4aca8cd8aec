import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** All bytes of a document, once it is ended. */
export function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
  })
}

/** The platform's own font; the sources lie beside the build. */
export function font(weight: '400' | '600'): string {
  const file = `app/platform/fonts/fira-sans-latin-${weight}.ttf`
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, file))) return join(folder, file)
    if (folder === dirname(folder)) return join(process.cwd(), file)
  }
}
