/** A table for staff: its columns in German, as the rows of its query become lines. */
export type ExportTable = {
  /** name of the sheet */
  name: string
  columns: readonly string[]
  /** $1 is the municipality, $2 the address of its site; the rows stand in the order of the columns */
  sql: string
  /** how many there are, at once */
  count: string
}

const here = (column: string) => `${column} at time zone 'Europe/Berlin'`
// the hour that comes twice in autumn: the first time it says so
/** A moment as clocks in Germany show it. */
export const berlin = (column: string) =>
  `to_char(${here(column)}, 'YYYY-MM-DD HH24:MI:SS') || case when (${here(column)}) at time zone 'Europe/Berlin' = ${column} then '' else '+02:00' end`
export const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`
export const euro = (column: string) => `(${column} / 100.0)::float8`
/** A value by its German word. */
export const word = (column: string, words: Record<string, string>) =>
  `case ${column}::text ${Object.entries(words)
    .map(([value, text]) => `when '${value}' then '${text.replaceAll("'", "''")}'`)
    .join(' ')} end`
