import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ConnectionFacts } from '../facts.server.ts'
import { log } from '../log.ts'

/**
 * One line per request the application answered: the pattern of its address ("/ideen/:nummer"), never the address itself, as addresses carry
 * search words and secret links. Kept pages and files are not logged.
 */
export function logRequest(req: IncomingMessage, res: ServerResponse, facts: ConnectionFacts): void {
  const begun = performance.now()
  res.once('close', () => {
    const left = !res.writableFinished
    log.info(
      {
        method: req.method,
        route: facts.route ?? 'none',
        status: left ? 499 : res.statusCode,
        ms: Math.round(performance.now() - begun),
        reference: facts.reference,
      },
      left ? 'visitor left' : 'request',
    )
  })
}
