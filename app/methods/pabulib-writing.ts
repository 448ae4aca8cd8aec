import { NONE } from './ballots.ts'
import type { PbElection } from './pabulib.ts'

/** Writes an election in the .pb format; ballots that stand for several are written as often. `readPabulib` gives the same back. */
export function writePabulib(election: PbElection): string {
  const { projects, ballots, voteType } = election
  const hasPoints = voteType === 'cumulative' || voteType === 'scoring'
  const more = [...new Set(projects.flatMap((project) => Object.keys(project.more)))]
  const { votes, score } = totals(election)
  const isDecided = projects.some(({ isSelected }) => isSelected !== null)
  const meta = new Map(election.meta)
  meta.set('num_projects', String(projects.length))
  meta.set('num_votes', String(weighed(election).length))
  meta.set('budget', amount(election.budget, election.unit))
  meta.set('vote_type', voteType)
  const lines = [
    ['META'],
    ['key', 'value'],
    ...meta,
    ['PROJECTS'],
    [
      'project_id',
      'cost',
      'votes',
      ...(hasPoints ? ['score'] : []),
      'name',
      ...(isDecided ? ['selected'] : []),
      ...more,
    ],
    ...projects.map(({ id, cost, name, isSelected, more: rest }, option) => [
      id,
      amount(cost, election.unit),
      String(votes[option]),
      ...(hasPoints ? [String(score[option])] : []),
      name,
      ...(isDecided ? [isSelected ? '1' : '0'] : []),
      ...more.map((column) => rest[column] ?? ''),
    ]),
    ['VOTES'],
    ['voter_id', 'vote', ...(hasPoints ? ['points'] : [])],
    ...weighed(election).map((row, at) => {
      const marks = [...ballots.marks.subarray(row * ballots.options, (row + 1) * ballots.options)]
      const chosen = marks
        .map((mark, option) => ({ mark, option }))
        .filter(({ mark }) => (hasPoints ? mark !== NONE : mark > 0))
        .toSorted((a, b) => (voteType === 'ordinal' ? a.mark - b.mark : 0))
      return [
        election.voters[at] ?? String(at + 1),
        chosen.map(({ option }) => projects[option]!.id).join(','),
        ...(hasPoints ? [chosen.map(({ mark }) => mark).join(',')] : []),
      ]
    }),
  ]
  return `${lines.map((cells) => cells.map(quoted).join(';')).join('\n')}\n`
}

/** The row of each single ballot. */
function weighed({ ballots }: PbElection): number[] {
  return Array.from({ length: ballots.size }, (_, row) => row).flatMap((row) =>
    Array.from({ length: ballots.weights?.[row] ?? 1 }, () => row),
  )
}

function totals({ ballots, projects }: PbElection): { votes: number[]; score: number[] } {
  const [votes, score] = [projects.map(() => 0), projects.map(() => 0)]
  for (let at = 0; at < ballots.marks.length; at++) {
    const mark = ballots.marks[at]!
    if (mark <= 0) continue
    const weight = ballots.weights?.[Math.floor(at / ballots.options)] ?? 1
    votes[at % ballots.options]! += weight
    score[at % ballots.options]! += mark * weight
  }
  return { votes, score }
}

function amount(money: number, unit: number): string {
  const places = String(unit).length - 1
  if (places === 0) return String(money)
  const written = String(money).padStart(places + 1, '0')
  return `${written.slice(0, -places)}.${written.slice(-places)}`.replace(/\.?0+$/, '')
}

function quoted(cell: string): string {
  return /[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
