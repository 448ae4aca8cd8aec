import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundaryOf, directoryOrigin, findInDirectory, searchDirectory } from './directory.server.ts'
import { importedDirectory } from './directory-place.ts'
import { boundaryAttribution } from './entry.ts'
import { importRegister } from './import-register.ts'
import { aMunicipalityLine } from './register-lines.factory.ts'

const folder = mkdtempSync(join(tmpdir(), 'directory-'))
const before = process.env.DATA_DIR

beforeAll(() => {
  process.env.DATA_DIR = folder
})

afterAll(() => {
  if (before === undefined) delete process.env.DATA_DIR
  else process.env.DATA_DIR = before
  rmSync(folder, { recursive: true })
})

describe('a wrong file', () => {
  it.each([
    ['missing', null, 'lässt sich nicht lesen'],
    ['not fixed width', 'ags;name\n99101001;Musterdorf', 'Zeile 1 ist kein Satz im Format GV100AD'],
    ['cut off', `${aMunicipalityLine()}\n${aMunicipalityLine().slice(0, 90)}`, 'Zeile 2 ist 90 statt 220 Zeichen lang'],
    ['of one Land only', aMunicipalityLine(), 'enthält nur 1 Gemeinden'],
  ])('that is %s is refused with one sentence and changes nothing', (name, text, sentence) => {
    const register = join(folder, `${name}.txt`)
    if (text !== null) writeFileSync(register, text)
    const result = importRegister({ register, postcodes: null, target: importedDirectory() })
    expect(result.ok).toBe(false)
    expect(result.text).toContain(sentence)
    expect(result.text).not.toContain('\n')
    expect(existsSync(importedDirectory())).toBe(false)
  })
})

/** Real data to check against lies beside a developer's checkout and is not part of the repository. */
const shared = join(import.meta.dirname, '../../../../shared/data/municipalities')

describe.skipIf(!existsSync(shared))('the official register', () => {
  const register = join(shared, 'GV100AD_301123.txt.gz')
  const postcodes = join(shared, 'gemeinde_plz.csv')

  it('replaces names, inhabitants, areas and postcodes of all municipalities', () => {
    const { ok, text } = importRegister({ register, postcodes, target: importedDirectory() })
    expect(ok).toBe(true)
    expect(text).toContain('10.773 Gemeinden, 208 gemeindefreie Gebiete')
    expect(directoryOrigin()).toMatchObject({ asOf: '2023-11-30', boundariesAsOf: '2016-01-01' })
    expect(directoryOrigin().attributions).toContain(boundaryAttribution)

    const expected = readTable(join(shared, 'gemeinden.csv'))
    expect(expected).toHaveLength(10_773 + 208)
    const different = expected.filter((row) => {
      const entry = findInDirectory(row.ags!)!
      const unincorporated = row.typ === '65' || row.typ === '66'
      return !(
        entry.ars === row.ars &&
        entry.level === (unincorporated ? 'unincorporated' : 'municipality') &&
        entry.population === Number(row.einwohner) &&
        Math.abs(entry.areaKm2! - Number(row.flaeche_km2)) < 0.001 &&
        (row.plz === '' || entry.postcodes[0] === row.plz) &&
        row.name!.startsWith(entry.name.slice(0, 5))
      )
    })
    expect(different.map(({ ags }) => ags)).toEqual([])
  }, 120_000)

  it('puts positions where the municipalities are', () => {
    const far = readTable(join(shared, 'gemeinden.csv')).filter(({ ags, lat, lon }) => {
      const { latitude, longitude } = findInDirectory(ags!)!
      if (latitude === null || lat === '') return false
      const [north, east] = [(latitude - Number(lat)) * 111, (longitude! - Number(lon)) * 70]
      return Math.hypot(north, east) > 12
    })
    expect(far.length).toBeLessThan(30)
  })

  it('finds by postcode and follows a merger', () => {
    expect(searchDirectory('14467')[0]).toMatchObject({ name: 'Potsdam', population: 185_750 })
    expect(findInDirectory('06437002')).toBe(null)
    const [merged] = searchDirectory('Oberzent')
    expect(merged).toMatchObject({ ags: '06437016', district: 'Odenwaldkreis' })
    expect(boundaryOf(merged!.ags)!.coordinates[0]![0]!.length).toBeGreaterThan(100)
  })

  it('finds nothing changed the second time, and writes nothing in a dry run', () => {
    const written = statSync(importedDirectory()).mtimeMs
    const { text } = importRegister({ register, postcodes: null, target: null })
    expect(text).toContain('Einwohnerzahl: 0 erstmals, 0 geändert')
    expect(text).not.toContain('Neu:')
    expect(statSync(importedDirectory()).mtimeMs).toBe(written)
  }, 120_000)
})

function readTable(path: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  const columns = header!.split(',')
  return lines.map((line) => {
    const values = [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(,|$)/g)].map(([, plain, quoted]) => quoted ?? plain!)
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))
  })
}
