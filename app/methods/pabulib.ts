import type { Ballots } from './ballots.ts'
import { type Cell, type PbProblem, type Report, type Section, sectionsOf, tableOf } from './pabulib-table.ts'
import { type VoteType, votesOf } from './pabulib-votes.ts'

export type PbProject = {
  id: string
  /** whole number of `unit`ths of the currency */
  cost: number
  name: string
  /** whether it won officially, where the file says so */
  isSelected: boolean | null
  /** all other columns as they stand (category, latitude ...) */
  more: Record<string, string>
}

/** An election in Pabulib's .pb format. What is told about single voters (age, sex, district) is read over. */
export type PbElection = {
  /** keys and values of META in their order, budget and vote_type among them */
  meta: [string, string][]
  voteType: VoteType
  /** how many of the smallest amounts make one unit of currency: 1, or 10, 100 ... where the file has decimals */
  unit: number
  budget: number
  projects: PbProject[]
  voters: string[]
  /** 1 for approval and choose-1, the points for cumulative and scoring, the rank (1 is best) for ordinal */
  ballots: Ballots
}

export type PbReading = { ok: true; election: PbElection } | { ok: false; problems: PbProblem[] }

const voteTypes: readonly string[] = ['approval', 'ordinal', 'cumulative', 'scoring', 'choose-1'] satisfies VoteType[]
const mostProblems = 50

/**
 * Reads an election in the .pb format, or says what is wrong where (in the order of the file, 50 problems at most).
 * Source: D. Stolicki, S. Szufa, N. Talmon: Pabulib: A Participatory Budgeting Library (2020); pabulib.org/format.
 */
export function readPabulib(text: string): PbReading {
  const problems: PbProblem[] = []
  const report: Report = (code, { line, column }, found = '') => {
    if (problems.length < mostProblems) problems.push({ code, line, column, found: found.slice(0, 80) })
  }
  const sections = sectionsOf(text, report)
  const named = (name: string) => sections.find((section) => section.name === name)
  const [metaSection, projectSection, voteSection] = [named('META'), named('PROJECTS'), named('VOTES')]
  if (problems.length > 0 || !metaSection || !projectSection || !voteSection) return refused(problems)

  const meta = metaOf(metaSection, report)
  const projects = projectsOf(projectSection, report)
  const voteType = asked(meta, 'vote_type', metaSection, report)
  if (voteType && !voteTypes.includes(voteType.text)) report('voteTypeUnknown', voteType, voteType.text)
  const budget = asked(meta, 'budget', metaSection, report)
  const amounts = [...(budget ? [budget] : []), ...projects.map(({ cost }) => cost)]
  const unit = 10 ** Math.max(0, ...amounts.map(({ text: amount }) => decimals(amount)))
  for (const amount of amounts) if (money(amount.text, unit) === null) report('numberWrong', amount, amount.text)
  compareCount(meta.get('num_projects'), projectSection.rows.length - 1, report)
  compareCount(meta.get('num_votes'), voteSection.rows.length - 1, report)
  const read = votesOf(
    voteSection,
    projects.map(({ id }) => id),
    {
      voteType: (voteType?.text ?? 'approval') as VoteType,
      mayBeEmpty: !(Number(meta.get('min_length')?.text ?? 0) > 0),
    },
    report,
  )
  if (problems.length > 0) return refused(problems)
  return {
    ok: true,
    election: {
      meta: [...meta].map(([key, { text: value }]) => [key, value]),
      voteType: voteType!.text as VoteType,
      unit,
      budget: money(budget!.text, unit)!,
      projects: projects.map((project) => ({ ...project, cost: money(project.cost.text, unit)! })),
      ...read,
    },
  }
}

function refused(problems: PbProblem[]): PbReading {
  return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column) }
}

function metaOf(section: Section, report: Report): Map<string, Cell> {
  const meta = new Map<string, Cell>()
  for (const [key, value, ...more] of section.rows) {
    const name = key!.text.trim()
    if (name === 'key' && value?.text.trim() === 'value') continue
    if (!value) report('cellsMissing', { line: key!.line, column: key!.column + key!.text.length }, 'value')
    else if (meta.has(name)) report('keyTwice', key!, name)
    // semicolons in a description are not always quoted
    else
      meta.set(name, {
        ...value,
        text: [value, ...more]
          .map(({ text }) => text)
          .join(';')
          .trim(),
      })
  }
  return meta
}

function asked(meta: Map<string, Cell>, key: string, { line }: Section, report: Report): Cell | null {
  const cell = meta.get(key)
  if (!cell) report('keyMissing', { line, column: 1 }, key)
  return cell ?? null
}

function projectsOf(section: Section, report: Report) {
  const { columns, rows, isComplete } = tableOf(section, ['project_id', 'cost'], report)
  if (!isComplete) return []
  if (section.rows.length < 2) report('noProjects', { line: section.line, column: 1 })
  const seen = new Set<string>()
  const at = (name: string) => columns.indexOf(name)
  return rows.map((row) => {
    const id = row[at('project_id')]!
    if (id.text.trim() === '') report('idMissing', id)
    else if (seen.has(id.text.trim())) report('projectTwice', id, id.text)
    seen.add(id.text.trim())
    const selected = row[at('selected')]?.text.trim()
    const more = columns.flatMap((name, i) => (known.includes(name) ? [] : [[name, row[i]!.text]]))
    return {
      id: id.text.trim(),
      cost: { ...row[at('cost')]!, text: row[at('cost')]!.text.trim() },
      name: row[at('name')]?.text.trim() ?? '',
      // 2: by an extra local rule
      isSelected: selected === undefined || selected === '' ? null : selected !== '0',
      more: Object.fromEntries(more) as Record<string, string>,
    }
  })
}

/** Columns that are reckoned from the ballots, or have a place of their own. */
const known = ['project_id', 'cost', 'name', 'selected', 'votes', 'score']

function compareCount(said: Cell | undefined, found: number, report: Report): void {
  if (said && said.text !== String(found)) report('countDiffers', said, String(found))
}

const amountPattern = /^\d+(?:[.,](\d+))?$/

function decimals(amount: string): number {
  return Math.min(6, amountPattern.exec(amount)?.[1]?.replace(/0+$/, '').length ?? 0)
}

function money(amount: string, unit: number): number | null {
  if (!amountPattern.test(amount)) return null
  const [whole, part = ''] = amount.split(/[.,]/)
  const places = String(unit).length - 1
  if (part.replace(/0+$/, '').length > places) return null
  const value = Number(whole! + part.slice(0, places).padEnd(places, '0'))
  return Number.isSafeInteger(value) ? value : null
}
