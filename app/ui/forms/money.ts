/** "1.234,56", "1234,5 €" or "1234.56" as integer cents; null for what is no amount of money. */
export function parseMoney(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']|€|euro?\b/gi, '')
  const german = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-{1,2}))?$/.exec(plain)
  const english = /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/.exec(plain)
  const match = german ?? english
  if (!match) return null
  const euros = Number(match[1]!.replace(/[.,]/g, ''))
  const cents = Number((match[2] ?? '').replaceAll('-', '').padEnd(2, '0'))
  const amount = euros * 100 + cents
  return Number.isSafeInteger(amount) ? amount : null
}

/** Cents as they are typed: "1.234,56", whole euros without cents. */
export function moneyAsTyped(cents: number): string {
  return new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(cents / 100)
}
