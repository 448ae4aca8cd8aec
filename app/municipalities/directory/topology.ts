import type { MultiPolygon, Position } from 'geojson'

/**
 * Boundaries as shared lines: every stretch between two municipalities is stored once and both refer to it, so
 * neighbours always fit and the outline of several together is made by leaving out the lines they share.
 */
export interface Topology {
  /** Lines in steps of `step` degrees: x, y, x, y ... */
  arcs: number[][]
  /** Per cell the lines around it, area on the left hand; `~n` is line n walked backwards. */
  cells: number[][]
}

/** About one metre: finer than the source, coarse enough for one or two bytes per step. */
export const step = 1e-5

/** The outline of some cells together, as rings that close and run as GeoJSON asks (outer ones counter-clockwise). */
export function outline(arcsAround: number[][], readArc: (arc: number) => number[]): MultiPolygon {
  const rings = stitch(
    openLines(arcsAround).map((line) => (line < 0 ? backwards(readArc(~line)) : readArc(line))),
  ).filter((ring) => ring.length >= 8 && signedArea(ring) !== 0)
  const polygons = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring])
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const around = polygons.filter(([outer]) => encloses(outer!, hole))
    around.sort(([a], [b]) => signedArea(a!) - signedArea(b!))
    around[0]?.push(hole)
  }
  return { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map(positions)) }
}

/** A line used by both its sides lies inside and drops out. */
function openLines(arcsAround: number[][]): number[] {
  const lines = new Set<number>()
  for (const line of arcsAround.flat()) {
    if (!lines.delete(~line)) lines.add(line)
  }
  return [...lines]
}

/** Walks the lines end to end; a place met twice closes a ring, so a ring never touches itself. */
function stitch(lines: number[][]): number[][] {
  const leaving = new Map<number, number[][]>()
  for (const line of lines) {
    const from = place(line, 0)
    leaving.set(from, [...(leaving.get(from) ?? []), line])
  }
  const rings: number[][] = []
  for (const start of leaving.keys()) {
    const path: { from: number; line: number[] }[] = []
    let at = start
    for (let next = leaving.get(at)?.pop(); next; next = leaving.get(at)?.pop()) {
      path.push({ from: at, line: next })
      at = place(next, next.length - 2)
      const since = path.findIndex((part) => part.from === at)
      if (since >= 0) rings.push(joined(path.splice(since).map((part) => part.line)))
    }
  }
  return rings
}

function joined(lines: number[][]): number[] {
  return lines.flatMap((line, index) => (index === 0 ? line : line.slice(2)))
}

function place(line: number[], index: number): number {
  return line[index]! * 2 ** 25 + line[index + 1]!
}

function backwards(line: number[]): number[] {
  const turned: number[] = []
  for (let index = line.length - 2; index >= 0; index -= 2) turned.push(line[index]!, line[index + 1]!)
  return turned
}

/** Twice the area, positive when the ring runs counter-clockwise. */
export function signedArea(ring: number[]): number {
  let sum = 0
  for (let index = 0; index < ring.length - 2; index += 2) {
    sum += ring[index]! * ring[index + 3]! - ring[index + 2]! * ring[index + 1]!
  }
  return sum
}

/** Votes over some corners of the hole, because one of them may lie on the outer ring itself. */
function encloses(outer: number[], hole: number[]): boolean {
  let inside = 0
  let asked = 0
  const stride = 2 * Math.max(1, Math.floor(hole.length / 14))
  for (let index = 0; index < hole.length - 2; index += stride) {
    asked++
    if (contains(outer, hole[index]!, hole[index + 1]!)) inside++
  }
  return inside * 2 > asked
}

function contains(ring: number[], x: number, y: number): boolean {
  let within = false
  for (let index = 0; index < ring.length - 2; index += 2) {
    const [x1, y1, x2, y2] = [ring[index]!, ring[index + 1]!, ring[index + 2]!, ring[index + 3]!]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within
  }
  return within
}

function positions(ring: number[]): Position[] {
  const corners: Position[] = []
  for (let index = 0; index < ring.length; index += 2) {
    corners.push([degrees(ring[index]!), degrees(ring[index + 1]!)])
  }
  return corners
}

function degrees(steps: number): number {
  return Math.round(steps) / Math.round(1 / step)
}
