/** what the server takes in at once, with the fields beside it */
export const maxPdfBytes = 10 * 1024 * 1024

/** Does a file begin and end as a PDF does? What it calls itself does not count. */
export function isPdf(bytes: Uint8Array): boolean {
  const latin = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  return /^%PDF-\d\.\d/.test(latin(0, 8)) && latin(Math.max(0, bytes.length - 2048), bytes.length).includes('%%EOF')
}
