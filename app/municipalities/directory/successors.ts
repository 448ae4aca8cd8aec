import { anneal } from './annealing.ts'
import { fold } from './name-search.ts'
import { type Gone, type Heir, layOut, likeness, sharedName, slack } from './successor-puzzle.ts'

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
