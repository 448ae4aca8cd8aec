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
  const { name, cause } = error
  const { code } = error as NodeJS.ErrnoException
  // a wrong call is quoted with its arguments, which may be anybody's words
  const quotes = name === 'PrismaClientValidationError'
  const [message, stack] = quotes ? [error.message.split('\n', 1)[0], undefined] : [error.message, error.stack]
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
