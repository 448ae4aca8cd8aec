import * as crypto from 'node:crypto'

// in Node since 24.16, not in its types yet
const { randomUUIDv7 } = crypto as unknown as { randomUUIDv7: () => string }

/** A new id (UUID version 7: sorts by time of making). */
export function newId(): string {
  return randomUUIDv7()
}
