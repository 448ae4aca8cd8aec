import type { DirectoryKind, DirectoryRow } from './entry.ts'
import type { Register, RegisterMunicipality, RegisterUnit } from './gv100ad.ts'
import { fold } from './name-search.ts'
import { findSuccessors } from './successors.ts'

export interface Named {
  key: string
  name: string
}

export interface MergeReport {
  asOf: string
  counts: { municipalities: number; unincorporated: number; districts: number; associations: number }
  /** Not in the directory before; `from` are those that became part of it. */
  added: (Named & { from: Named[] })[]
  /** No longer in the register; `into` is null where it cannot be told. */
  gone: (Named & { into: Named | null })[]
  /** The same municipality under another AGS, mostly after a Kreis was reformed. */
  rekeyed: { name: string; before: string; after: string }[]
  renamed: { key: string; before: string; after: string }[]
  kindChanged: number
  populationFirstKnown: number
  populationChanged: number
  areaChanged: number
  withoutBoundary: Named[]
}

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

function isGround({ level }: DirectoryRow): boolean {
  return level === 'municipality' || level === 'unincorporated'
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

/** Unlike municipalities that merged, those whose heir is unknown still lie in their Kreis. */
function districtRows(
  register: Register,
  ground: DirectoryRow[],
  lost: DirectoryRow[],
  districtOf: (key: string) => string,
): DirectoryRow[] {
  return register.districts.flatMap((unit) => {
    const kind = districtKinds[unit.kind]
    if (!kind) return []
    const members = ground.filter(({ key }) => key.startsWith(unit.key))
    const orphans = lost.filter(({ key }) => districtOf(key) === unit.key).flatMap(({ cells }) => cells)
    const row = together(members, {
      level: 'district',
      key: unit.key,
      ars: unit.key.padEnd(12, '0'),
      kind,
      name: shortName(unit.name),
    })
    return [{ ...row, cells: [...row.cells, ...orphans] }]
  })
}

function associationRows(register: Register, ground: DirectoryRow[]): DirectoryRow[] {
  return register.associations.flatMap((unit) => {
    const kind = associationKinds[unit.kind]
    const members = ground.filter(({ ars }) => ars.startsWith(unit.key))
    if (!kind || members.length < 2) return []
    return [
      together(members, {
        level: 'association',
        key: unit.key,
        ars: `${unit.key}000`,
        kind,
        name: shortName(unit.name),
      }),
    ]
  })
}

function together(
  members: DirectoryRow[],
  own: Pick<DirectoryRow, 'level' | 'key' | 'ars' | 'kind' | 'name'>,
): DirectoryRow {
  const located = members.filter(({ latitude }) => latitude !== null)
  const area = located.reduce((sum, { areaKm2 }) => sum + areaKm2!, 0)
  const mean = (value: 'latitude' | 'longitude') =>
    area === 0 ? null : Number((located.reduce((sum, row) => sum + row[value]! * row.areaKm2!, 0) / area).toFixed(5))
  return {
    ...own,
    population: members.reduce((sum, { population }) => sum + population!, 0),
    areaKm2: Number(members.reduce((sum, { areaKm2 }) => sum + areaKm2!, 0).toFixed(2)),
    postcodes: [],
    latitude: mean('latitude'),
    longitude: mean('longitude'),
    cells: members.flatMap(({ cells }) => cells),
  }
}

/** The register writes titles behind the name: "Lübeck, Hansestadt", "Steingaden (VGem)", "VVG der Stadt Backnang". */
export function shortName(name: string): string {
  return name
    .split(/, ?(?=\D)/)[0]!
    .replace(/ \(VGem\)$/, '')
    .replace(/^(VVG|GVV)( der (Stadt|Gemeinde))? /, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const municipalityKinds: Record<string, DirectoryKind> = {
  60: 'Markt',
  61: 'Kreisfreie Stadt',
  62: 'Stadtkreis',
  63: 'Stadt',
  64: 'Gemeinde',
  65: 'Gemeindefreies Gebiet',
  66: 'Gemeindefreies Gebiet',
  67: 'Große Kreisstadt',
}

/** 41 and 42 are towns of their own and stand among the municipalities. */
const districtKinds: Record<string, DirectoryKind> = { 43: 'Kreis', 44: 'Landkreis', 45: 'Regionalverband' }

/** 50 is a municipality that is in none. */
const associationKinds: Record<string, DirectoryKind> = {
  51: 'Amt',
  52: 'Samtgemeinde',
  53: 'Verbandsgemeinde',
  54: 'Verwaltungsgemeinschaft',
  55: 'Kirchspielslandgemeinde',
  56: 'Verwaltungsverband',
  57: 'Verwaltungsgemeinschaft',
  58: 'Erfüllende Gemeinde',
}

interface Merged {
  register: Register
  previous: DirectoryRow[]
  ground: DirectoryRow[]
  above: DirectoryRow[]
  rekeyed: Map<string, string>
  successors: Map<string, string>
}

function reportOn({ register, previous, ground, above, rekeyed, successors }: Merged): MergeReport {
  const before = new Map(previous.filter(isGround).map((row) => [row.key, row]))
  const now = new Map(ground.map((row) => [row.key, row]))
  const movedNow = [...rekeyed].filter(([after, old]) => !before.has(after) && before.has(old))
  const formerKey = new Map(movedNow)
  const kept = ground.flatMap((row) => {
    const former = before.get(formerKey.get(row.key) ?? row.key)
    return former ? [{ row, former }] : []
  })
  const moved = new Set(formerKey.values())
  const gone = [...before.values()].filter(({ key }) => !now.has(key) && !moved.has(key))
  return {
    asOf: register.asOf,
    counts: {
      municipalities: countOf(ground, 'municipality'),
      unincorporated: countOf(ground, 'unincorporated'),
      districts: countOf(above, 'district'),
      associations: countOf(above, 'association'),
    },
    added: ground
      .filter(({ key }) => !before.has(key) && !formerKey.has(key))
      .map((row) => ({ ...named(row), from: gone.filter(({ key }) => successors.get(key) === row.key).map(named) })),
    gone: gone.map((row) => {
      const heir = now.get(successors.get(row.key) ?? '')
      return { ...named(row), into: heir ? named(heir) : null }
    }),
    rekeyed: movedNow.map(([after, old]) => ({ name: now.get(after)!.name, before: old, after })),
    renamed: kept
      .filter(({ row, former }) => fold(row.name) !== fold(former.name))
      .map(({ row, former }) => ({ key: row.key, before: former.name, after: row.name })),
    kindChanged: kept.filter(({ row, former }) => row.kind !== former.kind).length,
    populationFirstKnown: kept.filter(({ former }) => former.population === null).length,
    populationChanged: kept.filter(
      ({ row, former }) => former.population !== null && row.population !== former.population,
    ).length,
    areaChanged: kept.filter(({ row, former }) => row.areaKm2 !== former.areaKm2).length,
    withoutBoundary: ground.filter(({ cells }) => cells.length === 0).map(named),
  }
}

function countOf(rows: DirectoryRow[], level: DirectoryRow['level']): number {
  return rows.filter((row) => row.level === level).length
}

function named({ key, name }: DirectoryRow): Named {
  return { key, name }
}
