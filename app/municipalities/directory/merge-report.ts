import type { DirectoryRow } from './entry.ts'
import type { Register } from './gv100ad.ts'
import { fold } from './name-search.ts'

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

interface Merged {
  register: Register
  previous: DirectoryRow[]
  ground: DirectoryRow[]
  above: DirectoryRow[]
  rekeyed: Map<string, string>
  successors: Map<string, string>
}

/** What an import changed, compared with the directory in force until then. */
export function reportOn({ register, previous, ground, above, rekeyed, successors }: Merged): MergeReport {
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

export function isGround({ level }: DirectoryRow): boolean {
  return level === 'municipality' || level === 'unincorporated'
}
