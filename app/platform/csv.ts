export type CsvValue = string | number | boolean | null | undefined

/**
 * A table as spreadsheets in Germany open it: UTF-8 with byte order mark, semicolons, decimal comma. Text that a spreadsheet would take for a
 * formula is led by an apostrophe.
 */
export function csvFile(head: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  let text = csvHead(head)
  for (const row of rows) text += csvLine(row)
  return text
}

/** The first line, for tables written piece by piece; the mark before it tells spreadsheets that it is UTF-8. */
export function csvHead(head: readonly string[]): string {
  return `\uFEFF${csvLine(head)}`
}

export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(';')}\r\n`
}

/** Headers of a table for download; `name` without its ending. */
export function csvHeaders(name: string): Record<string, string> {
  return { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"` }
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
