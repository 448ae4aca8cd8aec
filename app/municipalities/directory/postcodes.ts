/**
 * A list of all postcodes per municipality as CSV: a header that names the columns `ags` and `plz`, one pair per line,
 * comma or semicolon. Null when it is something else.
 */
export function parsePostcodes(text: string): Map<string, string[]> | null {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = cells(header).map((name) => name.toLowerCase())
  const [key, code] = [columns.indexOf('ags'), columns.indexOf('plz')]
  if (key < 0 || code < 0) return null
  const found = new Map<string, string[]>()
  for (const line of lines) {
    const values = cells(line)
    const [ags, postcode] = [values[key] ?? '', values[code] ?? '']
    if (/^\d{8}$/.test(ags) && /^\d{5}$/.test(postcode)) found.set(ags, [...(found.get(ags) ?? []), postcode])
  }
  return found.size > 0 ? found : null
}

function cells(line: string): string[] {
  return line.split(/[,;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}
