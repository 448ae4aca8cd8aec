import { type Gone, type Heir, nobody, type Puzzle, slack } from './successor-puzzle.ts'

interface Distribution {
  chosen: number[]
  members: Set<number>[]
}

/** Moves one piece or exchanges two at a time, worse moves allowed at first and ever more seldom. */
export function anneal(puzzle: Puzzle, seed: number): number[] {
  const { pieces, heirs, choices } = puzzle
  const movable = pieces.flatMap((_, piece) => (choices[piece]!.length > 0 ? [piece] : []))
  const state: Distribution = { chosen: pieces.map(() => nobody), members: heirs.map(() => new Set()) }
  if (movable.length === 0) return state.chosen
  const random = seeded(seed)
  const any = <T>(list: T[]) => list[Math.floor(random() * list.length)]!
  const rounds = 2000 * movable.length
  for (let round = 0; round < rounds; round++) {
    const heat = 25 * (1 - round / rounds) ** 3 + 0.02
    const piece = any(movable)
    const to = random() < 0.05 ? nobody : any(choices[piece]!).heir
    const from = state.chosen[piece]!
    if (to === from) continue
    // half the time an exchange: sums that already fit are not given up for a single move
    const partners = random() < 0.5 && to !== nobody ? [...state.members[to]!] : []
    const partner = partners.length > 0 ? any(partners) : null
    const exchange = partner !== null && allows(puzzle, partner, from)
    const before = energyOf(puzzle, state, from, to, piece, partner)
    assign(state, piece, to)
    if (exchange) assign(state, partner, from)
    const change = energyOf(puzzle, state, from, to, piece, partner) - before
    if (change <= 0 || random() < Math.exp(-change / heat)) continue
    assign(state, piece, from)
    if (exchange) assign(state, partner, to)
  }
  return state.chosen
}

function allows({ choices }: Puzzle, piece: number, heir: number): boolean {
  return heir === nobody || choices[piece]!.some((choice) => choice.heir === heir)
}

function assign({ chosen, members }: Distribution, piece: number, to: number): void {
  members[chosen[piece]!]?.delete(piece)
  members[to]?.add(piece)
  chosen[piece] = to
}

/** The part of the whole energy, in square kilometres, that changes when the piece and its partner move. */
function energyOf(puzzle: Puzzle, state: Distribution, a: number, b: number, piece: number, partner: number | null) {
  let energy = holding(puzzle, state, a) + holding(puzzle, state, b) + placing(puzzle, state.chosen, piece)
  if (partner !== null) energy += placing(puzzle, state.chosen, partner)
  return energy
}

/** What speaks against what this heir has: an area that does not add up, members that lie apart. */
function holding({ heirs, pieces, touching, bordering }: Puzzle, { members }: Distribution, index: number): number {
  if (index === nobody) return 0
  const heir = heirs[index]!
  const own = members[index]!
  let rest = heir.areaKm2 - heir.knownKm2
  for (const piece of own) rest -= pieces[piece]!.areaKm2
  let energy = Math.max(0, Math.abs(rest) - slack(heir.knownKm2))
  const reached = [...own].filter((piece) => bordering[piece]!.has(index))
  if (heir.knownKm2 === 0 && own.size > 0) reached.push(mainPiece(heir, own, pieces))
  const apart = new Set(own)
  for (const piece of reached) apart.delete(piece)
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    for (const other of touching[next]!) if (apart.delete(other)) reached.push(other)
  }
  for (const piece of apart) energy += 6 + pieces[piece]!.areaKm2
  return energy
}

function mainPiece(heir: Heir, members: Set<number>, pieces: Gone[]): number {
  let main: number | null = null
  for (const piece of members) {
    if (pieces[piece]!.name === heir.name) return piece
    main ??= piece
  }
  return main!
}

/** What speaks against where this piece is: nobody's, or parted from its former union. */
function placing({ pieces, touching, choices }: Puzzle, chosen: number[], piece: number): number {
  const heir = chosen[piece]!
  if (heir === nobody) return pieces[piece]!.areaKm2 + 1
  let energy = choices[piece]!.find((choice) => choice.heir === heir)!.cost
  for (const other of touching[piece]!) {
    const same = pieces[other]!.association !== null && pieces[other]!.association === pieces[piece]!.association
    if (same && chosen[other] !== heir) energy += 0.6
  }
  return energy
}

/** mulberry32: the same file gives the same answer. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
