import { fold } from './name-search.ts'

/** A municipality the register does not list any more. */
interface Gone {
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
interface Heir {
  key: string
  district: string
  name: string
  /** As registered now. */
  areaKm2: number
  /** What is known to lie in it: its own area before, 0 for a new one. */
  knownKm2: number
  cells: number[]
}

/**
 * Who took in the municipalities that are gone. The register does not say, but their areas do: whole municipalities
 * that touch each other have to add up to the area the heir is registered with, all over a Kreis at once; names and
 * unions decide between equals. It is solved by simulated annealing from fixed seeds, and an heir whose sum does not
 * come out, or not every time the same, is left open rather than guessed.
 */
export function findSuccessors(gone: Gone[], heirs: Heir[], neighbours: number[][]): Map<string, string> {
  const successors = new Map<string, string>()
  const accept = (heir: Heir, members: Gone[]) => {
    if (members.length === 0 || !addsUp(heir, members) || !hangsTogether(heir, members, neighbours)) return
    const namesakes = gone.filter((piece) => piece.district === heir.district && likeness(piece, heir) >= sharedName)
    if (!namesakes.every((piece) => members.includes(piece))) return
    for (const { key } of members) successors.set(key, heir.key)
  }
  for (const heir of heirs) accept(heir, wholeUnion(heir, gone))

  const settled = new Set(successors.values())
  const puzzle = layOut(
    gone.filter(({ key }) => !successors.has(key)),
    heirs.filter(({ key }) => !settled.has(key)),
    neighbours,
  )
  const runs = seeds.map((seed) => anneal(puzzle, seed))
  puzzle.heirs.forEach((heir, index) => {
    const answers = runs.map((chosen) => chosen.flatMap((choice, piece) => (choice === index ? [piece] : [])))
    const agreed = answers.find((one) => answers.filter((other) => String(other) === String(one)).length >= 3)
    const members = (agreed ?? []).map((piece) => puzzle.pieces[piece]!)
    if (!puzzle.heirs.some((other) => other !== heir && couldBe(other, heir, members))) accept(heir, members)
  })
  return successors
}

/** Chance takes another way from each; only what nearly all of them come to is believed. */
const seeds = [1, 2, 3, 4]

/** The plainest case: a union of municipalities, all of it, became the one that bears its name or its main place's. */
function wholeUnion(heir: Heir, gone: Gone[]): Gone[] {
  if (heir.knownKm2 > 0) return []
  const name = fold(heir.name)
  const near = gone.filter(({ district }) => district === heir.district)
  const main = near.find((piece) => fold(piece.name) === name || fold(piece.association ?? '') === name)
  return main?.association ? near.filter(({ association }) => association === main.association) : []
}

interface Puzzle {
  pieces: Gone[]
  heirs: Heir[]
  /** Per piece the heirs it could have gone to, and what speaks against each, in square kilometres. */
  choices: { heir: number; cost: number }[][]
  /** Per piece the other pieces it touches. */
  touching: number[][]
  /** Per piece the heirs whose old area it touches. */
  bordering: Set<number>[]
}

const nobody = -1
/** Speaks for an heir more than any area could against it. */
const sameName = 100
const sharedName = 10

function layOut(pieces: Gone[], allHeirs: Heir[], neighbours: number[][]): Puzzle {
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
function slack(knownKm2: number): number {
  return knownKm2 * 0.01
}

function likeness(piece: Gone, heir: Heir): number {
  const name = fold(heir.name)
  const own = fold(piece.name.replace(/\(.*\)/, ''))
  if (name === own && heir.knownKm2 === 0) return sameName
  if (piece.association && fold(piece.association) === name) return 1.5
  const main = own.split(' ').find((word) => word.length > 3 && !commonWords.has(word))
  return heir.knownKm2 === 0 && main && name.split(' ').includes(main) ? sharedName : 0
}

const commonWords = new Set(['gross', 'klein', 'alten', 'neun', 'ober', 'unter', 'markt'])

interface Distribution {
  chosen: number[]
  members: Set<number>[]
}

/** Moves one piece or exchanges two at a time, worse moves allowed at first and ever more seldom. */
function anneal(puzzle: Puzzle, seed: number): number[] {
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

function addsUp(heir: Heir, members: Gone[]): boolean {
  const joined = members.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)
  return Math.abs(heir.areaKm2 - heir.knownKm2 - joined) <= Math.max(0.6, slack(heir.knownKm2) * 1.5 + joined * 0.03)
}

/** A new municipality of the same Kreis that the same members would make up just as well. */
function couldBe(other: Heir, heir: Heir, members: Gone[]): boolean {
  if (other.knownKm2 > 0 || other.district !== heir.district || !addsUp(other, members)) return false
  return !members.some((piece) => likeness(piece, heir) >= sharedName)
}

function hangsTogether(heir: Heir, members: Gone[], neighbours: number[][]): boolean {
  const reached = new Set(heir.cells.length > 0 ? heir.cells : members[0]!.cells)
  const left = new Set(members)
  for (let grew = true; grew; ) {
    grew = false
    for (const member of left) {
      const touches = member.cells.some(
        (cell) => reached.has(cell) || neighbours[cell]?.some((next) => reached.has(next)),
      )
      if (!touches) continue
      for (const cell of member.cells) reached.add(cell)
      left.delete(member)
      grew = true
    }
  }
  return left.size === 0
}

function known<T>(values: (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))]
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
