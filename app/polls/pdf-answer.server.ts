/** A file to print that no cache keeps: it may hold codes. */
export function pdfAnswer(pdf: ReadableStream, name: string): Response {
  return new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
