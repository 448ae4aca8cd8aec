import type { Ballots } from './ballots.ts'
import { type Cell, type Report, type Section, tableOf } from './pabulib-table.ts'

export type VoteType = 'approval' | 'ordinal' | 'cumulative' | 'scoring' | 'choose-1'

type Kind = { voteType: VoteType; mayBeEmpty: boolean }
const mostPoints = 32_767

/** Reads the section VOTES; a vote with a problem is reported and stays empty. */
export function votesOf(
  section: Section,
  projects: readonly string[],
  { voteType, mayBeEmpty }: Kind,
  report: Report,
): { voters: string[]; ballots: Ballots } {
  const hasPoints = voteType === 'cumulative' || voteType === 'scoring'
  const needed = ['voter_id', 'vote', ...(hasPoints ? ['points'] : [])]
  const { columns, rows, isComplete } = tableOf(section, needed, report)
  const options = projects.length
  const marks = new Int16Array(isComplete ? rows.length * options : 0).fill(-1)
  const voters: string[] = []
  const seen = new Set<string>()
  const place = new Map(projects.map((id, option) => [id, option]))
  if (section.rows.length < 2) report('noVotes', { line: section.line, column: 1 })
  for (const [row, cells] of isComplete ? rows.entries() : []) {
    const voter = cells[columns.indexOf('voter_id')]!
    const id = voter.text.trim()
    if (id === '') report('idMissing', voter)
    else if (seen.has(id)) report('voterTwice', voter, id)
    seen.add(id)
    voters.push(id)
    const vote = cells[columns.indexOf('vote')]!
    const chosen = listed(vote)
    const points = hasPoints ? listed(cells[columns.indexOf('points')]!) : []
    if (chosen.length === 0 && !mayBeEmpty) report('voteEmpty', vote)
    if (voteType === 'choose-1' && chosen.length > 1) report('tooManyChosen', chosen[1]!, chosen[1]!.text)
    if (hasPoints && points.length !== chosen.length) {
      report('pointsMissing', cells[columns.indexOf('points')]!, `${points.length}/${chosen.length}`)
      continue
    }
    chosen.forEach((one, rank) => {
      const option = place.get(one.text)
      const mark = hasPoints ? pointsIn(points[rank]!, report) : voteType === 'ordinal' ? rank + 1 : 1
      if (one.text === '') report('voteEmpty', one)
      else if (option === undefined) report('projectUnknown', one, one.text)
      else if (marks[row * options + option] !== -1) report('voteTwice', one, one.text)
      else marks[row * options + option] = mark
    })
  }
  return { voters, ballots: { options, size: voters.length, marks, weights: null } }
}

/** What stands in a cell between commas, each with its own place; nothing of an empty cell. */
function listed(cell: Cell): Cell[] {
  if (cell.text.trim() === '') return []
  let column = cell.column
  return cell.text.split(',').map((part) => {
    const one = { text: part.trim(), line: cell.line, column: column + part.length - part.trimStart().length }
    column += part.length + 1
    return one
  })
}

function pointsIn(cell: Cell, report: Report): number {
  const points = /^\d+$/.test(cell.text) ? Number(cell.text) : -1
  if (points >= 0 && points <= mostPoints) return points
  report('pointsWrong', cell, cell.text)
  return 0
}
