import type { DirectoryRow } from './entry.ts'
import type { Register } from './gv100ad.ts'
import { associationKinds, districtKinds, shortName } from './register-kinds.ts'

/** Unlike municipalities that merged, those whose heir is unknown still lie in their Kreis. */
export function districtRows(
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

export function associationRows(register: Register, ground: DirectoryRow[]): DirectoryRow[] {
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
