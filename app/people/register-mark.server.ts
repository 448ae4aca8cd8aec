import { keyedHash } from '#app/platform/sealing.server.ts'

export type RegisterName = { firstName: string; lastName: string /** day, as YYYY-MM-DD */; birthDate: string }

/**
 * The same for the same human, whatever account or sheet of paper they come with, and of no use without the key of this installation. Of several
 * first names the first counts; accents, case and hyphens do not.
 */
export function registerMark(municipalityId: string, { firstName, lastName, birthDate }: RegisterName): string {
  const first = plain(firstName).split(' ')[0] ?? ''
  return keyedHash('register-mark', [municipalityId, plain(lastName), first, birthDate].join('|'))
}

// "Müller-Lüdenscheidt", "MUELLER LUEDENSCHEIDT" and "Muller-Ludenscheidt" are not all the same: only what clerks spell in two ways is made equal
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{Letter}]+/gu, ' ')
    .trim()
}
