import autocannon from 'autocannon'

export type Load = {
  url: string
  headers: Record<string, string>
  connections: number
  /** how long, or how many */
  seconds?: number
  amount?: number
  /** status of an answer that is right */
  right: number
  /** another request each time; the number counts up */
  each?: (n: number) => { path: string; headers: Record<string, string>; body?: string }
  body?: string
}

export type Loaded = { rate: number; times: number[]; answers: number; wrong: number; failed: number }

/** Sends requests as fast as they are answered, over some connections at once. */
export async function load(wanted: Load): Promise<Loaded> {
  const times: number[] = []
  let wrong = 0
  let n = 0
  const { each, amount } = wanted
  const begun = performance.now()
  const { errors, timeouts } = await fire(
    {
      url: wanted.url,
      headers: wanted.headers,
      connections: wanted.connections,
      timeout: 30,
      ...(amount === undefined ? { duration: wanted.seconds ?? 1 } : { amount }),
      ...(each
        ? {
            requests: [
              {
                method: 'POST' as const,
                body: wanted.body ?? '',
                setupRequest: (request: autocannon.Request) => {
                  const { path, headers, body } = each(n++)
                  return { ...request, path, headers: { ...request.headers, ...headers }, ...(body ? { body } : {}) }
                },
              },
            ],
          }
        : {}),
    },
    (status, ms) => {
      times.push(ms)
      if (status !== wanted.right) wrong += 1
    },
  )
  const seconds = (performance.now() - begun) / 1000
  return { rate: times.length / seconds, times, answers: times.length, wrong, failed: errors + timeouts }
}

function fire(options: autocannon.Options, hear: (status: number, ms: number) => void): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const run = autocannon(options, (error, result) => (error ? reject(error as Error) : resolve(result)))
    run.on('response', (_client, status, _bytes, ms) => hear(status, ms))
  })
}

export function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function median(values: number[]): number {
  return percentile(values, 0.5)
}
