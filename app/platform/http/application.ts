import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type { ConnectionFacts } from '../facts.server.ts'
import type { Job } from '../jobs.server.ts'
import { sectionsOf, wordAsked } from './sections.ts'
import type { StreamSource } from './streams.ts'

/**
 * The built application as the process sees it. Everything that holds state (pool, job queue, request context) comes from the bundle: imported
 * from the sources a second time it would be another pool and another queue.
 */
export type Application = {
  setConnection: (context: RouterContextProvider, facts: ConnectionFacts) => void
  pool: { query: (sql: string) => Promise<unknown> }
  closeDb: () => Promise<void>
  /** what is told over connections that stay open */
  stream: StreamSource
  jobs: Job<never>[]
  startWorkers: (jobs: Job<never>[]) => Promise<void>
  stopJobs: () => Promise<void>
  /** token of a new one-time set-up link while no municipality exists, otherwise null */
  createSetupLink: () => Promise<string | null>
  handle: (request: Request, facts: ConnectionFacts) => Promise<Response>
}

export function applicationOf(build: ServerBuild): Application {
  const module = build.entry.module as unknown as Omit<Application, 'handle'>
  const whole = createRequestHandler(build, 'production')
  const sections = new Map(
    [...sectionsOf(build)].map(([word, section]) => [word, createRequestHandler(section, 'production')]),
  )
  return {
    ...module,
    handle(request, facts) {
      const context = new RouterContextProvider()
      module.setConnection(context, facts)
      const word = wordAsked(request.url)
      const answer = (word !== null && sections.get(word)) || whole
      return answer(request, context)
    },
  }
}
