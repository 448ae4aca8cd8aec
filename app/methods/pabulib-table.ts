/** What is wrong with a file and where; `found` is the text at that place, or the name of what is missing. */
export type PbProblem = { code: PbProblemCode; line: number; column: number; found: string }

export type PbProblemCode =
  | 'textBeforeSections'
  | 'sectionMissing'
  | 'sectionTwice'
  | 'quoteOpen'
  | 'textAfterQuote'
  | 'columnMissing'
  | 'columnTwice'
  | 'cellsMissing'
  | 'cellsTooMany'
  | 'keyTwice'
  | 'keyMissing'
  | 'voteTypeUnknown'
  | 'numberWrong'
  | 'countDiffers'
  | 'idMissing'
  | 'projectTwice'
  | 'projectUnknown'
  | 'voterTwice'
  | 'voteTwice'
  | 'voteEmpty'
  | 'tooManyChosen'
  | 'pointsMissing'
  | 'pointsWrong'
  | 'noProjects'
  | 'noVotes'

export type Cell = { text: string; line: number; column: number }
export type Section = { name: string; line: number; rows: Cell[][] }
export type Report = (code: PbProblemCode, at: { line: number; column: number }, found?: string) => void

const names = ['META', 'PROJECTS', 'VOTES']

/**
 * Splits a .pb file into its sections, rows and cells. Cells end at semicolons; one that starts with a double quote goes on to the next single
 * double quote, over line ends too, and two double quotes in it stand for one. Lines without text are left out.
 */
export function sectionsOf(text: string, report: Report): Section[] {
  const sections: Section[] = []
  let told = false
  for (const row of rowsOf(text, report)) {
    const [first] = row
    const name = first!.text.trim().toUpperCase()
    if (row.length === 1 && names.includes(name)) {
      if (sections.some((section) => section.name === name)) report('sectionTwice', first!, name)
      sections.push({ name, line: first!.line, rows: [] })
    } else if (sections.length > 0) sections.at(-1)!.rows.push(row)
    else if (!told) {
      report('textBeforeSections', first!, first!.text)
      told = true
    }
  }
  for (const name of names) {
    const { line, column } = { line: text.split('\n').length, column: 1 }
    if (!sections.some((section) => section.name === name)) report('sectionMissing', { line, column }, name)
  }
  return sections
}

function rowsOf(text: string, report: Report): Cell[][] {
  const rows: Cell[][] = []
  let [at, line, lineStart] = [text.startsWith('\uFEFF') ? 1 : 0, 1, 0]
  if (at === 1) lineStart = 1
  let row: Cell[] = []
  while (at <= text.length) {
    const cell: Cell = { text: '', line, column: at - lineStart + 1 }
    if (text[at] === '"') {
      const quoted = quotedText(text, at)
      if (quoted === null) {
        report('quoteOpen', cell, text.slice(at))
        return rows
      }
      cell.text = quoted.text
      for (let nl = text.indexOf('\n', at); nl !== -1 && nl < quoted.end; nl = text.indexOf('\n', nl + 1)) {
        line++
        lineStart = nl + 1
      }
      at = quoted.end
      const end = cellEnd(text, at)
      const after = text.slice(at, end).trim()
      if (after !== '') report('textAfterQuote', { line, column: at - lineStart + 1 }, after)
      at = end
    } else {
      const end = cellEnd(text, at)
      cell.text = text.slice(at, end).replace(/\r$/, '')
      at = end
    }
    row.push(cell)
    if (text[at] !== ';') {
      if (row.length > 1 || row[0]!.text.trim() !== '') rows.push(row)
      row = []
      line++
      lineStart = at + 1
    }
    at++
  }
  return rows
}

function cellEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 59 || code === 10) return at
  }
  return text.length
}

function quotedText(text: string, from: number): { text: string; end: number } | null {
  for (let quote = text.indexOf('"', from + 1); quote !== -1; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] !== '"') return { text: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 }
  }
  return null
}

/** The rows below a header as cells by column; complains about columns that are missing or named twice and about rows of another length. */
export function tableOf(section: Section, needed: readonly string[], report: Report) {
  const [header = [], ...rows] = section.rows
  const start = header[0] ?? { line: section.line, column: 1 }
  const columns = header.map(({ text }) => text.trim())
  header.forEach((cell, i) => {
    if (columns.indexOf(columns[i]!) !== i) report('columnTwice', cell, cell.text)
  })
  for (const name of needed) if (!columns.includes(name)) report('columnMissing', start, name)
  const fitting = rows.filter((row) => {
    const last = row.at(-1)!
    if (row.length < columns.length) {
      report('cellsMissing', { line: last.line, column: last.column + last.text.length }, columns[row.length])
    }
    if (row.length > columns.length) report('cellsTooMany', row[columns.length]!, row[columns.length]!.text)
    return row.length === columns.length
  })
  return { columns, rows: fitting, isComplete: needed.every((name) => columns.includes(name)) }
}
