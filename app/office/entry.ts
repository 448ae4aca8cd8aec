import type { IdeaChannel } from '#app/ideas/idea.ts'

/** Ways staff enter an idea from. */
export const entryChannels = ['phone', 'desk', 'letter'] as const satisfies IdeaChannel[]
export type EntryChannel = (typeof entryChannels)[number]

export const nameLength = { min: 2, max: 60 }
export const addressLength = 300

/** Without letters and digits that are taken for one another on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 12

/** A code for paper from random bytes: "K7MQ-3XPD-9TWF", about 59 bits. Bytes that would favour some letters are skipped. */
export function codeFrom(bytes: Uint8Array): string | null {
  const fair = 256 - (256 % alphabet.length)
  const letters = [...bytes].filter((byte) => byte < fair).map((byte) => alphabet[byte % alphabet.length])
  if (letters.length < codeLength) return null
  const code = letters.slice(0, codeLength).join('')
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** What people type for a code, as it was printed: spaces, small letters and missing dashes do no harm; null when it is none. */
export function codeTyped(text: string): string | null {
  const letters = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  if (letters.length !== codeLength || [...letters].some((letter) => !alphabet.includes(letter))) return null
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}
