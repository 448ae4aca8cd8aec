import * as crypto from 'node:crypto'

// in Node since 24.16, not in its types yet
const { randomUUIDv7 } = crypto as unknown as { randomUUIDv7: () => string }

/** A new id (UUID version 7: sorts by time of making). */
export function newId(): string {
  return randomUUIDv7()
}

/** Has a text of a request the shape of an id? Only then may it reach the database. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
