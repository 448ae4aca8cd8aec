import http from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Case } from './cases.ts'
import { host, type World } from './world.ts'

export type Target = { world: World; port: number; pid: number }

/** What a browser sends for a case. */
export function headersFor({ world, port }: Target, { signedIn }: Pick<Case, 'signedIn'>): Record<string, string> {
  return {
    host: `${host}:${port}`,
    'accept-encoding': 'gzip',
    'accept-language': 'de',
    ...(signedIn ? { cookie: world.visitors[0]!.cookie } : {}),
  }
}

export type Seen = { status: number; headers: [string, string][]; sent: Buffer; html: string; packed: number }

/** One answer as it goes over the wire. */
export async function look(target: Target, one: Pick<Case, 'path' | 'signedIn'>): Promise<Seen> {
  return await new Promise((resolve, reject) => {
    const options = { port: target.port, path: one.path, headers: headersFor(target, one) }
    http
      .get(options, async (answer) => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk as Buffer)
        const sent = Buffer.concat(chunks)
        const isPacked = answer.headers['content-encoding'] === 'gzip'
        const plain = isPacked ? gunzipSync(sent) : sent
        const raw = answer.rawHeaders
        resolve({
          status: answer.statusCode ?? 0,
          headers: raw
            .flatMap((name, n): [string, string][] => (n % 2 === 0 ? [[name, raw[n + 1]!]] : []))
            .filter(([name]) => !/^(date|connection|keep-alive|transfer-encoding|content-length)$/i.test(name)),
          sent,
          html: plain.toString('utf8'),
          packed: isPacked ? sent.length : gzipSync(plain).length,
        })
      })
      .on('error', reject)
  })
}

/** Kilobytes of scripts a browser loads for a page, packed; what loads when seen is not among them. */
export async function clientKilobytes(target: Target, html: string): Promise<number> {
  const files = new Set(html.match(/\/assets\/[\w.-]+\.js/g))
  const named = [...html.matchAll(/(?:rel="modulepreload"[^>]*href|src)="(\/assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file!,
  )
  const loaded = [...files].filter((file) => named.includes(file) || html.includes(`import "${file}"`))
  const sizes = await Promise.all(loaded.map(async (path) => (await look(target, { path, signedIn: false })).packed))
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}
