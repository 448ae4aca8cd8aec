import { DataTable } from '#app/ui/data-table.tsx'
import { formatMoney, formatNumber, formatPercent } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { PotResult } from '../result.server.ts'
import { budgetResultTexts } from '../texts/result.ts'

/** The rules side by side on the same ballots; the one that decided comes first. */
export function RuleTable({ result, round, title }: { result: PotResult; round: number; title: string }) {
  const t = useTexts(budgetResultTexts)
  const language = useLanguage()
  const { outcomes, followed } = result
  const rows = outcomes.map((outcome, at) => ({ ...outcome, key: at }))
  const decisive = rows.find(({ isRule }) => isRule)?.winners ?? []
  return (
    <DataTable
      caption={t.rulesCaption({ pot: title })}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'rule',
          label: t.rule,
          cell: ({ name, isRule }) => (
            <>
              {name ? t.names[name] : t.otherRule}
              {isRule ? (
                <>
                  {' '}
                  <strong>({t.decisive})</strong>
                </>
              ) : null}
            </>
          ),
        },
        {
          key: 'winners',
          label: t.winnersOf,
          cell: ({ winners }) => (
            <span className="rule-winners">
              {winners
                .toSorted((a, b) => a - b)
                .map((number) => (
                  <a
                    key={number}
                    className={decisive.includes(number) ? undefined : 'rule-winners__other'}
                    href={`/buergerhaushalt/${round}/vorschlag/${number}`}
                  >
                    {number}
                  </a>
                ))}
            </span>
          ),
        },
        { key: 'count', label: t.winnersCount, align: 'end', cell: ({ winners }) => String(winners.length) },
        { key: 'cost', label: t.spent, align: 'end', cell: ({ cost }) => formatMoney(language, cost) },
        {
          key: 'satisfied',
          label: t.satisfied,
          align: 'end',
          cell: ({ withWinner }) =>
            followed.voters === 0 ? '–' : formatPercent(language, withWinner / followed.voters),
        },
        {
          key: 'mean',
          label: t.mean,
          align: 'end',
          cell: ({ meanWinners }) => formatNumber(language, Math.round(meanWinners * 10) / 10),
        },
      ]}
    />
  )
}
