import { expect, it } from 'vitest'
import { parsePostcodes } from './postcodes.ts'

it('collects the postcodes of a municipality, comma or semicolon, quoted or not, in any column', () => {
  const expected = new Map([['99101007', ['99998', '99999']]])
  expect(parsePostcodes('ags,plz\n99101007,99998\n99101007,99999\n')).toEqual(expected)
  expect(parsePostcodes('\uFEFF"PLZ";"Ort";"AGS"\r\n"99998";"x";"99101007"\r\n"99999";"y";"99101007"\r\n')).toEqual(
    expected,
  )
})

it('refuses another table', () => {
  expect(parsePostcodes('key,code\n99101007,99999')).toBe(null)
  expect(parsePostcodes('ags,plz\nnine,99999')).toBe(null)
})
