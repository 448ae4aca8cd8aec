import { gunzipSync } from 'node:zlib'

/**
 * GV100AD, the fixed-width form of the official register of municipalities (Destatis, GV-ISys; the description comes
 * as a PDF in the archive: destatis.de > Länder & Regionen > Gemeindeverzeichnis > "GV100AD"). Every line has 220
 * characters, what is not used is blank. Columns count from 1, as there:
 *
 *   1-2     record: 10 Land, 20 Regierungsbezirk, 30 Region, 40 Kreis, 50 Gemeindeverband, 60 Gemeinde
 *   3-10    territory as of, YYYYMMDD
 *   11-18   Land 2, Regierungsbezirk 1, Kreis 2 (in record 30 Region 1), Gemeinde 3 (together the AGS)
 *   19-22   Gemeindeverband; with 11-15 in front its key, with 16-18 behind it the ARS
 *   23-72   name
 *   73-122  seat of the government or administration (10 to 50)
 *   123-124 kind (40, 50, 60)
 *   129-139 hectares, 140-150 inhabitants, 151-161 of them male (60)
 *   166-170 postcode of the administration, 171-175 filled when there are more (60)
 *   178-181 tax office, 182-185 courts, 186-190 employment agency, 191-196 constituencies (60, not read)
 */
export interface Register {
  /** Territory as of this day, ISO. */
  asOf: string
  lands: RegisterUnit[]
  governmentDistricts: RegisterUnit[]
  regions: RegisterUnit[]
  districts: RegisterUnit[]
  associations: RegisterUnit[]
  municipalities: RegisterMunicipality[]
}

export interface RegisterUnit {
  /** 2 digits for a Land, 3 Regierungsbezirk, 4 Region, 5 Kreis, 9 Gemeindeverband, 8 Gemeinde. */
  key: string
  name: string
  seat: string
  /** Two digits ("Textkennzeichen"), empty for Land, Regierungsbezirk and Region. */
  kind: string
}

export interface RegisterMunicipality extends RegisterUnit {
  ars: string
  hectares: number
  inhabitants: number
  male: number
  postcode: string | null
  hasMorePostcodes: boolean
}

export type RegisterProblem =
  | { what: 'archive' }
  | { what: 'encoding' }
  | { what: 'not-fixed-width'; line: number }
  | { what: 'line-length'; line: number; length: number }
  | { what: 'field'; line: number; field: string }
  | { what: 'no-municipalities' }

export type RegisterOutcome<T> = { ok: true; value: T } | { ok: false; problem: RegisterProblem }

export const lineLength = 220

/** Text of the file: plain or gzip; UTF-8, otherwise the Windows code page the older editions come in. */
export function decodeRegister(bytes: Uint8Array): RegisterOutcome<string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return failed({ what: 'archive' })
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes) : bytes
  if (!plain) return failed({ what: 'archive' })
  const text = utf8(plain) ?? new TextDecoder('windows-1252').decode(plain)
  return looksWronglyDecoded(text) ? failed({ what: 'encoding' }) : { ok: true, value: text.replace(/^\uFEFF/, '') }
}

/** Reads all six kinds of records; one that is damaged spoils the file, because nobody could tell what is missing. */
export function parseRegister(text: string): RegisterOutcome<Register> {
  const register: Register = {
    asOf: '',
    lands: [],
    governmentDistricts: [],
    regions: [],
    districts: [],
    associations: [],
    municipalities: [],
  }
  const lines = text.split(/\r?\n/)
  while (lines.at(-1)?.trim() === '') lines.pop()
  for (const [index, line] of lines.entries()) {
    const problem = readLine(register, line, index + 1)
    if (problem) return failed(problem)
  }
  return register.municipalities.length === 0 ? failed({ what: 'no-municipalities' }) : { ok: true, value: register }
}

function readLine(register: Register, line: string, number: number): RegisterProblem | null {
  if (!/^[1-6]0\d{8}/.test(line)) return { what: 'not-fixed-width', line: number }
  if (line.length !== lineLength) return { what: 'line-length', line: number, length: line.length }
  const asOf = line.slice(2, 10).replace(/(....)(..)(..)/, '$1-$2-$3')
  if (Number.isNaN(Date.parse(asOf))) return { what: 'field', line: number, field: '3-10' }
  if (register.asOf && register.asOf !== asOf) return { what: 'field', line: number, field: '3-10' }
  register.asOf = asOf

  const record = line.slice(0, 2)
  const { keyEnds, list } = units[record]!
  const unit: RegisterUnit = {
    key: line.slice(10, keyEnds).trim(),
    name: line.slice(22, 72).trim(),
    seat: line.slice(72, 122).trim(),
    kind: line.slice(122, 124).trim(),
  }
  if (record === '50') unit.key = line.slice(10, 15) + line.slice(18, 22)
  if (!/^\d+$/.test(unit.key)) return { what: 'field', line: number, field: '11-22' }
  if (unit.name === '') return { what: 'field', line: number, field: '23-72' }
  if (list !== 'municipalities') {
    register[list].push(unit)
    return null
  }
  return readMunicipality(register, unit, line, number)
}

const units: Record<string, { keyEnds: number; list: Exclude<keyof Register, 'asOf'> }> = {
  10: { keyEnds: 12, list: 'lands' },
  20: { keyEnds: 13, list: 'governmentDistricts' },
  30: { keyEnds: 15, list: 'regions' },
  40: { keyEnds: 15, list: 'districts' },
  50: { keyEnds: 15, list: 'associations' },
  60: { keyEnds: 18, list: 'municipalities' },
}

function readMunicipality(register: Register, unit: RegisterUnit, line: string, number: number) {
  const [hectares, inhabitants, male] = [line.slice(128, 139), line.slice(139, 150), line.slice(150, 161)]
  for (const [digits, field] of [
    [line.slice(18, 22), '19-22'],
    [unit.kind, '123-124'],
    [hectares, '129-139'],
    [inhabitants, '140-150'],
    [male, '151-161'],
  ]) {
    if (!/^\d+$/.test(digits!)) return { what: 'field', line: number, field: field! } as const
  }
  const postcode = line.slice(165, 170).trim()
  if (!/^(\d{5})?$/.test(postcode)) return { what: 'field', line: number, field: '166-170' } as const
  register.municipalities.push({
    ...unit,
    ars: unit.key.slice(0, 5) + line.slice(18, 22) + unit.key.slice(5),
    hectares: Number(hectares),
    inhabitants: Number(inhabitants),
    male: Number(male),
    postcode: postcode || null,
    hasMorePostcodes: line.slice(170, 175).trim() !== '',
  })
  return null
}

function unpacked(bytes: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(bytes)
  } catch {
    return null
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 leaves NULs, a DOS code page control characters and quotes, UTF-8 decoded twice an Ã or Â before others. */
function looksWronglyDecoded(text: string): boolean {
  if (text.includes('\0')) return true
  return /[\u0080-\u009f\uFFFD]|\p{L}[„”\u201a]\p{L}|[ÃÂÅ][\u0080-\u00bf„“”€‚ƒ…†‡ˆ‰‹‘’•–—˜™›œŸ¤¶¼]/u.test(text)
}

function failed(problem: RegisterProblem): { ok: false; problem: RegisterProblem } {
  return { ok: false, problem }
}
