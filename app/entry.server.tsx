import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
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
  const userAgent = request.headers.get('user-agent')
  const ready = userAgent && isbot(userAgent) ? 'onAllReady' : 'onShellReady'
  let code = status
  return await new Promise<Response>((resolve, reject) => {
    let shellSent = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ReferenceContext value={reference}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce || undefined} />
        </ReferenceContext>
      </NonceContext>,
      {
        nonce: nonce || undefined,
        [ready]() {
          shellSent = true
          const body = new PassThrough()
          pipe(body)
          resolve(new Response(createReadableStreamFromReadable(body), { status: code, headers }))
        },
        onShellError: reject,
        onError(error: unknown) {
          code = 500
          if (shellSent) log.error({ err: error, reference }, 'rendering')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1000).unref()
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
