import { randomBytes } from 'node:crypto'

// no I, L, O, U: can be read out on the telephone
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A short mark of one request: shown on error pages, stands in the log. */
export function newReference(): string {
  const marks = Array.from(randomBytes(8), (byte) => letters[byte % 32])
  return `${marks.slice(0, 4).join('')}-${marks.slice(4).join('')}`
}
