import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { securityHeaders } from './security-headers.ts'
import type { Stored } from './stored.ts'

const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)
const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
}

/**
 * Reads all files of a folder into memory. The list is made at the start: no file name ever comes from an address. They are packed
 * behind the visitors' back, so that the port is open at once.
 */
export async function readStaticFiles(folder: string): Promise<Map<string, Stored>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  const files = new Map(
    await Promise.all(
      found.map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name)
        const url = `/${path.relative(folder, file).split(path.sep).join('/')}`
        return [url, await storedFile(file, url)] as const
      }),
    ),
  )
  void packAll([...files.values()])
  return files
}

async function storedFile(file: string, url: string): Promise<Stored> {
  const body = await readFile(file)
  const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream'
  return {
    body,
    etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
    headers: [
      ['Content-Type', type],
      // names below /assets/ carry a hash of the content
      ['Cache-Control', url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'],
      ['Vary', 'Accept-Encoding'],
      ...securityHeaders,
    ],
    gzip: null,
    brotli: null,
  }
}

async function packAll(files: Stored[]): Promise<void> {
  const packable = files.filter(({ headers }) => /text|json|svg/.test(headers[0]![1]))
  // quick and good first, slow and best after it
  for (const file of packable) file.gzip = await gzip(file.body, { level: 9 })
  for (const file of packable) file.brotli = await brotli(file.body, bestBrotli)
}

const bestBrotli = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }
