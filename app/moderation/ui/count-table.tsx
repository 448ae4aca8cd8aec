import type { QuarterCount } from '#app/moderation/quarter.ts'
import { countTexts } from '#app/moderation/texts/counts.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

const counted = ['reports', 'hidden', 'redacted', 'left', 'people', 'appeals', 'restored'] as const

export function CountTable({ counts }: { counts: QuarterCount[] }) {
  const t = useTexts(countTexts)
  const language = useLanguage()
  const duration = useDuration()
  const columns: Column<QuarterCount>[] = [
    { key: 'quarter', label: t.columns.quarter, cell: (row) => t.quarter(row) },
    ...counted.map(
      (key): Column<QuarterCount> => ({
        key,
        label: t.columns[key],
        align: 'end',
        cell: (row) => formatNumber(language, key === 'people' ? row.warned + row.suspended : row[key]),
      }),
    ),
    { key: 'median', label: t.columns.median, align: 'end', cell: (row) => duration(row.medianHours) },
  ]
  return (
    <DataTable
      caption={t.figures}
      hideCaption
      columns={columns}
      rows={counts}
      rowKey={(row) => `${row.year}-${row.quarter}`}
    />
  )
}

/** Hours up to two days, then days: nobody reads "61 Stunden" as two and a half days. */
function useDuration(): (hours: number | null) => string {
  const t = useTexts(countTexts)
  const language = useLanguage()
  return (hours) => {
    if (hours === null) return '–'
    if (hours < 1) return t.soon
    if (hours < 48) return t.hours({ count: formatNumber(language, Math.round(hours)) })
    return t.days({ count: formatNumber(language, Math.round(hours / 24)) })
  }
}
