import { type Ballots, NONE } from './ballots.ts'

/** What is wrong, and where: lines and columns count from 1. */
export type RankingProblem = { ok: false; line: number; column: number; message: string }

type Ranking = { ok: true; marks: number[]; weight: number }
/** what a row of a block can stand for */
const most = 4_294_967_295

type Piece = { text: string; column: number }

/**
 * Reads ranking ballots from lines like `A > B = C ^ 2 * 3`: best first, `=` for equal ranks, `^` the weight of one ballot, `*` how many
 * such ballots there are (either may be missing, also their order is free), `#` starts a comment, empty lines are skipped. Options not named are not
 * ranked (NONE), which every ranking method takes as last together. The form is the one of Condorcet PHP and CIVS.
 */
export function readRankings(
  lines: readonly string[],
  options: readonly string[],
): { ok: true; ballots: Ballots } | RankingProblem {
  const numbers = new Map(options.map((name, option) => [name, option]))
  const marks: number[] = []
  const weights: number[] = []
  for (const [at, line] of lines.entries()) {
    const text = line.split('#')[0]!
    if (text.trim() === '') continue
    const ranking = readRanking(text, numbers)
    if (!ranking.ok) return { ...ranking, line: at + 1 }
    marks.push(...ranking.marks)
    weights.push(ranking.weight)
  }
  return {
    ok: true,
    ballots: {
      options: options.length,
      size: weights.length,
      marks: Int16Array.from(marks),
      weights: Uint32Array.from(weights),
    },
  }
}

function readRanking(text: string, numbers: Map<string, number>): Ranking | RankingProblem {
  const end = text.search(/[*^]/)
  const marks = Array.from({ length: numbers.size }, () => NONE)
  for (const [above, rank] of pieces(text.slice(0, end === -1 ? undefined : end), '>').entries())
    for (const name of pieces(rank.text, '=', rank.column)) {
      const option = numbers.get(name.text)
      if (name.text === '') return problem(name.column, 'an option is missing here')
      if (option === undefined) return problem(name.column, `there is no option "${name.text}"`)
      if (marks[option] !== NONE) return problem(name.column, `option "${name.text}" is ranked twice`)
      marks[option] = above + 1
    }
  return end === -1 ? { ok: true, marks, weight: 1 } : withWeight(text.slice(end), end + 1, marks)
}

/** `text` is what follows the ranking: `* 3`, `^ 2` or both, from that column on. */
function withWeight(text: string, column: number, marks: number[]): Ranking | RankingProblem {
  let weight = 1
  const seen = new Set<string>()
  for (const { 0: whole, 1: sign, 2: number, index } of text.matchAll(/([*^])([^*^]*)/g)) {
    const at = column + index
    if (seen.has(sign!)) return problem(at, `"${sign}" stands here a second time`)
    seen.add(sign!)
    if (!/^[1-9]\d*$/.test(number!.trim())) {
      const found = whole.slice(1).search(/\S/)
      return problem(at + (found === -1 ? 0 : 1 + found), `"${sign}" needs a whole number above 0`)
    }
    weight *= Number(number)
  }
  if (weight > most) return problem(column, `more than ${most} ballots in one line`)
  return { ok: true, marks, weight }
}

function pieces(text: string, separator: string, column = 1): Piece[] {
  let start = 0
  return text.split(separator).map((piece) => {
    const before = piece.length - piece.trimStart().length
    const found = { text: piece.trim(), column: column + start + (piece.trim() === '' ? 0 : before) }
    start += piece.length + 1
    return found
  })
}

function problem(column: number, message: string): RankingProblem {
  return { ok: false, line: 1, column, message }
}
