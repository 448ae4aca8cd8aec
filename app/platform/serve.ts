import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from 'react-router'
import { clientFolder, serverBundle } from './build.ts'
import type { Database } from './database.ts'
import { env } from './env.ts'
import { type Application, applicationOf } from './http/application.ts'
import { listenToChronicle } from './http/chronicle-listener.ts'
import { createPageCache } from './http/page-cache.ts'
import { listen } from './http/server.ts'
import { createStreams } from './http/streams.ts'
import { whenAskedToStop } from './stopping.ts'

export type Serving = { url: string; application: Application }

/** Loads the built application, starts its workers and opens the port; SIGTERM and SIGINT stop everything in order. */
export async function serve(database: Database): Promise<Serving> {
  if (!existsSync(serverBundle)) throw new Error('The application is not built yet. Run: npm run build')
  const application = applicationOf((await import(pathToFileURL(serverBundle).href)) as ServerBuild)
  const pages = createPageCache()
  const streams = createStreams(application.stream)
  const stopListening = await listenToChronicle(database.url, {
    forget: pages.forget,
    setListening(listening) {
      pages.setListening(listening)
      if (!listening) streams.closeAll()
    },
    tell: streams.tell,
  })
  await application.startWorkers(application.jobs)
  const server = await listen(application, pages, { clientFolder, streams })

  whenAskedToStop(async () => {
    await server.close()
    await application.stopJobs()
    await stopListening()
    await application.closeDb()
    await database.stop()
  })
  return { url: addressOf(server.port), application }
}

function addressOf(port: number): string {
  const { HOST } = env()
  const isOwn = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(HOST)
  return `http://${isOwn ? 'localhost' : HOST}:${port}`
}
