import pino from 'pino'
import { env } from './env.ts'

/** Structured log, one JSON line per event. Never put addresses, names or texts of people into it. */
export const log = pino({
  level: levelWanted(),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: plainError },
})

/** What helps to find a mistake. Errors of the database carry the refused row besides ("Key (email)=(…)"): that stays out. */
export function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  const { name, message, stack, cause } = error
  const { code } = error as NodeJS.ErrnoException
  return { type: name, message, code, stack, ...(cause instanceof Error ? { cause: plainError(cause) } : {}) }
}

// a wrong setting is said by whoever starts, in a sentence; not here, while modules are loaded
function levelWanted(): string {
  try {
    return env().LOG_LEVEL
  } catch {
    return 'info'
  }
}
