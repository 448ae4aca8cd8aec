import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { QuestionOutcome } from '../result.server.ts'
import { type ResultRow, type ResultRows, resultRows } from '../result-rows.ts'
import { valueInWords } from '../result-words.ts'
import { resultTexts } from '../texts/result.ts'

type Props = { title: string; shown: ResultRows; result: NonNullable<QuestionOutcome['result']>; titles: string[] }

/** Chart and table in one: each row has its bar, so that both can never tell different things. */
export function ResultTable({ title, shown: { measure, rows }, result, titles }: Props) {
  const t = useTexts(resultTexts)
  const language = useLanguage()
  const value = (row: ResultRow) => valueInWords(language, measure, row.value)
  const ranked = rows.some(({ place }) => place !== null)
  const columns: Column<ResultRow>[] = [
    ...(ranked ? [{ key: 'place', label: t.place, cell: ({ place }: ResultRow) => place ?? '' }] : []),
    {
      key: 'option',
      label: t.option,
      rowHeader: true,
      cell: ({ title: option, won }) => (
        <span className="result-option">
          {option}
          {won && ranked ? (
            <span className="result-option__won">
              <Icon name="check-circle" size={16} />
              {t.won}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      key: 'value',
      label: t.measures[measure],
      cell: (row) => (
        <span className="result-value">
          <span className="result-value__number">{value(row)}</span>
          <svg className="result-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
            <rect className="result-bar__whole" width="100" height="10" />
            <rect className={row.won ? 'result-bar__won' : 'result-bar__part'} width={row.share * 100} height="10" />
          </svg>
        </span>
      ),
    },
    ...(['online', 'paper'] as const).flatMap((channel): Column<ResultRow>[] => {
      const own = result[channel] && resultRows(result[channel], titles)
      if (!own) return []
      const cell = ({ option }: ResultRow) =>
        valueInWords(language, measure, own.rows.find((row) => row.option === option)?.value ?? 0)
      return [{ key: channel, label: t[channel], align: 'end', cell }]
    }),
  ]
  return <DataTable caption={title} hideCaption columns={columns} rows={rows} rowKey={({ option }) => option} />
}
