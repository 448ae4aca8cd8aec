import { commonPasswords } from './common-passwords.server.ts'

/** Between the 8 characters NIST SP 800-63B-4 asks for beside a second factor and the 15 without one; the list of common ones makes up for it. */
export const shortestPassword = 12
export const longestPassword = 200

export type Weakness = 'too-short' | 'too-long' | 'common' | 'personal'

/** Why a password is not taken, or null. Length counts; no rules about kinds of characters. */
export function weaknessOf(password: string, about: { email?: string; displayName?: string } = {}): Weakness | null {
  const length = [...password].length
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  if (isCommon(password.toLowerCase())) return 'common'
  return isPersonal(password.toLowerCase(), about) ? 'personal' : null
}

function isCommon(password: string): boolean {
  return (
    commonPasswords.has(password) ||
    new Set(password).size < 5 ||
    /^(.{1,8}?)\1+.{0,2}$/u.test(password) ||
    isRun(password) ||
    stemsOf(password).some((stem) => commonPasswords.has(stem))
  )
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '1234567890', 'qwertzuiopüasdfghjklöäyxcvbnm', 'qwertyuiopasdfghjklzxcvbnm']
const runs = rows.map((row) => row.repeat(4)).flatMap((row) => [row, [...row].toReversed().join('')])

function isRun(password: string): boolean {
  return runs.some((run) => run.includes(password))
}

// "Sommer2026!!" and "P@sswort1234" are the word they decorate; a long tail of its own is more than decoration
function stemsOf(password: string): string[] {
  return [password, plain(password)]
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((stem) => stem.length >= 3 && password.length - stem.length <= 8)
}

const disguises: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
}

function plain(password: string): string {
  const tail = /[^\p{L}]*$/u.exec(password)!.index
  return password.slice(0, tail).replace(/[@431!05$]/g, (sign) => disguises[sign]!) + password.slice(tail)
}

function isPersonal(
  password: string,
  { email = '', displayName = '' }: { email?: string; displayName?: string },
): boolean {
  const bare = password.replace(/[^\p{L}\p{N}]+/gu, '')
  return [email, email.split('@')[0]!, displayName]
    .map((own) => own.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .some((own) => own.length >= 4 && bare.replace(own, '').length < 4)
}
