import { statSync } from 'node:fs'
import type { MultiPolygon } from 'geojson'
import { type DirectoryOrigin, type OpenedDirectory, openDirectory, rowAt } from './directory-file.ts'
import { directoryInForce } from './directory-place.ts'
import { type DirectoryEntry, type DirectoryLevel, landOf } from './entry.ts'
import { fold, nameFit, slips, slipsAllowed, wordsFit } from './name-search.ts'
import { unpackList } from './packed-numbers.ts'
import { outline } from './topology.ts'

/**
 * Municipalities, Landkreise and unions of municipalities that answer to what somebody types: a name (umlauts and
 * slips forgiven, "Landkreis ..." asks for a Landkreis), a part of one, "Neustadt Hessen", an AGS or ARS with or
 * without blanks, or a postcode where the register was imported. Best first; among equals the bigger one.
 */
export function searchDirectory(query: string, limit = 10): DirectoryEntry[] {
  const directory = inForce()
  const digits = query.replaceAll(/\s/g, '')
  const found = /^\d{2,12}$/.test(digits) ? byNumber(directory, digits) : byName(directory, fold(query), limit)
  return best(found, limit).map((index) => entryAt(directory, index))
}

/** The entry with this AGS (8 digits), ARS (12), Kreis key (5) or key of a union of municipalities (9). */
export function findInDirectory(key: string): DirectoryEntry | null {
  const directory = inForce()
  const index = indexOfKey(directory, key)
  return index === null ? null : entryAt(directory, index)
}

/** Its boundary on the ground and water that belongs to it; null where unknown. Show `boundaryAttribution` with it. */
export function boundaryOf(key: string): MultiPolygon | null {
  const directory = inForce()
  const index = indexOfKey(directory, key)
  if (index === null) return null
  const { cells } = rowAt(directory.file, index)
  if (cells.length === 0) return null
  const { arcs, boundaries } = directory.file.boundaries()
  return outline(
    cells.map((cell) => unpackList(boundaries, cell, 1)),
    (arc) => unpackList(arcs, arc, 2),
  )
}

/** As of when the directory is and whom to name as its sources. */
export function directoryOrigin(): DirectoryOrigin {
  return inForce().file.origin
}

interface Loaded {
  file: OpenedDirectory
  stamp: string
  names: Map<string, string | null>
}

let loaded: Loaded | null = null

/** Opened once; looked at again when an import has put another file in place. */
function inForce(): Loaded {
  const path = directoryInForce()
  const { mtimeMs, size } = statSync(path)
  const stamp = `${path} ${mtimeMs} ${size}`
  if (loaded?.stamp !== stamp) loaded = { file: openDirectory(path), stamp, names: new Map() }
  return loaded
}

function indexOfKey(directory: Loaded, key: string): number | null {
  const digits = key.replaceAll(/\s/g, '')
  const index = directory.file.column(digits.length === 12 ? 'ars' : 'key').indexOf(digits)
  return index < 0 ? null : index
}

/** Rows by how well they fit, 0 best; within a fit in the order of the file. */
type Fits = number[][]

function best(fits: Fits, limit: number): number[] {
  return [...new Set(fits.flat())].slice(0, limit)
}

function put(fits: Fits, fit: number, index: number): void {
  fits[fit] ??= []
  fits[fit].push(index)
}

function byNumber(directory: Loaded, digits: string): Fits {
  const keys = directory.file.column('key')
  const arsKeys = directory.file.column('ars')
  const postcodes = directory.file.column('postcodes')
  const fits: Fits = [[], [], []]
  for (let index = 0; index < keys.length; index++) {
    if (keys[index] === digits || arsKeys[index] === digits) put(fits, 0, index)
    else if (digits.length > 3 && ` ${postcodes[index]}`.includes(` ${digits}`)) put(fits, 1, index)
    else if (keys[index]!.startsWith(digits) || arsKeys[index]!.startsWith(digits)) put(fits, 2, index)
  }
  return fits
}

function byName(directory: Loaded, query: string, limit: number): Fits {
  if (query === '') return []
  const { words, wanted } = withoutKind(query)
  const fits: Fits = Array.from({ length: 5 }, () => [])
  if (wanted) addNamesLike(fits, directory, words, wanted)
  addNamesLike(fits, directory, query, null)
  const enough = fits.slice(0, 4).flat().length >= limit || fits[0]!.length > 0
  return enough ? fits : [...fits, ...namesAlmost(directory, query)]
}

const kindWords: [pattern: RegExp, levels: DirectoryLevel[]][] = [
  [/^(landkreis|lkr|lk|kreis) /, ['district']],
  [/^(verbandsgemeinde|samtgemeinde|amt|vg|sg|verwaltungsgemeinschaft|verwaltungsverband) /, ['association']],
  [/^(kreisfreie stadt|stadt|gemeinde|markt|landeshauptstadt|hansestadt) /, ['municipality', 'unincorporated']],
]

/** "Landkreis Göttingen" is the name Göttingen with a wish for a Landkreis. */
function withoutKind(query: string): { words: string; wanted: DirectoryLevel[] | null } {
  for (const [pattern, wanted] of kindWords) {
    if (pattern.test(query)) return { words: query.replace(pattern, ''), wanted }
  }
  return { words: query, wanted: null }
}

function addNamesLike(fits: Fits, directory: Loaded, query: string, wanted: DirectoryLevel[] | null): void {
  const names = directory.file.column('folded')
  const levels = directory.file.column('level')
  const words = query.split(' ')
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const fit = nameFit(name, query)
    if (fit === null && words.length === 1) continue
    if (wanted && !wanted.includes(levels[index] as DirectoryLevel)) continue
    if (fit !== null) put(fits, fit, index)
    else if (wordsFit(name, () => whereabouts(directory, index), words)) put(fits, 3, index)
  }
}

function namesAlmost(directory: Loaded, query: string): Fits {
  const most = slipsAllowed(query)
  const fits: Fits = Array.from({ length: 2 * most }, () => [])
  if (most === 0) return fits
  directory.file.column('folded').forEach((name, index) => {
    const found = slips(name, query, most)
    if (found > most) return
    const end = name.indexOf(' ')
    const wholeWord = Math.abs((end < 0 ? name.length : end) - query.length) <= found
    put(fits, 2 * (found - 1) + (wholeWord ? 0 : 1), index)
  })
  return fits
}

function whereabouts(directory: Loaded, index: number): string {
  const key = directory.file.column('key')[index]!
  return fold(`${nameOf(directory, key.slice(0, 5)) ?? ''} ${landOf(key)}`)
}

function entryAt(directory: Loaded, index: number): DirectoryEntry {
  const { key, cells: _, ...row } = rowAt(directory.file, index)
  return {
    ags: key,
    ...row,
    land: landOf(key),
    district: row.level === 'district' ? null : nameOf(directory, key.slice(0, 5)),
    association: row.level === 'association' ? null : nameOf(directory, row.ars.slice(0, 9)),
  }
}

function nameOf(directory: Loaded, key: string): string | null {
  const known = directory.names.get(key)
  if (known !== undefined) return known
  const index = indexOfKey(directory, key)
  const name = index === null ? null : directory.file.column('rest')[index]!.split('\t', 1)[0]!
  directory.names.set(key, name)
  return name
}
