import type { IncomingMessage, ServerResponse } from 'node:http'

/** An answer kept in memory, ready to send as often as asked. */
export type Stored = {
  body: Buffer
  etag: string
  headers: [string, string][]
  gzip: Buffer | null
  brotli: Buffer | null
}

/** Sends a kept answer: the smallest form the browser understands, or only "unchanged". */
export function sendStored(req: IncomingMessage, res: ServerResponse, stored: Stored): void {
  if (req.headers['if-none-match'] === stored.etag) {
    res.writeHead(304, ['ETag', stored.etag, ...stored.headers.flat()])
    res.end()
    return
  }
  const { encoding, body } = smallest(req.headers['accept-encoding'], stored)
  res.writeHead(200, flatHeaders(stored, encoding, body))
  res.end(req.method === 'HEAD' ? undefined : body)
}

type Encoding = 'identity' | 'gzip' | 'br'

function smallest(accepted: string | string[] | undefined, stored: Stored): { encoding: Encoding; body: Buffer } {
  const names = accepted === undefined ? '' : String(accepted)
  if (stored.brotli && names.includes('br')) return { encoding: 'br', body: stored.brotli }
  if (stored.gzip && names.includes('gzip')) return { encoding: 'gzip', body: stored.gzip }
  return { encoding: 'identity', body: stored.body }
}

// headers are put together once per kept answer and encoding: this is the hottest path of the server
const flattened = new WeakMap<Buffer, string[]>()

function flatHeaders(stored: Stored, encoding: Encoding, body: Buffer): string[] {
  let flat = flattened.get(body)
  if (!flat) {
    flat = ['ETag', stored.etag, ...stored.headers.flat(), 'Content-Length', String(body.byteLength)]
    if (encoding !== 'identity') flat.push('Content-Encoding', encoding)
    flattened.set(body, flat)
  }
  return flat
}
