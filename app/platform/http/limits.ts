import type { IncomingMessage } from 'node:http'

const kilobyte = 1024
/** photos up to 10 MB plus the fields beside them */
const largestUpload = 12 * kilobyte * kilobyte
const largestForm = 256 * kilobyte
const longestUrl = 4_096

export type TooMuch = 'urlTooLong' | 'bodyTooLarge' | 'lengthMissing'

/** Is a request larger than anything this application is asked in earnest? Told before a byte of the body is read. */
export function tooMuch(req: IncomingMessage): TooMuch | null {
  if ((req.url ?? '').length > longestUrl) return 'urlTooLong'
  const announced = req.headers['content-length']
  // the parser reads no more than was announced, so the announcement is the limit; browsers always send it
  if (announced === undefined) return req.headers['transfer-encoding'] === undefined ? null : 'lengthMissing'
  const isUpload = req.headers['content-type']?.startsWith('multipart/form-data') ?? false
  return Number(announced) > (isUpload ? largestUpload : largestForm) ? 'bodyTooLarge' : null
}
