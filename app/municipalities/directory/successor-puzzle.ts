import { fold } from './name-search.ts'

/** A municipality the register does not list any more. */
export interface Gone {
  key: string
  /** Kreis it would be in today. */
  district: string
  name: string
  areaKm2: number
  cells: number[]
  /** Name of the union of municipalities it was in: such a union often became one municipality. */
  association: string | null
}

/** A municipality of the register that may have taken others in: a new one (no cells) or one that has grown. */
export interface Heir {
  key: string
  district: string
  name: string
  /** As registered now. */
  areaKm2: number
  /** What is known to lie in it: its own area before, 0 for a new one. */
  knownKm2: number
  cells: number[]
}

export interface Puzzle {
  pieces: Gone[]
  heirs: Heir[]
  /** Per piece the heirs it could have gone to, and what speaks against each, in square kilometres. */
  choices: { heir: number; cost: number }[][]
  /** Per piece the other pieces it touches. */
  touching: number[][]
  /** Per piece the heirs whose old area it touches. */
  bordering: Set<number>[]
}

export const nobody = -1
/** Speaks for an heir more than any area could against it. */
const sameName = 100
export const sharedName = 10

export function layOut(pieces: Gone[], allHeirs: Heir[], neighbours: number[][]): Puzzle {
  const pieceOfCell = new Map(
    pieces.flatMap(({ cells }, piece) => cells.map((cell): [number, number] => [cell, piece])),
  )
  const around = pieces.map(({ cells }) => new Set(cells.flatMap((cell) => neighbours[cell] ?? [])))
  const heirs = allHeirs.filter(mayHaveGrown)
  const heirOfCell = new Map(heirs.flatMap(({ cells }, heir) => cells.map((cell): [number, number] => [cell, heir])))
  const bordering = around.map((cells) => new Set(known([...cells].map((cell) => heirOfCell.get(cell)))))
  return {
    pieces,
    heirs,
    bordering,
    touching: around.map((cells, own) =>
      known([...cells].map((cell) => pieceOfCell.get(cell))).filter((p) => p !== own),
    ),
    choices: pieces.map((piece, index) =>
      heirs.flatMap((heir, at) => {
        const near = piece.district === heir.district || bordering[index]!.has(at)
        const alike = likeness(piece, heir)
        const sameLand = piece.key.slice(0, 2) === heir.key.slice(0, 2)
        return sameLand && (near || alike > 0) ? [{ heir: at, cost: -alike }] : []
      }),
    ),
  }
}

/** Less than its own measuring error is no growth. */
function mayHaveGrown({ areaKm2, knownKm2 }: Heir): boolean {
  return areaKm2 - knownKm2 > Math.max(0.3, slack(knownKm2))
}

/** Generalised boundaries and the registered area differ by about a hundredth. */
export function slack(knownKm2: number): number {
  return knownKm2 * 0.01
}

export function likeness(piece: Gone, heir: Heir): number {
  const name = fold(heir.name)
  const own = fold(piece.name.replace(/\(.*\)/, ''))
  if (name === own && heir.knownKm2 === 0) return sameName
  if (piece.association && fold(piece.association) === name) return 1.5
  const main = own.split(' ').find((word) => word.length > 3 && !commonWords.has(word))
  return heir.knownKm2 === 0 && main && name.split(' ').includes(main) ? sharedName : 0
}

const commonWords = new Set(['gross', 'klein', 'alten', 'neun', 'ober', 'unter', 'markt'])

function known<T>(values: (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
