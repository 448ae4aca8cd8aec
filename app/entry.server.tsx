import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { currentConnection } from './platform/facts.server.ts'
import { log } from './platform/log.ts'
import { NonceContext } from './ui/nonce.ts'
import { ReferenceContext } from './ui/reference.ts'

// what the process around the application needs of it: one copy of every module, the bundled one
export { jobs } from './jobs.server.ts'
export { createSetupLink } from './municipalities/setup-link.server.ts'
export { closeDb, pool } from './platform/db.server.ts'
export { setConnection } from './platform/facts.server.ts'
export { startWorkers, stopJobs } from './platform/jobs.server.ts'

export const streamTimeout = 5_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const { nonce, reference } = currentConnection(context)
  let code = status
  let shellReady = false
  return await new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ReferenceContext value={reference}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce || undefined} />
        </ReferenceContext>
      </NonceContext>,
      {
        nonce: nonce || undefined,
        // nothing comes later than the rest, so the page goes out whole: half the work of a stream
        progressiveChunkSize: Number.MAX_SAFE_INTEGER,
        onAllReady() {
          clearTimeout(impatience)
          const chunks: Uint8Array[] = []
          const page = new Writable({
            write(chunk: Uint8Array, _, next) {
              chunks.push(chunk)
              next()
            },
            final(next) {
              resolve(new Response(Buffer.concat(chunks), { status: code, headers }))
              next()
            },
          })
          pipe(page)
        },
        onShellReady() {
          shellReady = true
        },
        onShellError(error) {
          clearTimeout(impatience)
          reject(error)
        },
        onError(error: unknown) {
          code = 500
          // without a shell the error goes on to handleError
          if (shellReady) log.error({ err: error, reference }, 'rendering')
        },
      },
    )
    const impatience = setTimeout(abort, streamTimeout + 1000)
  })
}

/** Thrown responses never come here; aborted requests are no errors. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
) {
  if (!request.signal.aborted)
    log.error({ err: error, reference: currentConnection(context).reference }, 'request failed')
}
