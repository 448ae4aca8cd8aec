/**
 * Many alike rows as one text. What a loader says is written into the page value by value by the framework; for a long list that costs more than
 * the list itself, and one text costs next to nothing.
 */
export type Packed<Row> = string & { readonly row?: Row }

type Plain = string | number | boolean | null | readonly Plain[]

/** All rows have the same columns. */
export function packRows<Row extends Record<string, Plain>>(rows: readonly Row[]): Packed<Row> {
  const columns = Object.keys(rows[0] ?? {})
  const packed = JSON.stringify([columns, ...rows.map((row) => columns.map((column) => row[column]))])
  know(packed, rows)
  return packed
}

export function unpackRows<Row>(packed: Packed<Row>): readonly Row[] {
  const known = import.meta.env.SSR ? lately.get(packed) : undefined
  if (known) return known as readonly Row[]
  const [columns, ...rows] = JSON.parse(packed) as [string[], ...Plain[][]]
  const unpacked = rows.map((row) => Object.fromEntries(columns.map((column, n) => [column, row[n]])) as Row)
  if (import.meta.env.SSR) know(packed, unpacked)
  return unpacked
}

// the page is made in the process in which its loader packed: what stands in the text need not be read out of it again
const lately = new Map<string, readonly unknown[]>()
const most = 50

function know(packed: string, rows: readonly unknown[]): void {
  if (lately.size >= most) lately.delete(lately.keys().next().value!)
  lately.set(packed, rows)
}
