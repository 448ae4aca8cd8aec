/** Digits and letters that are not mistaken for each other when read aloud or typed from paper (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const group = 4

/** Bytes as characters of the alphabet, five bits each: `writeCode` shows them in groups. */
export function codeOf(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte & 31]).join('')
}

/** As it stands on paper and on the screen: "7KQ4-9D2M-XW0T". */
export function writeCode(code: string): string {
  return code.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? ''
}

/** What somebody typed, as it was made: case, gaps and look-alikes do not matter. null: cannot be a code of this length. */
export function readCode(typed: string, length: number): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s–—-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === length && [...code].every((char) => alphabet.includes(char)) ? code : null
}
