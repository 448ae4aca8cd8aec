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

/** Reads all files of a folder into memory, compressed. The list is made at the start: no file name ever comes from an address. */
export async function readStaticFiles(folder: string): Promise<Map<string, Stored>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name)
        const url = `/${path.relative(folder, file).split(path.sep).join('/')}`
        return [url, await storedFile(file, url)] as const
      }),
    ),
  )
}

async function storedFile(file: string, url: string): Promise<Stored> {
  const body = await readFile(file)
  const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream'
  const packs = /text|json|svg/.test(type)
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
    gzip: packs ? await gzip(body, { level: 9 }) : null,
    brotli: packs
      ? await brotli(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: body.length > 500_000 ? 5 : 9 } })
      : null,
  }
}
