import type { DirectoryRow } from './entry.ts'
import type { Register, RegisterMunicipality, RegisterUnit } from './gv100ad.ts'
import { isGround, type MergeReport, reportOn } from './merge-report.ts'
import { fold } from './name-search.ts'
import { municipalityKinds, shortName } from './register-kinds.ts'
import { associationRows, districtRows } from './register-unions.ts'
import { findSuccessors } from './successors.ts'

/**
 * Brings the directory to the state of the official register. Keys, names, kinds, inhabitants, areas and postcodes are
 * the register's; boundaries and positions stay, and a municipality that took others in gets theirs as well.
 * `neighbours` tells the cells that touch a cell, `postcodes` all postcodes of an AGS where a list of them is at hand.
 * The report compares with `previous`, the directory in force until now, which an earlier import may have made.
 */
export function mergeRegister(
  rows: DirectoryRow[],
  register: Register,
  neighbours: number[][],
  postcodes: Map<string, string[]> = new Map(),
  previous: DirectoryRow[] = rows,
): { rows: DirectoryRow[]; report: MergeReport } {
  const before = new Map(rows.filter(isGround).map((row) => [row.key, row]))
  const listed = new Set(register.municipalities.map(({ key }) => key))
  const rekeyed = findRekeyed(before, register, listed)
  const takenOver = new Set(rekeyed.values())
  const gone = [...before.values()].filter(({ key }) => !listed.has(key) && !takenOver.has(key))
  const districtOf = districtToday(register, rekeyed)
  const successors = successorsOf({ gone, rows, register, before, rekeyed, neighbours, districtOf })

  const ground = register.municipalities.map((unit) => {
    const former = before.get(rekeyed.get(unit.key) ?? unit.key) ?? null
    return groundRow(
      unit,
      former,
      gone.filter(({ key }) => successors.get(key) === unit.key),
      postcodes,
    )
  })
  const lost = gone.filter(({ key }) => !successors.has(key))
  const above = [...districtRows(register, ground, lost, districtOf), ...associationRows(register, ground)]
  const report = reportOn({ register, previous, ground, above, rekeyed, successors })
  return { rows: [...ground, ...above], report }
}

/** Same Land, same name, about the same area (forests without a municipality move at times), no second one like it. */
function findRekeyed(before: Map<string, DirectoryRow>, register: Register, listed: Set<string>): Map<string, string> {
  const gone = [...before.values()].filter(({ key }) => !listed.has(key))
  const found = new Map<string, string>()
  for (const unit of register.municipalities) {
    if (before.has(unit.key)) continue
    const name = fold(shortName(unit.name))
    const same = gone.filter(
      (row) =>
        row.key.slice(0, 2) === unit.key.slice(0, 2) &&
        fold(row.name) === name &&
        Math.abs((row.areaKm2 ?? 0) - unit.hectares / 100) <= Math.max(0.5, unit.hectares / 1000),
    )
    if (same.length === 1) found.set(unit.key, same[0]!.key)
  }
  return found
}

/** Municipalities that kept their name but not their key show which Kreis a dissolved one went into. */
function districtToday(register: Register, rekeyed: Map<string, string>): (key: string) => string {
  const listed = new Set(register.districts.map(({ key }) => key))
  const moves = new Map([...rekeyed].map(([after, before]) => [before.slice(0, 5), after.slice(0, 5)]))
  return (key) => (listed.has(key.slice(0, 5)) ? key.slice(0, 5) : (moves.get(key.slice(0, 5)) ?? key.slice(0, 5)))
}

interface Succession {
  gone: DirectoryRow[]
  rows: DirectoryRow[]
  register: Register
  before: Map<string, DirectoryRow>
  rekeyed: Map<string, string>
  neighbours: number[][]
  districtOf: (key: string) => string
}

function successorsOf({
  gone,
  rows,
  register,
  before,
  rekeyed,
  neighbours,
  districtOf,
}: Succession): Map<string, string> {
  const associations = new Map(rows.filter(({ level }) => level === 'association').map((row) => [row.key, row.name]))
  return findSuccessors(
    gone.map(({ key, ars, name, areaKm2, cells }) => ({
      key,
      district: districtOf(key),
      name,
      areaKm2: areaKm2 ?? 0,
      cells,
      association: associations.get(ars.slice(0, 9)) ?? null,
    })),
    register.municipalities.filter(isMunicipality).map((unit) => {
      const former = before.get(rekeyed.get(unit.key) ?? unit.key)
      return {
        key: unit.key,
        district: unit.key.slice(0, 5),
        name: shortName(unit.name),
        areaKm2: unit.hectares / 100,
        knownKm2: former?.areaKm2 ?? 0,
        cells: former?.cells ?? [],
      }
    }),
    neighbours,
  )
}

function groundRow(
  unit: RegisterMunicipality,
  former: DirectoryRow | null,
  joined: DirectoryRow[],
  postcodes: Map<string, string[]>,
): DirectoryRow {
  const parts = former ? [former, ...joined] : joined
  const centre = former ?? joined.toSorted((a, b) => (b.areaKm2 ?? 0) - (a.areaKm2 ?? 0))[0]
  const kind = municipalityKinds[unit.kind] ?? 'Gemeinde'
  return {
    level: kind === 'Gemeindefreies Gebiet' ? 'unincorporated' : 'municipality',
    key: unit.key,
    ars: unit.ars,
    name: shortName(unit.name),
    kind,
    population: unit.inhabitants,
    areaKm2: unit.hectares / 100,
    postcodes: seatFirst(unit.postcode, postcodes.get(unit.key) ?? former?.postcodes ?? []),
    latitude: centre?.latitude ?? null,
    longitude: centre?.longitude ?? null,
    cells: parts.flatMap(({ cells }) => cells),
  }
}

function isMunicipality({ kind }: RegisterUnit): boolean {
  return municipalityKinds[kind] !== 'Gemeindefreies Gebiet'
}

function seatFirst(seat: string | null, others: string[]): string[] {
  return [...new Set([...(seat ? [seat] : []), ...others])]
}
