import pino from 'pino'
import { env } from './env.ts'

/** Structured log, one JSON line per event. Never put addresses, names or texts of people into it. */
export const log = pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
