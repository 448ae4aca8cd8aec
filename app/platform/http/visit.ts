import type { ConnectionFacts } from '../facts.server.ts'

/** One request on its way through the process. */
export type Visit = {
  facts: ConnectionFacts
  /** under which the page may be shared with others; null: this visitor's own */
  key: string | null
}
