import { createHash } from 'node:crypto'

// "Danke für die Idee!" may be said by anybody, as often as they like
const shortest = 40

/** The same for texts that differ in case, spaces, signs and accents alone; null for short ones. */
export function fingerprintOf(text: string): string | null {
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll(/\p{M}/gu, '')
  return bare.length < shortest ? null : createHash('sha256').update(bare).digest('hex')
}

/** How many addresses of the net a text names, with or without "https://" before them. */
export function countLinks(text: string): number {
  return text.match(/\bhttps?:\/\/\S+|\bwww\.[^\s.]+\.\S+/gi)?.length ?? 0
}
