import { DataTable } from '#app/ui/data-table.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatMoney, formatNumber, formatPercent } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { PotResult } from '../result.server.ts'
import { budgetResultTexts } from '../texts/result.ts'

/** How many see a winner of theirs, and how evenly the money followed the ballots. */
export function FollowedMoney({ result: { followed, share } }: { result: PotResult }) {
  const t = useTexts(budgetResultTexts)
  const language = useLanguage()
  const { voters, withWinner, meanWinners, meanMoney, deciles } = followed
  const money = (cents: number) => formatMoney(language, Math.round(cents))
  return (
    <>
      <p className="followed__share">
        {t.followedLead({ share: formatPercent(language, voters === 0 ? 0 : withWinner / voters) })}
      </p>
      <p>
        {t.meanMoney({
          winners: formatNumber(language, Math.round(meanWinners * 10) / 10),
          money: money(meanMoney),
        })}{' '}
        {share === null ? null : t.voterShare({ share: money(share) })}
      </p>
      {deciles.length > 0 ? (
        <Details summary={t.deciles}>
          <p>{t.decilesHint}</p>
          <DataTable
            caption={t.deciles}
            hideCaption
            phone="scroll"
            rows={deciles.map((cents, at) => ({ n: (at + 1) * 10, cents }))}
            rowKey={({ n }) => n}
            columns={[
              { key: 'n', label: t.place, cell: ({ n }) => t.nth({ n }) },
              { key: 'money', label: t.perPerson, align: 'end', cell: ({ cents }) => money(cents) },
            ]}
          />
        </Details>
      ) : null}
    </>
  )
}
