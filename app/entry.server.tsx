import { renderToString } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { currentConnection } from './platform/facts.server.ts'
import { log } from './platform/log.ts'
import { NonceContext } from './ui/nonce.ts'
import { ReferenceContext } from './ui/reference.ts'
import { RememberContext } from './ui/remembered.ts'
import { createMarkupMemory } from './ui/remembered-markup.server.ts'

// what the process around the application needs of it: one copy of every module, the bundled one
export { commentStream as stream } from './comments/live.server.ts'
export { jobs } from './jobs.server.ts'
export { createSetupLink } from './municipalities/setup-link.server.ts'
export { closeDb, pool } from './platform/db.server.ts'
export { setConnection } from './platform/facts.server.ts'
export { startWorkers, stopJobs } from './platform/jobs.server.ts'

export const streamTimeout = 5_000

const memory = createMarkupMemory()

/**
 * Nothing comes later than the rest, so a page is made in one go and goes out whole: a third of the work of a stream. What the loaders
 * said is put behind it as the framework does, only not by React.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const connection = currentConnection(context)
  const nonce = connection.nonce || undefined
  const { serverHandoffStream, ...entry } = routerContext
  const handoff = serverHandoffStream ? await textOf(serverHandoffStream) : ''
  const { remember, complete } = memory.forPage()
  const made = renderToString(
    <NonceContext value={connection.nonce}>
      <ReferenceContext value={connection.reference}>
        <RememberContext value={remember}>
          <ServerRouter context={entry} url={request.url} nonce={nonce} />
        </RememberContext>
      </ReferenceContext>
    </NonceContext>,
  )
  const page = complete(`<!DOCTYPE html>${made}`)
  // behind the end, where the framework puts it, too; looking for a better place would cost as much as a tenth of the page
  if (entry.renderMeta?.didRenderScripts) page.push(Buffer.from(handoffScript(handoff, nonce)))
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (!connection.pages) return new Response(Buffer.concat(page), { status, headers })
  const response = new Response(null, { status, headers })
  connection.pages.set(response, page)
  return response
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
  }
}

const escapes: Record<string, string> = {
  '&': '\\u0026',
  '>': '\\u003e',
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

function handoffScript(handoff: string, nonce: string | undefined): string {
  const text = JSON.stringify(handoff).replaceAll(/[&><\u2028\u2029]/g, (sign) => escapes[sign]!)
  const controller = 'window.__reactRouterContext.streamController'
  return `<script${nonce ? ` nonce="${nonce}"` : ''}>${controller}.enqueue(${text});${controller}.close();</script>`
}

/** Thrown responses never come here; aborted requests are no errors. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
) {
  if (!request.signal.aborted)
    log.error({ err: error, reference: currentConnection(context).reference }, 'request failed')
}
