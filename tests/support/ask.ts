import http from 'node:http'

export type Values = Record<string, string | string[] | File>

export type Asked = {
  host: string
  path: string
  cookie?: string | undefined
  /** posted; a file among them makes it an upload, as a browser would */
  values?: Values
  multipart?: boolean
  headers?: Record<string, string>
}

export type Answer = { status: number; location: string | null; html: string }

/** One request over a real connection, as a browser without JavaScript sends it. */
export async function ask({ host, path, cookie, values, multipart, headers = {} }: Asked): Promise<Answer> {
  const port = Number(process.env.PORT)
  const body = values && (await bodyOf(values, multipart ?? false))
  const request = http.request({
    host: '127.0.0.1',
    port,
    path,
    method: body ? 'POST' : 'GET',
    headers: {
      Host: `${host}:${port}`,
      'Accept-Language': 'de',
      ...(cookie ? { Cookie: cookie } : {}),
      ...(body
        ? { Origin: `http://${host}:${port}`, 'Content-Type': body.type, 'Content-Length': body.bytes.byteLength }
        : {}),
      ...headers,
    },
  })
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve)
    request.once('error', reject)
    request.end(body?.bytes)
  })
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  const html = Buffer.concat(parts).toString('utf8')
  return { status: response.statusCode ?? 0, location: response.headers.location ?? null, html }
}

async function bodyOf(values: Values, multipart: boolean): Promise<{ bytes: Uint8Array; type: string }> {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const),
  )
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  const plain = new URLSearchParams(
    pairs.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  )
  const packed = new Response(multipart ? form : plain)
  return { bytes: new Uint8Array(await packed.arrayBuffer()), type: packed.headers.get('content-type')! }
}
