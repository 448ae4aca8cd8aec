/**
 * Many alike rows as one text. What a loader says is written into the page value by value by the framework; for a long list that costs more than
 * the list itself, and one text costs next to nothing.
 */
export type Packed<Row> = string & { readonly row?: Row }

type Plain = string | number | boolean | null | readonly Plain[]

/** All rows have the same columns. */
export function packRows<Row extends Record<string, Plain>>(rows: readonly Row[]): Packed<Row> {
  const columns = Object.keys(rows[0] ?? {})
  return JSON.stringify([columns, ...rows.map((row) => columns.map((column) => row[column]))])
}

export function unpackRows<Row>(packed: Packed<Row>): Row[] {
  const [columns, ...rows] = JSON.parse(packed) as [string[], ...Plain[][]]
  return rows.map((row) => {
    const unpacked: Record<string, Plain | undefined> = {}
    for (let n = 0; n < columns.length; n++) unpacked[columns[n]!] = row[n]
    return unpacked as Row
  })
}
