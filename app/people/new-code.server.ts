import { randomBytes } from 'node:crypto'
import { codeOf } from './code.ts'

/** Characters of a code that is typed from paper: 60 bits, too many to try out. */
export const codeLength = 12

/** A code nobody can guess, for a letter or a sheet of paper. */
export function newCode(): string {
  return codeOf(randomBytes(codeLength), codeLength)
}
