import type { Boundaries } from './directory-file.ts'
import { listCount, unpackList } from './packed-numbers.ts'

/** Per cell the cells it shares a line with. */
export function cellNeighbours({ boundaries }: Pick<Boundaries, 'boundaries'>): number[][] {
  const cellsOfLine = new Map<number, number[]>()
  const neighbours: number[][] = Array.from({ length: listCount(boundaries) }, () => [])
  for (const cell of neighbours.keys()) {
    for (const side of unpackList(boundaries, cell, 1)) {
      const line = side < 0 ? ~side : side
      const other = cellsOfLine.get(line)?.[0]
      if (other === undefined) cellsOfLine.set(line, [cell])
      else {
        neighbours[cell]!.push(other)
        neighbours[other]!.push(cell)
      }
    }
  }
  return neighbours.map((cells) => [...new Set(cells)])
}
