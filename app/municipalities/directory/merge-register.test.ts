import { expect, it } from 'vitest'
import type { DirectoryRow } from './entry.ts'
import { parseRegister } from './gv100ad.ts'
import { mergeRegister } from './merge-register.ts'
import { shortName } from './register-kinds.ts'
import { aMunicipalityLine, aUnitLine } from './register-lines.factory.ts'

/** A chain of cells: each touches the one before and the one after. */
const neighbours = Array.from({ length: 8 }, (_, cell) => [cell - 1, cell + 1])

function aRow(key: string, name: string, cell: number, more: Partial<DirectoryRow> = {}): DirectoryRow {
  return {
    level: 'municipality',
    key,
    ars: `${key.slice(0, 5)}0${key.slice(5)}${key.slice(5)}`,
    name,
    kind: 'Gemeinde',
    population: null,
    areaKm2: 20,
    postcodes: [],
    latitude: 50 + cell,
    longitude: 10,
    cells: [cell],
    ...more,
  }
}

function merge(rows: DirectoryRow[], lines: string[], ...rest: [Map<string, string[]>?, DirectoryRow[]?]) {
  const register = parseRegister(
    [aUnitLine('40', '99101', '', 'Musterkreis', 'Musterstadt', '44'), ...lines].join('\n'),
  )
  if (!register.ok) throw new Error(JSON.stringify(register.problem))
  return mergeRegister(rows, register.value, neighbours, ...rest)
}

const line = (ags: string, name: string, hectares: number, more = {}) =>
  aMunicipalityLine({ ags, name, hectares, ...more })

it('takes name, kind, inhabitants, area and postcode from the register and keeps position and boundary', () => {
  const { rows, report } = merge(
    [aRow('99101001', 'Alt Muster', 0)],
    [line('99101001', 'Neumuster, Stadt', 2050, { kind: '63', inhabitants: 4321, postcode: '98765' })],
    new Map([['99101001', ['98764', '98765']]]),
  )
  expect(rows[0]).toEqual({
    level: 'municipality',
    key: '99101001',
    ars: '991010007001',
    name: 'Neumuster',
    kind: 'Stadt',
    population: 4321,
    areaKm2: 20.5,
    postcodes: ['98765', '98764'],
    latitude: 50,
    longitude: 10,
    cells: [0],
  })
  expect(report).toMatchObject({
    asOf: '2031-07-01',
    renamed: [{ key: '99101001', before: 'Alt Muster', after: 'Neumuster' }],
    kindChanged: 1,
    populationFirstKnown: 1,
    areaChanged: 1,
    added: [],
    gone: [],
  })
})

it('does not call another spelling a new name', () => {
  const { rows, report } = merge([aRow('99101001', 'Muster a.d. Au', 0)], [line('99101001', 'Muster a.d.Au, M', 2000)])
  expect(rows[0]!.name).toBe('Muster a.d.Au')
  expect(report.renamed).toEqual([])
})

it('tells into which grown neighbour a municipality went, by area', () => {
  const { rows, report } = merge(
    [aRow('99101001', 'Adorf', 0), aRow('99101002', 'Bedorf', 1, { areaKm2: 12 }), aRow('99101003', 'Cedorf', 2)],
    [line('99101001', 'Adorf', 3200), line('99101003', 'Cedorf', 2000)],
  )
  expect(report.gone).toEqual([{ key: '99101002', name: 'Bedorf', into: { key: '99101001', name: 'Adorf' } }])
  expect(rows[0]!.cells).toEqual([0, 1])
})

it('makes up a new municipality of the old ones that add up to it, with the position of the biggest', () => {
  const { rows, report } = merge(
    [aRow('99101001', 'Adorf', 0, { areaKm2: 8 }), aRow('99101002', 'Bedorf', 1), aRow('99101003', 'Cedorf', 2)],
    [line('99101009', 'Adorf-Bedorf', 2800), line('99101003', 'Cedorf', 2000)],
  )
  expect(report.added).toEqual([
    {
      key: '99101009',
      name: 'Adorf-Bedorf',
      from: [
        { key: '99101001', name: 'Adorf' },
        { key: '99101002', name: 'Bedorf' },
      ],
    },
  ])
  expect(rows[0]).toMatchObject({ key: '99101009', cells: [0, 1], latitude: 51 })
})

it('leaves open who took in a municipality whose area fits nobody, and keeps it in its Kreis', () => {
  const { rows, report } = merge(
    [aRow('99101001', 'Adorf', 0), aRow('99101002', 'Bedorf', 1)],
    [line('99101001', 'Adorf', 2700), line('99101008', 'Neudorf', 1300)],
  )
  expect(report.gone).toEqual([{ key: '99101002', name: 'Bedorf', into: null }])
  expect(report.withoutBoundary).toEqual([{ key: '99101008', name: 'Neudorf' }])
  expect(rows.find(({ key }) => key === '99101008')).toMatchObject({ cells: [], latitude: null })
  expect(rows.find(({ level }) => level === 'district')).toMatchObject({ name: 'Musterkreis', cells: [0, 1] })
})

it('does not add up pieces that lie apart', () => {
  const { report } = merge(
    [aRow('99101001', 'Adorf', 0), aRow('99101002', 'Bedorf', 1), aRow('99101003', 'Cedorf', 2, { areaKm2: 12 })],
    [line('99101001', 'Adorf', 3200), line('99101002', 'Bedorf', 2000)],
  )
  expect(report.gone[0]!.into).toBe(null)
})

it('recognises a municipality under a new key', () => {
  const { rows, report } = merge([aRow('99102001', 'Adorf', 4)], [line('99101010', 'Adorf', 2010)])
  expect(report).toMatchObject({
    rekeyed: [{ name: 'Adorf', before: '99102001', after: '99101010' }],
    added: [],
    gone: [],
  })
  expect(rows[0]!.cells).toEqual([4])
})

it('adds up Kreise and unions of municipalities, leaving out unions of one', () => {
  const { rows } = merge(
    [aRow('99101001', 'Adorf', 0), aRow('99101002', 'Bedorf', 1), aRow('99101003', 'Cedorf', 2)],
    [
      aUnitLine('50', '99101', '5001', 'Mustertal (VGem)', 'Adorf', '54'),
      aUnitLine('50', '99101', '0003', 'Cedorf', '', '50'),
      line('99101001', 'Adorf', 2000, { association: '5001', inhabitants: 1000 }),
      line('99101002', 'Bedorf', 3000, { association: '5001', inhabitants: 500 }),
      line('99101003', 'Cedorf', 2000, { association: '0003', inhabitants: 10 }),
    ],
  )
  expect(rows.slice(3)).toMatchObject([
    {
      level: 'district',
      key: '99101',
      ars: '991010000000',
      kind: 'Landkreis',
      population: 1510,
      areaKm2: 70,
      cells: [0, 1, 2],
    },
    {
      level: 'association',
      key: '991015001',
      name: 'Mustertal',
      kind: 'Verwaltungsgemeinschaft',
      population: 1500,
      cells: [0, 1],
    },
  ])
})

it('reports against the directory in force when that is newer than the one merged into', () => {
  const shipped = [aRow('99101001', 'Adorf', 0), aRow('99101002', 'Bedorf', 1)]
  const lines = [line('99101001', 'Adorf', 4000, { inhabitants: 900 })]
  const first = merge(shipped, lines)
  expect(first.report.gone).toHaveLength(1)
  const second = merge(shipped, [line('99101001', 'Adorf', 4000, { inhabitants: 901 })], new Map(), first.rows)
  expect(second.report).toMatchObject({ gone: [], populationFirstKnown: 0, populationChanged: 1, areaChanged: 0 })
  expect(second.rows[0]!.cells).toEqual([0, 1])
})

it.each([
  ['Lübeck, Hansestadt', 'Lübeck'],
  ['Steingaden (VGem)', 'Steingaden'],
  ['VVG der Stadt Backnang', 'Backnang'],
  ['Ebstorf,Klosterflecken', 'Ebstorf'],
  ['Freden (Leine)', 'Freden (Leine)'],
])('shortens %s to %s', (name, short) => {
  expect(shortName(name)).toBe(short)
})
