import { log } from './log.ts'

let tidyUp: (() => Promise<void>) | null = null
let stopping = false

/** What is to be done on SIGTERM and SIGINT before the process ends with 0. The last one told counts: it knows the most. */
export function whenAskedToStop(work: () => Promise<void>): void {
  if (tidyUp === null) {
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  }
  tidyUp = work
}

function stop(signal: string): void {
  // asked twice: now
  if (stopping) process.exit(1)
  stopping = true
  log.info({ signal }, 'stopping')
  tidyUp!().then(
    () => process.exit(0),
    (error: unknown) => {
      log.error({ err: error }, 'stopping')
      process.exit(1)
    },
  )
}
