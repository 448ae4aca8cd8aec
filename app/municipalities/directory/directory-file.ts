import { closeSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type DirectoryKind, type DirectoryLevel, type DirectoryRow, directoryKinds } from './entry.ts'
import { fold } from './name-search.ts'

/**
 * The directory in one file: a line that names the format, a line of JSON that says where everything is, then the
 * rows as text and the boundaries as packed numbers. The rows are stored in the order they are shown in when names
 * are equal, and what is compared while searching (name, keys) lies apart from the rest, so a search takes nothing
 * else to pieces. README.md beside this file describes it.
 */
const format = 'BAUSTEINE MUNICIPALITIES 1'
const headerBytes = 4096

const columnNames = ['folded', 'level', 'key', 'ars', 'postcodes', 'rest'] as const
type ColumnName = (typeof columnNames)[number]
type SectionName = ColumnName | 'arcs' | 'boundaries'

export interface DirectoryOrigin {
  /** Day the municipalities are as of, ISO. */
  asOf: string
  /** Day the boundaries are as of, ISO. */
  boundariesAsOf: string
  /** Must be shown with what comes from the file. */
  attributions: string[]
}

interface Header extends DirectoryOrigin {
  rows: number
  sections: Record<SectionName, { offset: number; length: number }>
}

export interface Boundaries {
  arcs: Buffer
  boundaries: Buffer
}

export interface OpenedDirectory {
  origin: DirectoryOrigin
  rows: number
  column: (name: ColumnName) => string[]
  boundaries: () => Boundaries
}

/** Reads the table of contents; columns and boundaries are fetched when first asked for. */
export function openDirectory(path: string): OpenedDirectory {
  const header = readHeader(path)
  const columns: Partial<Record<ColumnName, string[]>> = {}
  let geometry: Boundaries | null = null

  function section(name: SectionName): Buffer {
    const { offset, length } = header.sections[name]
    return readPart(path, offset, length)
  }

  function column(name: ColumnName): string[] {
    // only the rest holds more than ASCII, and reading that as such is many times faster
    columns[name] ??= section(name)
      .toString(name === 'rest' ? 'utf8' : 'latin1')
      .split('\n')
    return columns[name]
  }

  function boundaries(): Boundaries {
    geometry ??= { arcs: section('arcs'), boundaries: section('boundaries') }
    return geometry
  }

  return { origin: originOf(header), rows: header.rows, column, boundaries }
}

/** One row of the opened directory with its values as they are meant. */
export function rowAt(directory: OpenedDirectory, index: number): DirectoryRow {
  const [name, kind, population, areaKm2, latitude, longitude, cells] = directory.column('rest')[index]!.split('\t')
  const postcodes = directory.column('postcodes')[index]!
  return {
    level: directory.column('level')[index] as DirectoryLevel,
    key: directory.column('key')[index]!,
    ars: directory.column('ars')[index]!,
    name: name!,
    kind: kind as DirectoryKind,
    population: numberOrNull(population!),
    areaKm2: numberOrNull(areaKm2!),
    postcodes: postcodes === '' ? [] : postcodes.split(' '),
    latitude: numberOrNull(latitude!),
    longitude: numberOrNull(longitude!),
    cells: readRanges(cells!),
  }
}

/** Writes a directory beside its place and moves it there, so a reader sees the old one or the new one. */
export function writeDirectory(path: string, origin: DirectoryOrigin, rows: DirectoryRow[], shapes: Boundaries): void {
  const texts = rows.toSorted(byStanding).map(
    (row): Record<ColumnName, string> => ({
      folded: fold(row.name),
      level: row.level,
      key: row.key,
      ars: row.ars,
      postcodes: row.postcodes.join(' '),
      rest: [row.name, row.kind, row.population, row.areaKm2, row.latitude, row.longitude, writeRanges(row.cells)].join(
        '\t',
      ),
    }),
  )
  const parts: [SectionName, Buffer][] = [
    ...columnNames.map((name): [SectionName, Buffer] => [
      name,
      Buffer.from(texts.map((text) => text[name]).join('\n')),
    ]),
    ['arcs', shapes.arcs],
    ['boundaries', shapes.boundaries],
  ]
  let offset = headerBytes
  const sections = {} as Header['sections']
  for (const [name, bytes] of parts) {
    sections[name] = { offset, length: bytes.length }
    offset += bytes.length
  }
  const header = Buffer.alloc(headerBytes, ' ')
  header.write(`${format}\n${JSON.stringify({ ...origin, rows: rows.length, sections } satisfies Header)}\n`)
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, Buffer.concat([header, ...parts.map(([, bytes]) => bytes)]))
  renameSync(draft, path)
}

/** People who type a name mean the municipality; then the bigger one, as far as that is known. */
function byStanding(a: DirectoryRow, b: DirectoryRow): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    (b.population ?? 0) - (a.population ?? 0) ||
    directoryKinds.indexOf(a.kind) - directoryKinds.indexOf(b.kind) ||
    (b.areaKm2 ?? 0) - (a.areaKm2 ?? 0) ||
    (a.key < b.key ? -1 : 1)
  )
}

const levels: DirectoryLevel[] = ['municipality', 'district', 'association', 'unincorporated']

function readHeader(path: string): Header {
  const [first, json] = readPart(path, 0, headerBytes).toString('utf8').split('\n')
  if (first !== format) throw new Error(`${path} is not a directory of municipalities in the format "${format}".`)
  return JSON.parse(json!) as Header
}

function originOf({ asOf, boundariesAsOf, attributions }: Header): DirectoryOrigin {
  return { asOf, boundariesAsOf, attributions }
}

function readPart(path: string, offset: number, length: number): Buffer {
  const part = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    readSync(file, part, 0, length, offset)
  } finally {
    closeSync(file)
  }
  return part
}

function numberOrNull(text: string): number | null {
  return text === '' ? null : Number(text)
}

/** `3-5,9` for 3, 4, 5, 9: the municipalities of a Kreis lie together. */
function writeRanges(numbers: number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const open = ranges.at(-1)
    if (open && open[1] === number - 1) open[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

function readRanges(text: string): number[] {
  if (text === '') return []
  return text.split(',').flatMap((range) => {
    const [from, to = from] = range.split('-').map(Number)
    return Array.from({ length: to! - from! + 1 }, (_, index) => from! + index)
  })
}
