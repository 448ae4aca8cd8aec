import { DataTable } from '#app/ui/data-table.tsx'
import { formatMoney, formatNumber } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { listHref, readListView } from '../proposal-filter.ts'
import type { Round } from '../round.server.ts'
import { roundTexts } from '../texts/round.ts'

/** The pots of a round, each leading to its proposals. */
export function RoundPots({ round }: { round: Pick<Round, 'number' | 'pots' | 'stage'> }) {
  const t = useTexts(roundTexts).pots
  const language = useLanguage()
  const { pots } = round
  const whole = readListView(new URLSearchParams(), pots)
  return (
    <DataTable
      caption={t.title}
      rows={pots}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          label: t.pot,
          cell: ({ id, title }) => <a href={`${listHref(round, whole, { potId: id })}#vorschlaege`}>{title}</a>,
        },
        {
          key: 'who',
          label: t.who,
          cell: ({ districtName }) => (districtName ? t.residents({ district: districtName }) : t.everybody),
        },
        { key: 'amount', label: t.amount, align: 'end', cell: ({ amount }) => formatMoney(language, amount) },
        {
          key: 'proposals',
          label: t.proposals,
          align: 'end',
          cell: ({ proposals }) => formatNumber(language, proposals),
        },
        { key: 'admitted', label: t.admitted, align: 'end', cell: ({ admitted }) => formatNumber(language, admitted) },
        ...(round.stage === 'decided'
          ? [
              {
                key: 'spent',
                label: t.spent,
                align: 'end' as const,
                cell: ({ spent }: (typeof pots)[number]) => formatMoney(language, spent),
              },
            ]
          : []),
      ]}
    />
  )
}
