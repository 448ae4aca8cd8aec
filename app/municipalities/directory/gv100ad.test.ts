import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeRegister, parseRegister } from './gv100ad.ts'
import { problemText } from './import-report.ts'
import { aMunicipalityLine, aUnitLine } from './register-lines.factory.ts'

const lines = [
  aUnitLine('10', '99', '', 'Musterland', 'Musterstadt'),
  aUnitLine('20', '991', '', 'Musterbezirk', 'Musterstadt'),
  aUnitLine('30', '9911', '', 'Region Mustertal', 'Musterstadt'),
  aUnitLine('40', '99101', '', 'Musterkreis', 'Musterstadt', '44'),
  aUnitLine('50', '99101', '5001', 'Mustertal (VGem)', 'Musterdorf', '54'),
  aMunicipalityLine({ ags: '99101007', association: '5001', name: 'Müßterdorf, Stadt', kind: '63' }),
]

describe('decodeRegister', () => {
  const text = lines.join('\r\n')

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['gzip', gzipSync(text)],
  ])('reads %s', (_, bytes) => {
    expect(decodeRegister(bytes)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['UTF-16', Buffer.from(text, 'utf16le'), 'encoding'],
    ['UTF-8 encoded twice', Buffer.from(Buffer.from(text).toString('latin1')), 'encoding'],
    ['the DOS code page', Buffer.from(text.replace('ü', '\u0081').replace('ß', 'á'), 'latin1'), 'encoding'],
    ['a zip archive', Buffer.from('PK\u0003\u0004'), 'archive'],
    ['damaged gzip', gzipSync(text).subarray(0, 40), 'archive'],
  ])('refuses %s', (_, bytes, what) => {
    expect(decodeRegister(bytes)).toEqual({ ok: false, problem: { what } })
  })
})

describe('parseRegister', () => {
  it('reads all six kinds of records', () => {
    const register = parseRegister(`${lines.join('\n')}\n`)
    if (!register.ok) throw new Error(problemText(register.problem))
    expect(register.value).toEqual({
      asOf: '2031-07-01',
      lands: [{ key: '99', name: 'Musterland', seat: 'Musterstadt', kind: '' }],
      governmentDistricts: [{ key: '991', name: 'Musterbezirk', seat: 'Musterstadt', kind: '' }],
      regions: [{ key: '9911', name: 'Region Mustertal', seat: 'Musterstadt', kind: '' }],
      districts: [{ key: '99101', name: 'Musterkreis', seat: 'Musterstadt', kind: '44' }],
      associations: [{ key: '991015001', name: 'Mustertal (VGem)', seat: 'Musterdorf', kind: '54' }],
      municipalities: [
        {
          key: '99101007',
          ars: '991015001007',
          name: 'Müßterdorf, Stadt',
          seat: '',
          kind: '63',
          hectares: 1234,
          inhabitants: 5678,
          male: 2800,
          postcode: '99999',
          hasMorePostcodes: false,
        },
      ],
    })
  })

  it('knows a municipality with more postcodes than its seat has', () => {
    const register = parseRegister(aMunicipalityLine({ morePostcodes: true }))
    expect(register.ok && register.value.municipalities[0]!.hasMorePostcodes).toBe(true)
  })

  it.each([
    ['a cut line', [lines[0]!, lines[1]!.slice(0, 100)], { what: 'line-length', line: 2, length: 100 }],
    ['another format', ['ags,name', '99101007,Musterdorf'], { what: 'not-fixed-width', line: 1 }],
    ['an unknown record', [`70${lines[0]!.slice(2)}`], { what: 'not-fixed-width', line: 1 }],
    [
      'letters for hectares',
      [lines[5]!.replace('00000001234', '0000000x234')],
      { what: 'field', line: 1, field: '129-139' },
    ],
    [
      'two days in one file',
      [lines[0]!, lines[5]!.replace('20310701', '20310702')],
      { what: 'field', line: 2, field: '3-10' },
    ],
    ['a file without municipalities', lines.slice(0, 5), { what: 'no-municipalities' }],
  ])('refuses %s', (_, wrong, problem) => {
    expect(parseRegister(wrong.join('\n'))).toEqual({ ok: false, problem })
  })
})
